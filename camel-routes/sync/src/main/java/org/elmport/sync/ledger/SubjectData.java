package org.elmport.sync.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.elmport.finding.RecordReference;

/** What a job keeps of some persons, to be told to them or erased. */
public final class SubjectData {

    private final JobLedger job;
    private final Optional<PayloadCipher> cipher;
    private final List<Object> subjects;

    SubjectData(JobLedger job, Optional<PayloadCipher> cipher, List<String> subjects) {
        this.job = job;
        this.cipher = cipher;
        this.subjects = List.copyOf(subjects);
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("name at least one person");
        }
    }

    /**
     * Something about a person.
     *
     * @param item what it is
     * @param subject the pseudonym of the person
     * @param live whether it is to be at the target
     * @param source where its record was read
     */
    public record Item(PendingItem item, String subject, boolean live, String source) {}

    /** Something that is remembered about a person. */
    public static final class Memory {

        private final String key;
        private final byte[] value;

        private Memory(String key, byte[] value) {
            this.key = key;
            this.value = value;
        }

        /** Under which name. */
        public String key() {
            return key;
        }

        /** What is remembered. */
        public byte[] value() {
            return value.clone();
        }
    }

    private static String in(List<Object> subjects) {
        return " IN (" + String.join(", ", Collections.nCopies(subjects.size(), "?")) + ")";
    }

    private Object[] values() {
        List<Object> values = new ArrayList<>();
        values.add(job.id());
        values.addAll(subjects);
        return values.toArray();
    }

    /** What is or was to be at the target about them, by kind and key. */
    public List<Item> items() {
        return job.database().transaction(this::items);
    }

    private List<Item> items(Connection connection) throws SQLException {
        return Sql.list(
                connection,
                SubjectData::item,
                "SELECT i.profile, i.kind, i.entry_key, i.personal, i.subject, e.hash, e.live, e.record_kind,"
                        + " e.record_id, e.source_place FROM item i JOIN entry e ON e.job_id = i.job_id"
                        + " AND e.profile = i.profile AND e.kind = i.kind AND e.entry_key = i.entry_key"
                        + " WHERE i.job_id = ? AND i.subject" + in(subjects)
                        + " ORDER BY i.profile, i.kind, i.entry_key",
                values());
    }

    private static Item item(ResultSet row) throws SQLException {
        DeliverableKey key = new DeliverableKey(
                row.getString("profile"), row.getString("kind"), JobLedger.text(row.getBytes("entry_key")));
        return new Item(
                new PendingItem(
                        key,
                        Hash.of(row.getBytes("hash")),
                        new RecordReference(row.getString("record_kind"), row.getString("record_id")),
                        row.getBoolean("personal")),
                row.getString("subject"),
                row.getBoolean("live"),
                Sql.text(row, "source_place"));
    }

    /** The content of something; empty where it was erased. */
    public Optional<byte[]> content(DeliverableKey key) {
        return job.database().transaction(connection -> ItemContents.read(connection, job.id(), key, cipher));
    }

    /** How far something is at all targets that it was to go to. */
    public List<DeliveryState> deliveries(DeliverableKey key) {
        return job.deliveries().about(key);
    }

    /** The letters about something. */
    public List<DeadLetter> letters(DeliverableKey key) {
        return job.deadLetters().about(key);
    }

    /** What is remembered about them. */
    public List<Memory> memory() {
        return job
                .database()
                .transaction(connection -> Sql.list(
                        connection,
                        this::memory,
                        "SELECT memory_key, encrypted, content FROM item_memory WHERE job_id = ? AND subject"
                                + in(subjects) + " ORDER BY memory_key",
                        values()))
                .stream()
                .filter(memory -> !SubjectNames.holds(memory.key()))
                .toList();
    }

    /** By which further pseudonyms they can be found. */
    public Set<String> names() {
        return job.database().transaction(this::names);
    }

    private Set<String> names(Connection connection) throws SQLException {
        return keys(connection).stream()
                .flatMap(key -> SubjectNames.name(key).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> keys(Connection connection) throws SQLException {
        return Sql.list(
                connection,
                row -> JobLedger.text(row.getBytes(1)),
                "SELECT memory_key FROM item_memory WHERE job_id = ? AND subject" + in(subjects),
                values());
    }

    private Memory memory(ResultSet row) throws SQLException {
        String key = JobLedger.text(row.getBytes("memory_key"));
        byte[] kept = row.getBytes("content");
        return new Memory(
                key,
                row.getBoolean("encrypted")
                        ? PayloadCipher.needed(cipher).decrypt(kept, StoredMemory.place(key))
                        : kept);
    }

    /**
     * Erases all content, letters and memory about them, in one transaction, and notes that they are not to come back with
     * the next run. That there was something under a pseudonym, and what was sent and withdrawn, stays recorded: the chain
     * of runs holds.
     *
     * @param called the pseudonyms by which they were asked for
     * @param when now
     * @return how many contents, letters and remembered values were erased
     */
    public int erase(Lease lease, Set<String> called, Instant when) {
        return job.database().transaction(connection -> {
            lease.confirm(connection);
            Set<String> all = new TreeSet<>(called);
            all.addAll(names(connection));
            items(connection).forEach(item -> all.add(item.subject()));
            int erased = (int) keys(connection).stream()
                    .filter(key -> !SubjectNames.holds(key))
                    .count();
            for (Item item : items(connection)) {
                erased += erase(connection, item.item().key());
            }
            Sql.update(connection, "DELETE FROM item_memory WHERE job_id = ? AND subject" + in(subjects), values());
            SubjectNames.erase(connection, job.id(), cipher, all, when);
            Sql.update(connection, "UPDATE job SET generation = generation + 1 WHERE id = ?", job.id());
            return erased;
        });
    }

    private int erase(Connection connection, DeliverableKey key) throws SQLException {
        String which = " WHERE job_id = ? AND profile = ? AND kind = ? AND entry_key = ?";
        Object[] values = {job.id(), key.profile(), key.kind(), key.keyBytes()};
        int contents = ItemContents.erase(connection, job.id(), key) > 0 ? 1 : 0;
        int letters = Sql.update(connection, "DELETE FROM dead_letter" + which, values);
        Sql.update(connection, "UPDATE entry SET source_place = '', live = FALSE" + which, values);
        Sql.update(
                connection,
                "UPDATE delivery SET remote_id = '', receipt = ''" + which + " AND state = 'WITHDRAWN'",
                values);
        return contents + letters;
    }
}
