package org.elmport.sync.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the ledger holds of one job. */
public final class JobLedger {

    private static final String JOB = "SELECT id FROM job WHERE name = ?";

    private final Database database;
    private final Clock clock;
    private final String name;
    private final long id;

    private JobLedger(Database database, Clock clock, String name, long id) {
        this.database = database;
        this.clock = clock;
        this.name = name;
        this.id = id;
    }

    static JobLedger of(Database database, Clock clock, String name) {
        Optional<Long> known = find(database, name);
        return new JobLedger(database, clock, name, known.orElseGet(() -> make(database, name)));
    }

    private static Optional<Long> find(Database database, String name) {
        return database.transaction(connection -> Sql.first(connection, row -> row.getLong(1), JOB, name));
    }

    private static long make(Database database, String name) {
        try {
            return database.transaction(connection -> {
                long id = Sql.insert(connection, "INSERT INTO job (name, generation) VALUES (?, 0)", name);
                Sql.update(
                        connection,
                        "INSERT INTO lease (job_id, token, holder, expires_at) VALUES (?, 0, '', ?)",
                        id,
                        Instant.EPOCH);
                return id;
            });
        } catch (LedgerException anotherProcessMadeIt) {
            return find(database, name).orElseThrow(() -> anotherProcessMadeIt);
        }
    }

    /** Where the ledger is, without user and password. */
    public String place() {
        return database.place();
    }

    /** The name of the job. */
    public String name() {
        return name;
    }

    long id() {
        return id;
    }

    Database database() {
        return database;
    }

    /** What time it is by the clock that runs are noted with. */
    public Instant now() {
        return clock.instant();
    }

    Clock clock() {
        return clock;
    }

    /**
     * Takes the lease of the job: nobody else runs it meanwhile.
     *
     * @param length how long it holds without being renewed; it is renewed while the holder lives
     * @throws LedgerException with {@link LedgerException.Fault#BUSY} when another run holds it
     */
    public Lease lease(Duration length) {
        return Lease.take(this, Holder.ofThisProcess(), length);
    }

    /** How many times the published content has changed. */
    public long generation() {
        return database.transaction(this::generation);
    }

    private long generation(Connection connection) throws SQLException {
        return Sql.first(connection, row -> row.getLong(1), "SELECT generation FROM job WHERE id = ?", id)
                .orElseThrow();
    }

    /** Starts a comparison with what is published; close it in the end. */
    public Comparison compare(String profile, Comparison.Listener listener) {
        return compare(connection -> new Comparison(connection, id, profile, listener));
    }

    /** Starts a comparison with what is published of a profile whose kinds have an order of their own. */
    Comparison compare(String profile, List<String> kinds, Comparison.Listener listener) {
        return compare(connection ->
                new Comparison(connection, id, profile, Kinds.inOrder(connection, id, profile, kinds), listener));
    }

    private Comparison compare(Database.Work<Comparison> start) {
        try {
            Connection connection = database.connection();
            try {
                return start.run(connection);
            } catch (SQLException | RuntimeException failed) {
                connection.close();
                throw failed;
            }
        } catch (SQLException failed) {
            throw Database.failed(failed);
        }
    }

    /**
     * Makes the published content what a source gives now, in one transaction: all of it holds, or nothing.
     *
     * @param lease the lease of the job, which must still hold
     * @param expected what the ledger and the source must be like
     * @param staging what the source gives, and which changes are made
     * @throws LedgerException with {@link LedgerException.Fault#MOVED} when the ledger or the source is not as expected
     */
    public Applied apply(Lease lease, RunTicket run, MadeBy madeBy, Expectation expected, Staging staging) {
        Form catalogue = new Form(connection -> Optional.empty(), listener -> compare(expected.profile(), listener));
        return apply(lease, run, madeBy, expected, staging, catalogue);
    }

    /**
     * How deliverables are written and compared.
     *
     * @param items writes what is known of things that go one by one
     * @param comparison compares in the order of the profile
     */
    record Form(ItemWriting items, Function<Comparison.Listener, Comparison> comparison) {}

