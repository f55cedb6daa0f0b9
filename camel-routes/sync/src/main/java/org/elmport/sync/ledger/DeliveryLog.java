package org.elmport.sync.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Intents and receipts: each is a transaction of its own, and the call to the target lies between, outside of both. */
public final class DeliveryLog {

    private static final String COLUMNS = "SELECT target, profile, kind, entry_key, state, intended_hash, run_id,"
            + " delivered_hash, delivered_at, remote_id, receipt, attempts, next_try FROM delivery WHERE job_id = ?";
    private static final String WHICH = " AND target = ? AND profile = ? AND kind = ? AND entry_key = ?";

    /** What a run says that was held up for longer than its lease must not count for what another has begun since. */
    private static final String OF_INTENT = WHICH + " AND run_id = ? AND intended_hash = ?";

    private static final String OPEN = OF_INTENT + " AND state IN ('INTENDED', 'UNKNOWN')";
    private static final String UNDER_WAY = OF_INTENT + " AND state = 'INTENDED'";

    private final JobLedger job;

    DeliveryLog(JobLedger job) {
        this.job = job;
    }

    /** How far the delivery of something is. */
    public Optional<DeliveryState> state(String target, DeliverableKey key) {
        return job.database()
                .transaction(connection -> Sql.first(
                        connection,
                        DeliveryLog::state,
                        COLUMNS + WHICH,
                        job.id(),
                        target,
                        key.profile(),
                        key.kind(),
                        key.keyBytes()));
    }

    /** How far the delivery of something is, at each target that it was to go to. */
    public List<DeliveryState> about(DeliverableKey key) {
        return job.database()
                .transaction(connection -> Sql.list(
                        connection,
                        DeliveryLog::state,
                        COLUMNS + " AND profile = ? AND kind = ? AND entry_key = ? ORDER BY target",
                        job.id(),
                        key.profile(),
                        key.kind(),
                        key.keyBytes()));
    }

    /** All deliveries to a target that are in a state, in the order of their keys. */
    public List<DeliveryState> inState(String target, DeliveryState.State state) {
        return job.database()
                .transaction(connection -> Sql.list(
                        connection,
                        DeliveryLog::state,
                        COLUMNS + " AND target = ? AND state = ? ORDER BY profile, kind, entry_key",
                        job.id(),
                        target,
                        state.name()));
    }

    /** Notes that something is about to be delivered; what becomes of it is noted with what this gives back. */
    public DeliveryIntent intend(Lease lease, RunTicket run, String target, DeliverableKey key, Hash content) {
        Instant now = job.clock().instant();
        job.database().execute(connection -> {
            lease.confirm(connection);
            int known = Sql.update(
                    connection,
                    "UPDATE delivery SET state = 'INTENDED', intended_hash = ?, intended_at = ?, run_id = ?, next_try = NULL,"
                            + " attempts = attempts + 1 WHERE job_id = ?" + WHICH,
                    content,
                    now,
                    run.id(),
                    job.id(),
                    target,
                    key.profile(),
                    key.kind(),
                    key.keyBytes());
            if (known == 0) {
                Sql.update(
                        connection,
                        "INSERT INTO delivery (job_id, target, profile, kind, entry_key, state, intended_hash,"
                                + " intended_at, attempts, run_id) VALUES (?, ?, ?, ?, ?, 'INTENDED', ?, ?, 1, ?)",
                        job.id(),
                        target,
                        key.profile(),
                        key.kind(),
                        key.keyBytes(),
                        content,
                        now,
                        run.id());
            }
        });
        return new DeliveryIntent(target, key, content, run.id());
    }

    /**
     * Notes that the target has confirmed what was intended.
     *
     * @throws LedgerException with {@link LedgerException.Fault#BUSY} when another run has seen to it since
     */
    public void receipt(DeliveryIntent intent, String remoteId, String receipt) {
        answered(
                intent,
                "UPDATE delivery SET state = 'DELIVERED', delivered_hash = intended_hash, delivered_at = ?,"
                        + " remote_id = ?, receipt = ?, attempts = 0, next_try = NULL WHERE job_id = ?" + OPEN,
                job.clock().instant(),
                Sql.limited(remoteId, 1000),
                receipt);
    }

    /**
     * Notes that the target has confirmed that it does not have it any more.
     *
     * @throws LedgerException with {@link LedgerException.Fault#BUSY} when another run has seen to it since
     */
    public void withdrawn(DeliveryIntent intent, String receipt) {
        answered(
                intent,
                "UPDATE delivery SET state = 'WITHDRAWN', delivered_hash = NULL, delivered_at = ?, receipt = ?,"
                        + " attempts = 0, next_try = NULL WHERE job_id = ?" + OPEN,
                job.clock().instant(),
                receipt);
    }

    /** Takes the word of a person that the target has something as it was intended last, by the name it had before. */
    public void confirmed(Lease lease, String target, DeliverableKey key, String word) {
        job.database().execute(connection -> {
            lease.confirm(connection);
            Sql.update(
                    connection,
                    "UPDATE delivery SET state = 'DELIVERED', delivered_hash = intended_hash, delivered_at = ?,"
                            + " receipt = ?, attempts = 0, next_try = NULL WHERE job_id = ?" + WHICH,
                    job.clock().instant(),
                    word,
                    job.id(),
                    target,
                    key.profile(),
                    key.kind(),
                    key.keyBytes());
        });
    }

