package org.elmport.sync.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.elmport.plugin.item.ItemMemory;

/**
 * By which further pseudonyms the persons of a job may be asked for, and who of them was erased and is not to come back
 * with the next run. Both stand in what the job remembers: the first goes with the person, the second stays. Memory holds
 * a fingerprint of each of the first.
 */
public final class SubjectNames {

    private static final String CALLED = "called ";
    private static final String ERASED = "erased ";
    /** Sorts behind everything that begins with a word and a blank. */
    private static final char BEHIND_BLANK = '!';

    private static final byte[] NOTHING = {};

    private final StoredMemory memory;
    private final Set<Long> noted = new HashSet<>();
    private final Set<String> erased = new HashSet<>();

    SubjectNames(JobLedger job, StoredMemory memory) {
        this.memory = memory;
        job.database().execute(connection -> {
            keys(connection, job.id(), CALLED).forEach(key -> noted.add(fingerprint(key)));
            keys(connection, job.id(), ERASED).forEach(key -> erased.add(key.substring(ERASED.length())));
        });
    }

    private static long fingerprint(String key) {
        return Hash.ofText(key).first();
    }

    private static List<String> keys(Connection connection, long job, String begin) throws SQLException {
        return Sql.list(
                connection,
                row -> JobLedger.text(row.getBytes(1)),
                "SELECT memory_key FROM item_memory WHERE job_id = ? AND memory_key >= ? AND memory_key < ?",
                job,
                bytes(begin),
                bytes(begin.strip() + BEHIND_BLANK));
    }

    private static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }

    /** Notes by what else a person may be asked for, where that is not known yet. */
    public void note(String subject, Collection<String> names) {
        for (String name : names) {
            String key = CALLED + name + " " + subject;
            if (!name.equals(subject) && noted.add(fingerprint(key))) {
                memory.remember(key, subject, NOTHING);
            }
        }
    }

    /** Whether somebody was erased, under this pseudonym or another one. */
    public boolean erased(String subject, Collection<String> names) {
        return erased.contains(subject) || names.stream().anyMatch(erased::contains);
    }

    /** What the job remembers, but for persons who were erased: of them nothing is remembered anew. */
    public ItemMemory memory() {
        return new ItemMemory() {
            @Override
            public Optional<byte[]> recall(String key) {
                return memory.recall(key);
            }

            @Override
            public void remember(String key, String subject, byte[] value) {
                if (!erased.contains(subject)) {
                    memory.remember(key, subject, value);
                }
            }

            @Override
            public void forget(String key) {
                memory.forget(key);
            }
        };
    }

    /** The subjects that a pseudonym means: itself, those that are called so, and that of a thing with this key. */
    static Set<String> meant(Connection connection, long job, String pseudonym) throws SQLException {
        Set<String> subjects = new TreeSet<>();
        subjects.add(pseudonym);
        String begin = CALLED + pseudonym + " ";
        for (String key : keys(connection, job, begin)) {
            subjects.add(key.substring(begin.length()));
        }
        subjects.addAll(Sql.list(
                connection,
                row -> row.getString(1),
                "SELECT subject FROM item WHERE job_id = ? AND entry_key = ? AND subject <> ''",
                job,
                bytes(pseudonym)));
        return subjects;
    }

    /** Whether something is remembered for this purpose, and not by a mapping. */
    static boolean holds(String key) {
        return key.startsWith(CALLED) || key.startsWith(ERASED);
    }

    /** By what else one of these persons may be asked for, as the keys of what is remembered about them say. */
    static Optional<String> name(String key) {
        return key.startsWith(CALLED) ? Optional.of(key.split(" ", -1)[1]) : Optional.empty();
    }

    /** Sees to it that nobody who is called so comes back with a run; together, so that one of them brings back all. */
    static void erase(Connection connection, long job, Optional<PayloadCipher> cipher, Set<String> names, Instant when)
            throws SQLException {
        byte[] value = bytes(when + "\n" + String.join(" ", names));
        for (String name : names) {
            StoredMemory.delete(connection, job, ERASED + name);
            StoredMemory.insert(connection, job, cipher, ERASED + name, new StoredMemory.Value("", value));
        }
    }

    /** When a person was erased who is called so, and by what else. */
    static Optional<Erasure> erasure(Connection connection, long job, Optional<PayloadCipher> cipher, String name)
            throws SQLException {
        return StoredMemory.read(connection, job, cipher, ERASED + name)
                .map(value -> new String(value, StandardCharsets.UTF_8).split("\n", -1))
                .map(lines -> new Erasure(Instant.parse(lines[0]), new TreeSet<>(List.of(lines[1].split(" ", -1)))));
    }

    /** That somebody was erased: when, and under which pseudonyms. */
    record Erasure(Instant when, Set<String> names) {

        void revoke(Connection connection, long job) throws SQLException {
            for (String name : names) {
                StoredMemory.delete(connection, job, ERASED + name);
            }
        }
    }
}
