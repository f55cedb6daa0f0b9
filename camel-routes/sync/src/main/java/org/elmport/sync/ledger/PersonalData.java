package org.elmport.sync.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a job keeps of persons: how long, and with which key. */
public final class PersonalData {

    private static final int PAGE = 200;

    private final JobLedger job;
    private final Optional<PayloadCipher> cipher;

    PersonalData(JobLedger job, Optional<PayloadCipher> cipher) {
        this.job = job;
        this.cipher = cipher;
    }

    /** The data of persons, by their pseudonyms. */
    public SubjectData of(List<String> subjects) {
        return new SubjectData(job, cipher, subjects);
    }

    /** The subjects that a pseudonym means: itself, those that have it as a further one, that of a thing with this key. */
    public Set<String> meant(String pseudonym) {
        return job.database().transaction(connection -> SubjectNames.meant(connection, job.id(), pseudonym));
    }

    /** When a person with a pseudonym was erased, if that still holds. */
    public Optional<Instant> erased(String pseudonym) {
        return job.database()
                .transaction(connection -> SubjectNames.erasure(connection, job.id(), cipher, pseudonym))
                .map(SubjectNames.Erasure::when);
    }

    /**
     * Lets a person come back who was erased, under all pseudonyms that were erased together.
     *
     * @return whether there was somebody
     */
    public boolean admit(Lease lease, String pseudonym) {
        return job.database().transaction(connection -> {
            lease.confirm(connection);
            Optional<SubjectNames.Erasure> erasure = SubjectNames.erasure(connection, job.id(), cipher, pseudonym);
            if (erasure.isPresent()) {
                erasure.get().revoke(connection, job.id());
            }
            return erasure.isPresent();
        });
    }

    /**
     * Encrypts anew what an earlier key has encrypted, some at a time; afterwards the earlier key is not needed. The secret
     * of the job comes last, so where that is of the present key there is nothing to do.
     *
     * @return how many payloads that were
     */
    public long renew(Lease lease) {
        PayloadCipher with = PayloadCipher.needed(cipher);
        if (secret().filter(kept -> !with.current(kept)).isEmpty()) {
            return 0;
        }
        return contents(lease, with) + letters(lease, with) + memory(lease, with) + secret(lease, with);
    }

    private long contents(Lease lease, PayloadCipher with) {
        long renewed = 0;
        DeliverableKey behind = new DeliverableKey("", "", "");
        List<DeliverableKey> page = encrypted(behind);
        while (!page.isEmpty()) {
            List<DeliverableKey> keys = page;
            renewed += job.database().transaction(connection -> {
                lease.confirm(connection);
                long count = 0;
                for (DeliverableKey key : keys) {
                    count += ItemContents.renew(connection, job.id(), key, with) ? 1 : 0;
                }
                return count;
            });
            page = encrypted(page.get(page.size() - 1));
        }
        return renewed;
    }

    private List<DeliverableKey> encrypted(DeliverableKey behind) {
        return job.database()
                .transaction(connection -> Sql.list(
                        connection,
                        row -> new DeliverableKey(row.getString(1), row.getString(2), JobLedger.text(row.getBytes(3))),
                        "SELECT profile, kind, entry_key FROM entry_content WHERE job_id = ? AND part = 0"
                                + " AND encrypted = TRUE AND (profile > ? OR (profile = ? AND (kind > ? OR"
                                + " (kind = ? AND entry_key > ?)))) ORDER BY profile, kind, entry_key"
                                + " FETCH FIRST " + PAGE + " ROWS ONLY",
                        job.id(),
                        behind.profile(),
                        behind.profile(),
                        behind.kind(),
                        behind.kind(),
                        behind.keyBytes()));
    }

    private long letters(Lease lease, PayloadCipher with) {
        return job.database().transaction(connection -> {
            lease.confirm(connection);
            long renewed = 0;
            List<Long> letters = Sql.list(
                    connection,
                    row -> row.getLong(1),
                    "SELECT id FROM dead_letter WHERE job_id = ? AND encrypted = TRUE AND kept = TRUE ORDER BY id",
                    job.id());
            for (long letter : letters) {
                renewed += DeadLetters.renew(connection, job.id(), letter, with) ? 1 : 0;
            }
            return renewed;
        });
    }

    private long memory(Lease lease, PayloadCipher with) {
        long renewed = 0;
        List<byte[]> page = remembered(new byte[0]);
        while (!page.isEmpty()) {
            List<byte[]> keys = page;
            renewed += job.database().transaction(connection -> {
                lease.confirm(connection);
                long count = 0;
                for (byte[] key : keys) {
                    count += renewMemory(connection, key, with) ? 1 : 0;
                }
                return count;
            });
            page = remembered(page.get(page.size() - 1));
        }
        return renewed;
    }

