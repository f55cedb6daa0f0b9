package org.elmport.sync.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.finding.RecordReference;
import org.elmport.mapping.CatalogueMapping;
import org.elmport.mapping.Institution;
import org.elmport.mapping.KindOptions;
import org.elmport.mapping.MappingOptions;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.setting.SettingsReader;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.Origin;
import org.elmport.record.RecordKind;
import org.elmport.record.Text;
import org.elmport.sync.CatalogueSync;
import org.elmport.sync.LetterRetry;
import org.elmport.sync.SyncOptions;
import org.elmport.sync.SyncResult;
import org.elmport.sync.TargetRepair;
import org.elmport.sync.configuration.CheckConfiguration;
import org.elmport.sync.configuration.EmptySource;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.failure.FailurePolicy;
import org.elmport.sync.failure.Repetition;
import org.elmport.sync.ledger.Aliases;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.KilledProcess;
import org.elmport.sync.ledger.Lease;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.ledger.LedgerAddress;

/** An invented campus whose organisations change between runs, a ledger, and a shelf on which the dataset lies. */
final class Campus implements AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);
    static final SyncOptions STANDARD = SyncOptions.standard(Duration.ofMinutes(1));

    final Map<String, String> names = new LinkedHashMap<>();
    final Shelf shelf;
    boolean whole = true;
    Optional<SourceException> fault = Optional.empty();
    GuardLimits limits = GuardLimits.STANDARD;
    boolean publishIncomplete;
    CheckConfiguration check = CheckConfiguration.NONE;
    FailurePolicy failure = FailurePolicy.STANDARD.with(
            new Repetition(0, Duration.ofMillis(1), Duration.ofMillis(2), 0, Duration.ofSeconds(1)));
    String baseIri = "https://id.uni.example/";
    Optional<Institution> institution = Optional.empty();

    private final Ledger ledger;
    private final Path directory;

    Campus(LedgerAddress address, Path directory) {
        this.ledger = Ledger.open(address, CLOCK);
        this.directory = directory;
        this.shelf = new Shelf(directory.resolve("dataset.xml"));
    }

    Campus with(String... ids) {
        for (String id : ids) {
            names.put(id, "Faculty " + id);
        }
        return this;
    }

    Campus withMany(int count) {
        for (int i = 0; i < count; i++) {
            with("f" + i);
        }
        return this;
    }

    JobLedger job() {
        return ledger.job("catalogue");
    }

    Path plan() {
        return directory.resolve("plan.json");
    }

    String dataset() throws IOException {
        return Files.exists(shelf.file()) ? Files.readString(shelf.file()) : "";
    }

    void alias(String now, String published) {
        try (Lease lease = job().lease(Duration.ofMinutes(1))) {
            job().aliases().put(lease, new Aliases.Alias(new RecordReference("organisation", now), published));
        }
    }

    SyncResult sync() throws Exception {
        return sync(STANDARD);
    }

    SyncResult sync(SyncOptions options) throws Exception {
        return run(options).sync(mapping());
    }

    SyncResult planned() throws Exception {
        return planned(STANDARD);
    }

    SyncResult planned(SyncOptions options) throws Exception {
        return run(options.withPlanFile(plan())).plan(mapping());
    }

    SyncResult apply(SyncOptions options) throws Exception {
        return run(options).apply(mapping(), plan());
    }

    TargetRepair repair() {
        return new TargetRepair(configuration(), job(), Duration.ofMinutes(1));
    }

    LetterRetry retry() {
        return new LetterRetry(configuration(), job(), Duration.ofMinutes(1), Optional.empty(), CLOCK);
    }

    private CatalogueMapping mapping() {
        MappingOptions.Builder options = MappingOptions.builder()
                .baseIri(baseIri)
                .kind(
                        RecordKind.ORGANISATION,
                        KindOptions.builder().country("FI").build());
        institution.ifPresent(options::institution);
        return CatalogueMapping.with(options.build());
    }

    private CatalogueSync run(SyncOptions options) {
        return new CatalogueSync(configuration(), job(), options, run -> {
            for (Map.Entry<String, String> one : names.entrySet()) {
                run.map(record(one.getKey(), one.getValue()));
                KilledProcess.step();
            }
            if (fault.isPresent()) {
                throw fault.get();
            }
            return new CrawlSummary(whole, 1, Map.of(), 0, List.of());
        });
    }

    private static OrganisationRecord record(String id, String name) {
        OrganisationRecord.Builder record = OrganisationRecord.builder(id, Origin.row("faculties.csv", 2, Map.of()));
        return name.isEmpty()
                ? record.build()
                : record.legalName(Text.of("en", name)).build();
    }

    private JobConfiguration configuration() {
        SettingsReader reader = new SettingsReader(text -> text, problem -> {});
        return new JobConfiguration(
                "catalogue",
                new EmptySource(),
                reader.read("source", List.of(), Map.of()),
                MappingOptions.builder().build(),
                Optional.empty(),
                shelf,
                reader.read("target", List.of(), Map.of()),
                Optional.empty(),
                publishIncomplete,
                limits,
                Optional.empty(),
                failure,
                check,
                Optional.empty());
    }

    /** A target that fails as long as it is told to. */
    void targetFails(boolean fails) {
        shelf.fault(
                fails
                        ? Optional.of(
                                new TargetException("the shelf is locked", "Unlock it.", new IOException("locked")))
                        : Optional.empty());
    }

    @Override
    public void close() {
        ledger.close();
    }
}