    /** Writes what is known of things that go one by one; nothing of entities of a catalogue. */
    @FunctionalInterface
    interface ItemWriting {
        Optional<ItemWriter> on(Connection connection) throws SQLException;
    }

    Applied apply(Lease lease, RunTicket run, MadeBy madeBy, Expectation expected, Staging staging, Form form) {
        long maker = Makers.number(database, madeBy);
        return database.transaction(connection -> {
            lease.confirm(connection);
            expectGeneration(connection, expected);
            try (EntryWriter writer = new EntryWriter(
                    connection, id, run.id(), maker, form.items().on(connection))) {
                Tally tally = new Tally(writer, staging.selection());
                try (Comparison comparison = form.comparison().apply(tally)) {
                    staging.deliverables().accept(comparison);
                    expected.confirmSource(comparison.finish());
                }
                writer.flush();
                Applied applied = new Applied(advance(connection, expected, tally), tally.counts());
                RunLog.applied(connection, run, applied);
                recognise(connection, staging, applied.generation(), expected.fingerprint());
                if (staging.kept().isPresent()) {
                    staging.kept().get().write(connection, id);
                }
                return applied;
            }
        });
    }

    private void recognise(Connection connection, Staging staging, long generation, Hash fingerprint)
            throws SQLException {
        if (staging.recognition().isPresent()) {
            staging.recognition().get().write(connection, id, generation, fingerprint);
        } else {
            Recognition.forget(connection, id);
        }
    }

    /**
     * The fingerprint of what is published, if that is all of what a source gave that had this digest; and only that.
     */
    public Optional<Hash> recognised(Hash digest) {
        return database.transaction(connection -> Recognition.fingerprint(connection, id, digest));
    }

    /**
     * Confirms that nothing is to be written: the ledger and the source are as they were when that was found out.
     *
     * @param fingerprint the fingerprint of all that the source gives now
     * @param counts what was found
     * @param recognition by what it is recognised from now on, where that is to change
     */
    public Applied confirm(
            Lease lease,
            Expectation expected,
            Hash fingerprint,
            ChangeCounts counts,
            Optional<Recognition> recognition) {
        return confirm(lease, expected, fingerprint, counts, recognition, Optional.empty());
    }

    /**
     * The same, where something is to be kept of it.
     *
     * @param kept what is kept for runs through changes; empty where that stays as it is
     */
    public Applied confirm(
            Lease lease,
            Expectation expected,
            Hash fingerprint,
            ChangeCounts counts,
            Optional<Recognition> recognition,
            Optional<KeptUpdate> kept) {
        return database.transaction(connection -> {
            lease.confirm(connection);
            expectGeneration(connection, expected);
            expected.confirmSource(fingerprint);
            if (recognition.isPresent()) {
                recognition.get().write(connection, id, expected.generation(), fingerprint);
            }
            if (kept.isPresent()) {
                kept.get().write(connection, id);
            }
            return new Applied(expected.generation(), counts);
        });
    }

    private void expectGeneration(Connection connection, Expectation expected) throws SQLException {
        if (generation(connection) != expected.generation()) {
            throw new LedgerException(
                    LedgerException.Fault.MOVED,
                    "the plan is stale: another run has changed what job " + name
                            + " publishes since, or this plan was carried out before",
                    "Nothing was changed. Make a new plan; if only the delivery of this one failed, elmport sync makes"
                            + " up for it.");
        }
    }

    private long advance(Connection connection, Expectation expected, Tally tally) throws SQLException {
        if (tally.counts().changes() == 0) {
            return expected.generation();
        }
        Sql.update(connection, "UPDATE job SET generation = generation + 1 WHERE id = ?", id);
        return expected.generation() + 1;
    }

    /** The content of a deliverable that is or was published. */
    public Optional<byte[]> content(DeliverableKey key) {
        return database.transaction(connection -> {
            List<byte[]> parts = Sql.list(
                    connection,
                    row -> row.getBytes(1),
                    "SELECT content FROM entry_content WHERE job_id = ? AND profile = ? AND kind = ?"
                            + " AND entry_key = ? ORDER BY part",
                    id,
                    key.profile(),
                    key.kind(),
                    key.keyBytes());
            return parts.isEmpty() ? Optional.empty() : Optional.of(ContentScan.whole(parts));
        });
    }

