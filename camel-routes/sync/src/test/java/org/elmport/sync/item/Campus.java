package org.elmport.sync.item;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elmport.mapping.MappingOptions;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceContext;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;
import org.elmport.record.LearnerRecord;
import org.elmport.record.Origin;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.elmport.record.SourceState;
import org.elmport.sync.LetterRetry;
import org.elmport.sync.SyncOptions;
import org.elmport.sync.SyncResult;
import org.elmport.sync.configuration.CheckConfiguration;
import org.elmport.sync.configuration.ItemConfiguration;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.failure.FailurePolicy;
import org.elmport.sync.failure.OnError;
import org.elmport.sync.failure.Repetition;
import org.elmport.sync.ledger.ItemLedger;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.sync.ledger.Lease;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.ledger.LedgerAddress;
import org.elmport.sync.ledger.PayloadCipher;
import org.elmport.sync.ledger.SubjectNames;
import org.elmport.sync.plan.GuardLimits;
import org.elmport.sync.plan.PlanReader;
import org.elmport.sync.plan.QuarantinedRecord;

/** An invented campus whose students come and go between runs, a ledger, and a desk that hands out badges. */
final class Campus implements AutoCloseable, SourcePlugin {

    static final Instant START = Instant.parse("2026-11-22T02:00:00Z");
    static final SyncOptions STANDARD = SyncOptions.standard(Duration.ofMinutes(1));

    /** A student, as the source has one today. */
    record Student(String familyName, boolean mail, boolean deleted) {}

    final Map<String, Student> students = new LinkedHashMap<>();
    /** Mail addresses other than those made of the identifiers. */
    final Map<String, String> mails = new LinkedHashMap<>();

    final BadgeDesk desk;
    final BadgeMapping mapping = new BadgeMapping(true);
    boolean whole = true;
    Optional<SourceException> fault = Optional.empty();
    GuardLimits limits = GuardLimits.STANDARD;
    boolean publishIncomplete;
    long unreadable;
    FailurePolicy failure = FailurePolicy.STANDARD
            .with(new Repetition(0, Duration.ofMillis(1), Duration.ofMillis(2), 0, Duration.ofSeconds(1)))
            .with(OnError.DEAD_LETTER, OnError.DEAD_LETTER);
    Optional<Period> retention = Optional.empty();
    Optional<PayloadCipher> cipher = Optional.of(PayloadCipher.of(new byte[32]));
    String colour = "green";
    Duration later = Duration.ZERO;
    int budget = ItemStage.BUDGET;

    private final Ledger ledger;
    private final Path directory;

    Campus(LedgerAddress address, Path directory) {
        this(address, directory, new BadgeDesk());
    }

    Campus(LedgerAddress address, Path directory, BadgeDesk desk) {
        this.desk = desk;
        this.ledger = Ledger.open(address, clock());
        this.directory = directory;
    }

    /** The time, which tests move. */
    Clock clock() {
        return new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return START.plus(later);
            }
        };
    }

    Campus with(String... ids) {
        for (String id : ids) {
            students.put(id, new Student("Invento-" + id, true, false));
        }
        return this;
    }

    Campus withMany(int count) {
        for (int i = 0; i < count; i++) {
            with("s" + i);
        }
        return this;
    }

    JobLedger job() {
        return ledger.job("badges");
    }

    ItemLedger items() {
        return new ItemLedger(job(), BadgeMapping.PROFILE, cipher);
    }

    SubjectNames names() {
        try (Lease lease = job().lease(Duration.ofMinutes(1))) {
            return items().names(items().memory(lease));
        }
    }

    String pseudonym(String id) {
        return items().pseudonyms().apply(id);
    }

    Path plan() {
        return directory.resolve("plan.json");
    }

    SyncResult sync() throws Exception {
        return sync(STANDARD);
    }

    SyncResult sync(SyncOptions options) throws Exception {
        return run(options).sync();
    }

    SyncResult planned(SyncOptions options) throws Exception {
        return run(options.withPlanFile(plan())).plan();
    }

    SyncResult planned() throws Exception {
        return planned(STANDARD);
    }

    /** What the latest plan says is held back. */
    List<QuarantinedRecord> heldBack() throws Exception {
        List<QuarantinedRecord> quarantined = new ArrayList<>();
        PlanReader.read(plan(), change -> {}, quarantined::add);
        return quarantined;
    }

    SyncResult apply(SyncOptions options) throws Exception {
        return run(options).apply(plan());
    }

    ItemRepair repair() {
        return new ItemRepair(configuration(), job(), Duration.ofMinutes(1), cipher, clock());
    }

    SubjectRequest subject() {
        return new SubjectRequest(configuration(), job(), Duration.ofMinutes(1), cipher, clock());
    }

    LetterRetry retry() {
        return new LetterRetry(configuration(), job(), Duration.ofMinutes(1), cipher, clock());
    }

    private ItemSync run(SyncOptions options) {
        return new ItemSync(
                configuration(),
                job(),
                options,
                ItemPlane.of(cipher, clock(), MappingOptions.builder().build()),
                budget);
    }

    JobConfiguration configuration() {
        SettingsReader reader = new SettingsReader(text -> text, problem -> {});
        Settings none = reader.read("", List.of(), Map.of());
        return new JobConfiguration(
                "badges",
                this,
                none,
                MappingOptions.builder().build(),
                Optional.empty(),
                desk,
                none,
                Optional.empty(),
                publishIncomplete,
                limits,
                Optional.empty(),
                failure,
                CheckConfiguration.NONE,
                Optional.of(new ItemConfiguration(
                        mapping, reader.read("", mapping.settings(), Map.of("colour", colour)), retention)));
    }

    @Override
    public String name() {
        return "campus";
    }

    @Override
    public String summary() {
        return "Invented students.";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of();
    }

    @Override
    public Set<RecordKind> kinds() {
        return Set.of(RecordKind.LEARNER);
    }

    @Override
    public RecordSource open(Settings settings, SourceContext context) {
        var all = List.copyOf(students.entrySet()).iterator();
        return new RecordSource() {
            private long line = 1;

            @Override
            public Optional<SourceRecord> next() throws SourceException {
                if (!all.hasNext() && fault.isPresent()) {
                    throw fault.get();
                }
                line++;
                return all.hasNext() ? Optional.of(record(all.next(), line)) : Optional.empty();
            }

            @Override
            public CrawlSummary summary() {
                return new CrawlSummary(whole, 1, Map.of(RecordKind.LEARNER, line - 2), unreadable, List.of());
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    private SourceRecord record(Map.Entry<String, Student> student, long line) {
        LearnerRecord.Builder record =
                LearnerRecord.builder(student.getKey(), Origin.row("learners.csv", line, Map.of()));
        Student facts = student.getValue();
        if (!facts.familyName().isEmpty()) {
            record.familyName(facts.familyName());
        }
        if (facts.mail()) {
            record.addMailAddress(mails.getOrDefault(student.getKey(), student.getKey() + "@uni.example"));
        }
        return record.sourceState(facts.deleted() ? SourceState.DELETED : SourceState.CURRENT)
                .build();
    }

    @Override
    public void close() {
        ledger.close();
    }
}
