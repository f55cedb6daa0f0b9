package org.elmport.sync.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What is to be kept of a catalogue from now on. It is written with the change of what is published. */
public final class KeptUpdate {

    private static final int BATCH = 20;

    /** The most that one row takes. */
    private static final int PART = 1_000_000;

    private final Optional<KeptCatalogue.State> state;
    private final Optional<Chunks> fresh;
    private final Set<Hash> staying;

    private KeptUpdate(Optional<KeptCatalogue.State> state, Optional<Chunks> fresh, Set<Hash> staying) {
        this.state = state;
        this.fresh = fresh;
        this.staying = staying;
    }

    /** Sends chunks. */
    @FunctionalInterface
    public interface Chunks {

        /** Sends all of them, one after the other. */
        void send(Taker taker) throws IOException;
    }

    /** Takes a chunk. */
    @FunctionalInterface
    public interface Taker {

        /** Takes one. */
        void take(byte[] chunk) throws IOException;
    }

    /** Nothing is kept any more. */
    public static KeptUpdate nothing() {
        return new KeptUpdate(Optional.empty(), Optional.empty(), Set.of());
    }

    /** What is kept was found to be right at another time. */
    public static KeptUpdate same(KeptCatalogue.State state) {
        return new KeptUpdate(Optional.of(state), Optional.empty(), Set.of());
    }

    /**
     * These chunks and no others are kept.
     *
     * @param fresh sends those that may be new
     * @param staying the hashes of those that stay besides
     */
    public static KeptUpdate to(KeptCatalogue.State state, Chunks fresh, Set<Hash> staying) {
        return new KeptUpdate(Optional.of(state), Optional.of(fresh), Set.copyOf(staying));
    }

    /** Whether chunks are written or removed. */
    boolean changesChunks() {
        return fresh.isPresent() || state.isEmpty();
    }

    void write(Connection connection, long job) throws SQLException {
        if (changesChunks()) {
            Set<Hash> before = hashes(connection, job);
            Set<Hash> wanted = new HashSet<>(staying);
            if (fresh.isPresent()) {
                insert(connection, job, fresh.get(), before, wanted);
            }
            before.removeAll(wanted);
            remove(connection, job, before);
        }
        Sql.update(connection, "DELETE FROM kept_catalogue WHERE job_id = ?", job);
        if (state.isPresent()) {
            Sql.update(
                    connection,
                    "INSERT INTO kept_catalogue (job_id, read_at, made_with) VALUES (?, ?, ?)",
                    job,
                    state.get().readAt(),
                    state.get().madeWith());
        }
    }

    private static Set<Hash> hashes(Connection connection, long job) throws SQLException {
        return new HashSet<>(Sql.list(
                connection,
                row -> Hash.of(row.getBytes(1)),
                "SELECT chunk_hash FROM kept_chunk WHERE job_id = ? AND part = 0",
                job));
    }

    private static void insert(Connection connection, long job, Chunks chunks, Set<Hash> before, Set<Hash> wanted)
            throws SQLException {
        try (Inserter inserter = new Inserter(connection, job)) {
            chunks.send(chunk -> {
                Hash hash = Hashing.plain().add(chunk, 0, chunk.length).finish();
                if (wanted.add(hash) && !before.contains(hash)) {
                    inserter.add(hash, chunk);
                }
            });
            inserter.flush();
        } catch (IOException onDisk) {
            throw new UncheckedIOException(onDisk);
        }
    }

    private static void remove(Connection connection, long job, Set<Hash> hashes) throws SQLException {
        try (PreparedStatement remove =
                connection.prepareStatement("DELETE FROM kept_chunk WHERE job_id = ? AND chunk_hash = ?")) {
            int waiting = 0;
            for (Hash hash : hashes) {
                Sql.bindFrom(remove, 1, job, hash);
                remove.addBatch();
                waiting++;
                if (waiting % BATCH == 0) {
                    remove.executeBatch();
                }
            }
            remove.executeBatch();
        }
    }

    private static final class Inserter implements AutoCloseable {

        private final long job;
        private final PreparedStatement insert;
        private final Compression compression = new Compression();
        private int waiting;

        Inserter(Connection connection, long job) throws SQLException {
            this.job = job;
            this.insert = connection.prepareStatement(
                    "INSERT INTO kept_chunk (job_id, chunk_hash, part, content) VALUES (?, ?, ?, ?)");
        }

        void add(Hash hash, byte[] chunk) {
            byte[] small = compression.smaller(chunk);
            try {
                for (int part = 0; part * PART < small.length; part++) {
                    byte[] content = Arrays.copyOfRange(small, part * PART, Math.min(small.length, (part + 1) * PART));
                    Sql.bindFrom(insert, 1, job, hash, part, content);
                    insert.addBatch();
                    waiting++;
                }
                if (waiting >= BATCH) {
                    flush();
                }
            } catch (SQLException failed) {
                throw Database.failed(failed);
            }
        }

        void flush() throws SQLException {
            waiting = 0;
            insert.executeBatch();
        }

        @Override
        public void close() throws SQLException {
            try (insert;
                    compression) {
                waiting = 0;
            }
        }
    }
}
