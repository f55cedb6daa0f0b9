package org.elmport.sync.ledger;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the mapping made of the records of a catalogue when all of them were known last: in chunks, each under the hash
 * of its content. It is replaced together with what is published, or not at all.
 */
public final class KeptCatalogue {

    private static final int PAGE = 20;
    private static final String SELECT = "SELECT chunk_hash, part, content FROM kept_chunk WHERE job_id = ?";
    private static final String ORDER = " ORDER BY job_id, chunk_hash, part FETCH FIRST " + PAGE + " ROWS ONLY";

    private final JobLedger job;

    KeptCatalogue(JobLedger job) {
        this.job = job;
    }

    /**
     * What is known of all of it.
     *
     * @param readAt when the run began that read the source last
     * @param madeWith the hash of all that could make it come out otherwise, besides the source
     */
    public record State(Instant readAt, Hash madeWith) {}

    /** Takes a chunk. */
    @FunctionalInterface
    public interface Taker {

        /** Takes the chunk with that hash. */
        void take(Hash hash, byte[] chunk) throws IOException;
    }

    /** What is known of all of it; empty when nothing is kept. */
    public Optional<State> state() {
        return job.database()
                .transaction(connection -> Sql.first(
                        connection,
                        row -> new State(Sql.instant(row, "read_at"), Hash.of(row.getBytes("made_with"))),
                        "SELECT read_at, made_with FROM kept_catalogue WHERE job_id = ?",
                        job.id()));
    }

    private static final class Part {

        private final Hash hash;
        private final int number;
        private final byte[] content;

        Part(Hash hash, int number, byte[] content) {
            this.hash = hash;
            this.number = number;
            this.content = content;
        }
    }

    /**
     * Reads all chunks, a page at a time. Under the lease of the job, so that nothing is changed meanwhile.
     *
     * @throws IOException when the taker's disk fails
     */
    public void read(Taker taker) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        Optional<Part> behind = Optional.empty();
        List<Part> page = page(behind);
        try (Compression compression = new Compression()) {
            while (!page.isEmpty()) {
                for (Part part : page) {
                    if (part.number == 0) {
                        give(behind, parts, compression, taker);
                    }
                    parts.add(part.content);
                    behind = Optional.of(part);
                }
                page = page.size() < PAGE ? List.of() : page(behind);
            }
            give(behind, parts, compression, taker);
        }
    }

    private static void give(Optional<Part> latest, List<byte[]> parts, Compression compression, Taker taker)
            throws IOException {
        if (latest.isPresent()) {
            taker.take(latest.get().hash, compression.whole(ContentScan.joined(parts)));
            parts.clear();
        }
    }

    private List<Part> page(Optional<Part> behind) {
        Sql.RowReader<Part> reader = row -> new Part(Hash.of(row.getBytes(1)), row.getInt(2), row.getBytes(3));
        return job.database().transaction(connection -> {
            if (behind.isEmpty()) {
                return Sql.list(connection, reader, SELECT + ORDER, job.id());
            }
            Part last = behind.get();
            return Sql.list(
                    connection,
                    reader,
                    SELECT + " AND (chunk_hash > ? OR (chunk_hash = ? AND part > ?))" + ORDER,
                    job.id(),
                    last.hash,
                    last.hash,
                    last.number);
        });
    }
}
