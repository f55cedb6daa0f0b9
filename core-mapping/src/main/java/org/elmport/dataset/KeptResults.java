package org.elmport.dataset;

import java.io.IOException;
import java.util.List;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;

/**
 * What the mapping made of the records of a dataset, to be kept until a source says only what has changed. It lies on
 * disk, as long as the dataset is open.
 */
public final class KeptResults {

    private final KeptLog log;

    KeptResults(KeptLog log) {
        this.log = log;
    }

    /** Takes a chunk of results. */
    @FunctionalInterface
    public interface ChunkTaker {

        /** Takes one; the bytes are the taker's. */
        void take(byte[] chunk) throws IOException;
    }

    /** Takes what is known of a result that was kept, besides what it gives to the dataset. */
    @FunctionalInterface
    public interface KeptTaker {

        /**
         * Takes one.
         *
         * @param remarks what was given along with the result when it was added first
         */
        void take(RecordReference record, List<String> remarks, List<Finding> findings);
    }

    /** What tells the form of chunks from that of other versions of Elmport. */
    public static String form() {
        return KeptChunk.FORMAT + "-" + TapeFormat.MODEL;
    }

    /**
     * Sends the chunks that are new: of all results that were added, and of those that
     * {@link DatasetAssembler#addKept} took out of their chunk.
     *
     * @throws IOException when the disk fails
     */
    public void send(ChunkTaker taker) throws IOException {
        log.send(taker);
    }

    /**
     * A digest of all results, those in chunks that stay included: the same results, in whatever order and chunks and
     * wherever in the source they were read, have the same one.
     */
    public byte[] digest() {
        return log.digest();
    }
}