    /** Shows everything that is published of a profile, in the order of keys; memory holds one page. */
    public void live(String profile, Consumer<EntryState> taker) {
        try (Comparison withNothing = compare(profile, new PublishedOnly(taker))) {
            withNothing.finish();
        }
    }

    /** What is known of a deliverable. */
    public Optional<EntryState> state(DeliverableKey key) {
        return database.transaction(connection -> Sql.first(
                connection,
                row -> new EntryState(
                        key,
                        Hash.of(row.getBytes("hash")),
                        row.getBoolean("live"),
                        new org.elmport.finding.RecordReference(
                                row.getString("record_kind"), row.getString("record_id"))),
                "SELECT hash, live, record_kind, record_id FROM entry WHERE job_id = ? AND profile = ? AND kind = ?"
                        + " AND entry_key = ?",
                id,
                key.profile(),
                key.kind(),
                key.keyBytes()));
    }

    /** How full the fields were in what is published. */
    public List<FieldFill> fieldFills() {
        return database.transaction(connection -> Recognition.fills(connection, id));
    }

    /** What is published, as a dataset that is read from the ledger while it is written. */
    public LedgerDataset dataset() {
        return new LedgerDataset(this, kind -> true);
    }

    /** What is kept of a catalogue for runs that read only what has changed. */
    public KeptCatalogue kept() {
        return new KeptCatalogue(this);
    }

    /** The runs of the job. */
    public RunLog runs() {
        return new RunLog(this);
    }

    /** What was sent where. */
    public DeliveryLog deliveries() {
        return new DeliveryLog(this);
    }

    /** What operators ask of the job. */
    public Signals signals() {
        return new Signals(this);
    }

    /** What could not be delivered. */
    public DeadLetters deadLetters() {
        return new DeadLetters(this);
    }

    /** Which records keep the identifier of an earlier one. */
    public Aliases aliases() {
        return new Aliases(this);
    }

    /**
     * Freezes how identifiers are made, the first time; later times it must be the same.
     *
     * @return what it was frozen to, where that is something else
     */
    public Optional<String> freezeUriPolicy(String policy) {
        return database.transaction(connection -> {
            Sql.update(connection, "UPDATE job SET uri_policy = ? WHERE id = ? AND uri_policy IS NULL", policy, id);
            return Sql.first(
                            connection,
                            row -> Sql.text(row, "uri_policy"),
                            "SELECT uri_policy FROM job WHERE id = ?",
                            id)
                    .filter(frozen -> !frozen.equals(policy));
        });
    }

    /**
     * Freezes another way to make identifiers, under the lease of the job: every record will be a new one for its readers.
     *
     * @return what it was frozen to before
     */
    public Optional<String> changeUriPolicy(Lease lease, String policy) {
        Optional<String> before = uriPolicy();
        database.execute(connection -> {
            lease.confirm(connection);
            Sql.update(connection, "UPDATE job SET uri_policy = ? WHERE id = ?", policy, id);
        });
        return before;
    }

    /** How identifiers are made, once that is frozen. */
    public Optional<String> uriPolicy() {
        return database.transaction(connection -> Sql.first(
                        connection, row -> Sql.text(row, "uri_policy"), "SELECT uri_policy FROM job WHERE id = ?", id))
                .filter(policy -> !policy.isEmpty());
    }

    /** Notes what somebody did, beside the runs. */
    public void audit(String actor, String action, String detail) {
        database.execute(connection -> Sql.update(
                connection,
                "INSERT INTO audit (job_id, done_at, actor, action, detail) VALUES (?, ?, ?, ?, ?)",
                id,
                clock.instant(),
                actor,
                action,
                Sql.limited(detail, 2000)));
    }

    /** What somebody did, the latest last, one line each: time, who, what. */
    public List<String> auditTrail() {
        return database.transaction(connection -> Sql.list(
                connection,
                row -> Sql.instant(row, "done_at") + " " + row.getString("actor") + " " + row.getString("action") + " "
                        + row.getString("detail"),
                "SELECT done_at, actor, action, detail FROM audit WHERE job_id = ? ORDER BY id",
                id));
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