    private List<byte[]> remembered(byte[] behind) {
        return job.database()
                .transaction(connection -> Sql.list(
                        connection,
                        row -> row.getBytes(1),
                        "SELECT memory_key FROM item_memory WHERE job_id = ? AND encrypted = TRUE AND memory_key > ?"
                                + " ORDER BY memory_key FETCH FIRST " + PAGE + " ROWS ONLY",
                        job.id(),
                        behind));
    }

    private boolean renewMemory(Connection connection, byte[] key, PayloadCipher with) throws SQLException {
        String which = " WHERE job_id = ? AND memory_key = ?";
        byte[] kept = Sql.first(
                        connection, row -> row.getBytes(1), "SELECT content FROM item_memory" + which, job.id(), key)
                .orElseThrow();
        DeliverableKey place = StoredMemory.place(JobLedger.text(key));
        return !with.current(kept)
                && Sql.update(
                                connection,
                                "UPDATE item_memory SET content = ?" + which,
                                with.encrypt(with.decrypt(kept, place), place),
                                job.id(),
                                key)
                        == 1;
    }

    private Optional<byte[]> secret() {
        return job.database()
                .transaction(connection -> Sql.first(
                        connection,
                        row -> row.getBytes(1),
                        "SELECT content FROM job_secret WHERE job_id = ? AND name = ?",
                        job.id(),
                        JobSecret.NAME));
    }

    private long secret(Lease lease, PayloadCipher with) {
        byte[] kept = secret().orElseThrow();
        DeliverableKey place = JobSecret.place(job);
        return job.database().transaction(connection -> {
            lease.confirm(connection);
            return (long) Sql.update(
                    connection,
                    "UPDATE job_secret SET content = ? WHERE job_id = ? AND name = ?",
                    with.encrypt(with.decrypt(kept, place), place),
                    job.id(),
                    JobSecret.NAME);
        });
    }

    /**
     * Erases the personal content of what was settled with the target before a time, and of letters that failed last
     * before it. Hashes stay, so nothing is sent again for that.
     *
     * @return how many contents were erased
     */
    public long retain(Lease lease, Instant since) {
        return job.database().transaction(connection -> {
            lease.confirm(connection);
            int contents = Sql.update(
                    connection,
                    "DELETE FROM entry_content WHERE job_id = ? AND encrypted = TRUE AND EXISTS (SELECT 1 FROM"
                            + " delivery d JOIN entry e ON e.job_id = d.job_id AND e.profile = d.profile"
                            + " AND e.kind = d.kind AND e.entry_key = d.entry_key"
                            + " WHERE d.job_id = entry_content.job_id AND d.profile = entry_content.profile"
                            + " AND d.kind = entry_content.kind AND d.entry_key = entry_content.entry_key"
                            + " AND d.delivered_at < ? AND ((d.state = 'DELIVERED' AND d.delivered_hash = e.hash"
                            + " AND e.live = TRUE) OR (d.state = 'WITHDRAWN' AND e.live = FALSE)))",
                    job.id(),
                    since);
            int letters = Sql.update(
                    connection,
                    "UPDATE dead_letter SET payload = ?, kept = FALSE WHERE job_id = ? AND encrypted = TRUE"
                            + " AND kept = TRUE AND failed_at < ?",
                    new byte[0],
                    job.id(),
                    since);
            return (long) contents + letters + forget(connection, since);
        });
    }

    /** What is remembered of persons of whom everything was withdrawn before a time. */
    private int forget(Connection connection, Instant since) throws SQLException {
        String items = " FROM item i JOIN entry e ON e.job_id = i.job_id AND e.profile = i.profile AND e.kind = i.kind"
                + " AND e.entry_key = i.entry_key LEFT JOIN delivery d ON d.job_id = i.job_id"
                + " AND d.profile = i.profile AND d.kind = i.kind AND d.entry_key = i.entry_key"
                + " WHERE i.job_id = item_memory.job_id AND i.subject = item_memory.subject";
        return Sql.update(
                connection,
                "DELETE FROM item_memory WHERE job_id = ? AND subject <> '' AND EXISTS (SELECT 1" + items
                        + ") AND NOT EXISTS (SELECT 1" + items
                        + " AND (e.live = TRUE OR d.state IS NULL OR d.state <> 'WITHDRAWN' OR d.delivered_at >= ?))",
                job.id(),
                since);
    }
}