    /** Forgets that the target has confirmed what is of a kind, so that the next run delivers it again. */
    public void doubt(Lease lease, String kind) {
        job.database().execute(connection -> {
            lease.confirm(connection);
            Sql.update(
                    connection,
                    "UPDATE delivery SET delivered_hash = NULL WHERE job_id = ? AND kind = ? AND state = 'DELIVERED'",
                    job.id(),
                    kind);
        });
    }

    /** Forgets that the target has confirmed something, because it does not have it like that. */
    public void doubt(Lease lease, String target, DeliverableKey key) {
        job.database().execute(connection -> {
            lease.confirm(connection);
            Sql.update(
                    connection,
                    "UPDATE delivery SET delivered_hash = NULL, state = 'FAILED', next_try = NULL WHERE job_id = ?"
                            + WHICH,
                    job.id(),
                    target,
                    key.profile(),
                    key.kind(),
                    key.keyBytes());
        });
    }

    /**
     * Notes that the delivery failed, and when it may be tried again.
     *
     * @throws LedgerException with {@link LedgerException.Fault#BUSY} when another run has seen to it since
     */
    public void failed(DeliveryIntent intent, Optional<Instant> nextTry) {
        ended(intent, DeliveryState.State.FAILED, nextTry);
    }

    /**
     * Notes that a call was never answered that may be repeated, and when.
     *
     * @throws LedgerException with {@link LedgerException.Fault#BUSY} when another run has seen to it since
     */
    public void stillIntended(DeliveryIntent intent, Optional<Instant> nextTry) {
        ended(intent, DeliveryState.State.INTENDED, nextTry);
    }

    /**
     * Notes that the target does not take it as it is.
     *
     * @throws LedgerException with {@link LedgerException.Fault#BUSY} when another run has seen to it since
     */
    public void refused(DeliveryIntent intent) {
        ended(intent, DeliveryState.State.REFUSED, Optional.empty());
    }

    /**
     * Notes that nobody knows whether the target has acted on the call.
     *
     * @throws LedgerException with {@link LedgerException.Fault#BUSY} when another run has seen to it since
     */
    public void unknown(DeliveryIntent intent) {
        ended(intent, DeliveryState.State.UNKNOWN, Optional.empty());
    }

    /**
     * Notes that something could not be taken back of which nobody knows whether it is there: that is as unknown as
     * before.
     *
     * @throws LedgerException with {@link LedgerException.Fault#BUSY} when another run has seen to it since
     */
    public void stillUnknown(DeliveryIntent intent, DeliveryState before) {
        answered(
                intent,
                "UPDATE delivery SET state = 'UNKNOWN', next_try = NULL, intended_hash = ? WHERE job_id = ?"
                        + UNDER_WAY,
                before.intended());
    }

    /** Notes that what was confirmed last is wanted again, and was neither changed nor taken back in between. */
    public void stands(Lease lease, String target, DeliverableKey key) {
        job.database().execute(connection -> {
            lease.confirm(connection);
            Sql.update(
                    connection,
                    "UPDATE delivery SET state = 'DELIVERED', intended_hash = delivered_hash, attempts = 0,"
                            + " next_try = NULL WHERE job_id = ?" + WHICH
                            + " AND delivered_hash IS NOT NULL AND state IN ('REFUSED', 'FAILED')",
                    job.id(),
                    target,
                    key.profile(),
                    key.kind(),
                    key.keyBytes());
        });
    }

    private void ended(DeliveryIntent intent, DeliveryState.State state, Optional<Instant> nextTry) {
        answered(
                intent,
                "UPDATE delivery SET state = ?, next_try = ? WHERE job_id = ?" + UNDER_WAY,
                state.name(),
                nextTry.orElse(null));
    }

    /** Notes what became of an intent, if it is still the last one; the values are those before the job. */
    private void answered(DeliveryIntent intent, String update, @Nullable Object... values) {
        DeliverableKey key = intent.key();
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(values));
        all.addAll(List.of(
                job.id(), intent.target(), key.profile(), key.kind(), key.keyBytes(), intent.run(), intent.content()));
        job.database().execute(connection -> {
            if (Sql.update(connection, update, all.toArray()) != 1) {
                throw Lease.lost(job);
            }
        });
    }

    private static DeliveryState state(ResultSet row) throws SQLException {
        DeliverableKey key = new DeliverableKey(
                row.getString("profile"), row.getString("kind"), JobLedger.text(row.getBytes("entry_key")));
        return new DeliveryState(
                key,
                row.getString("target"),
                DeliveryState.State.valueOf(row.getString("state")),
                Hash.of(row.getBytes("intended_hash")),
                row.getLong("run_id"),
                Sql.hash(row, "delivered_hash"),
                Sql.optionalInstant(row, "delivered_at"),
                Sql.text(row, "remote_id"),
                Sql.text(row, "receipt"),
                row.getInt("attempts"),
                Sql.optionalInstant(row, "next_try"));
    }
}
