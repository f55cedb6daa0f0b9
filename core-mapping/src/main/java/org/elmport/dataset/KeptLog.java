package org.elmport.dataset;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.mapping.MappingResult;
import org.elmport.mapping.OpportunityDraft;
import org.elmport.record.Origin;

/**
 * Writes the results of the mapping behind each other into a file, in chunks. Where a chunk ends depends on the records
 * in it: so the chunks around one that changed stay as they are, byte for byte.
 */
final class KeptLog implements AutoCloseable {

    /** A chunk never ends before that. */
    private static final int LEAST = 1 << 14;

    /** A chunk ends there, wherever that is. */
    private static final int MOST = 1 << 18;

    /** One record in so many ends a chunk. */
    private static final int ENDS = 32;

    private final Path file;
    private final DataOutputStream out;
    private final KeptOrigins origins = new KeptOrigins();
    private final ByteSink body = new ByteSink();
    private final ByteSink tail = new ByteSink();
    private final ByteSink chunk = new ByteSink();
    private final KeptDigest digest = new KeptDigest();
    private boolean open = true;

    KeptLog(Path file) throws IOException {
        this.file = file;
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        begin();
    }

    private void begin() {
        chunk.reset().octet(KeptChunk.FORMAT).fixed(TapeFormat.MODEL, 2);
        origins.reset();
    }

    /** Whether a chunk is so small that it had better become part of another. */
    static boolean small(byte[] chunk) {
        return chunk.length < LEAST / 2;
    }

    /** Begins a result, whose entities follow. */
    void begin(MappingResult result, List<String> remarks) {
        body.reset().text(result.record().kind()).text(result.record().id()).number(remarks.size());
        remarks.forEach(body::text);
        body.number(result.heldBack() ? 0 : result.entities().size());
    }

    /** An entity as it lies on a tape. */
    void entity(ByteSink tape) {
        body.number(tape.length()).raw(tape.bytes(), 0, tape.length());
    }

    /** Ends a result. */
    void end(MappingResult result, DraftCodec drafts) throws IOException {
        Optional<OpportunityDraft> draft = result.heldBack() ? Optional.empty() : result.draft();
        if (draft.isPresent()) {
            drafts.content(draft.get(), tail);
            body.octet(draft.get().template() ? KeptChunk.TEMPLATE : KeptChunk.OFFERING)
                    .number(tail.length())
                    .raw(tail.bytes(), 0, tail.length());
        } else {
            body.octet(KeptChunk.NO_DRAFT);
        }
        KeptFindings.write(body, result.findings());
        digest.add(body.bytes(), 0, body.length());
        append(result.record(), body.bytes(), 0, body.length(), result.findings(), draft.map(OpportunityDraft::origin));
    }

    /** Takes a result over that was kept before; it is in the digest already. */
    void again(KeptChunk kept) throws IOException {
        append(kept.record(), kept.bytes(), kept.body(), kept.bodyLength(), kept.findings(), kept.origin());
    }

    /** Counts a result that stays in the chunk where it is. */
    void stays(KeptChunk kept) {
        digest.add(kept.bytes(), kept.body(), kept.bodyLength());
    }

    private void append(
            RecordReference record, byte[] bytes, int from, int length, List<Finding> findings, Optional<Origin> origin)
            throws IOException {
        chunk.number(length).raw(bytes, from, length);
        KeptFindings.writePlaces(chunk, findings);
        origin.ifPresent(known -> origins.write(chunk, known));
        boolean cut = Math.floorMod(RecordPrints.print(record).high(), ENDS) == 0;
        if (chunk.length() >= MOST || (cut && chunk.length() >= LEAST)) {
            flush();
        }
    }

    private void flush() throws IOException {
        out.writeInt(chunk.length());
        out.write(chunk.bytes(), 0, chunk.length());
        begin();
    }

    /** Ends the last chunk; no result is taken any more. */
    void finish() throws IOException {
        if (open) {
            open = false;
            if (chunk.length() > KeptChunk.HEADER) {
                flush();
            }
            out.close();
        }
    }

    /** Sends the chunks, once they are finished. */
    void send(KeptResults.ChunkTaker taker) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            long left = Files.size(file);
            while (left > 0) {
                byte[] bytes = new byte[in.readInt()];
                in.readFully(bytes);
                left -= Integer.BYTES + bytes.length;
                taker.take(bytes);
            }
        }
    }

    byte[] digest() {
        return digest.finish();
    }

    @Override
    public void close() throws IOException {
        open = false;
        out.close();
        Files.deleteIfExists(file);
    }
}
