package org.elmport.sync.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elmport.mapping.CatalogueMapping;
import org.elmport.mapping.MappingOptions;
import org.elmport.plugin.CrawlExtent;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceContext;
import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.elmport.sync.CatalogueRun;
import org.elmport.sync.CatalogueSync;
import org.elmport.sync.Since;
import org.elmport.sync.SyncOptions;
import org.elmport.sync.SyncResult;
import org.elmport.sync.configuration.CheckConfiguration;
import org.elmport.sync.configuration.EmptySource;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.failure.FailurePolicy;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.EntryState;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.KilledProcess;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.ledger.LedgerAddress;

/** A catalogue that changes, a ledger of it, and a shelf on which the dataset lies. */
final class ChangingUniversity implements AutoCloseable {

    static final SyncOptions WHOLE = SyncOptions.standard(Duration.ofMinutes(1));
    static final SyncOptions CHANGES = WHOLE.withSince(Since.LAST);

    /** No limits: the random changes are many. */
    private static final GuardLimits GENEROUS = new GuardLimits(1_000_000, 100, 100, List.of());

    final ChangingCatalogue catalogue;
    final Shelf shelf;
    CrawlExtent ofChanges = CrawlExtent.CHANGES;
    boolean tells = true;
    MappingOptions options =
            MappingOptions.builder().baseIri("https://id.uni.example/").build();
    GuardLimits limits = GENEROUS;
    long delivered;

    private final Ledger ledger;
    private final Path directory;

    ChangingUniversity(ChangingCatalogue catalogue, LedgerAddress address, Path directory) throws IOException {
        this.catalogue = catalogue;
        this.ledger = Ledger.open(address, catalogue.clock());
        this.directory = Files.createDirectories(directory);
        this.shelf = new Shelf(directory.resolve("dataset.xml"));
    }

    JobLedger job() {
        return ledger.job("catalogue");
    }

    Path plan() {
        return directory.resolve("plan.json");
    }

    String dataset() throws IOException {
        return Files.readString(shelf.file());
    }

    /** Everything that is published, an entry each. */
    List<String> published() {
        List<String> entries = new ArrayList<>();
        job().live(DeliverableKey.LOQ, state -> entries.add(text(state)));
        return entries;
    }

    private static String text(EntryState state) {
        return state.key() + " " + state.record() + " " + state.hash();
    }

    SyncResult sync(SyncOptions how) throws Exception {
        return run(how.withPlanFile(plan())).sync(CatalogueMapping.with(options));
    }

    SyncResult planned(SyncOptions how) throws Exception {
        return run(how.withPlanFile(plan())).plan(CatalogueMapping.with(options));
    }

    SyncResult apply() throws Exception {
        return run(WHOLE).apply(CatalogueMapping.with(options), plan());
    }

    private CatalogueSync run(SyncOptions how) {
        return new CatalogueSync(configuration(), job(), how, this::crawl);
    }

    private CrawlSummary crawl(CatalogueRun run) throws IOException {
        List<SourceRecord> records = run.since().map(catalogue::since).orElseGet(catalogue::all);
        KilledProcess.step();
        for (SourceRecord record : records) {
            run.map(record);
        }
        KilledProcess.step();
        delivered = records.size();
        CrawlExtent extent = run.since().isPresent() ? ofChanges : CrawlExtent.WHOLE;
        return new CrawlSummary(extent, 1, Map.of(), 0, List.of());
    }

    private JobConfiguration configuration() {
        SettingsReader reader = new SettingsReader(text -> text, problem -> {});
        return new JobConfiguration(
                "catalogue",
                new TellingSource(tells),
                reader.read("source", List.of(), Map.of()),
                options,
                Optional.empty(),
                shelf,
                reader.read("target", List.of(), Map.of()),
                Optional.empty(),
                false,
                limits,
                Optional.empty(),
                FailurePolicy.STANDARD,
                CheckConfiguration.NONE,
                Optional.empty());
    }

    /** A source that may be able to tell what has changed; tests crawl themselves. */
    private record TellingSource(boolean tells) implements SourcePlugin {

        @Override
        public String name() {
            return "telling";
        }

        @Override
        public String summary() {
            return "Says what has changed.";
        }

        @Override
        public List<Setting<?>> settings() {
            return List.of();
        }

        @Override
        public Set<RecordKind> kinds() {
            return RecordKind.catalogue();
        }

        @Override
        public boolean tellsChanges(Settings settings) {
            return tells;
        }

        @Override
        public RecordSource open(Settings settings, SourceContext context) {
            return new EmptySource().open(settings, context);
        }
    }

    @Override
    public void close() {
        ledger.close();
    }
}
