package org.elmport.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.mapping.OpportunityDraft;
import org.elmport.record.Origin;

/** Reads a chunk of kept results, one after the other. */
final class KeptChunk {

    static final int FORMAT = 1;
    static final int HEADER = 3;
    static final int NO_DRAFT = 0;
    static final int OFFERING = 1;
    static final int TEMPLATE = 2;

    private final byte[] bytes;
    private final ByteSource source;
    private final KeptOrigins origins = new KeptOrigins();
    private final List<Integer> tapes = new ArrayList<>();
    private RecordReference record = RecordReference.NONE;
    private List<String> remarks = List.of();
    private List<Finding> findings = List.of();
    private Optional<Origin> origin = Optional.empty();
    private int draftKind;
    private int draft;
    private int draftLength;
    private int body;
    private int bodyLength;

    /**
     * Starts before the first result.
     *
     * @throws IllegalArgumentException when another version of Elmport wrote it
     */
    KeptChunk(byte[] bytes) {
        this.bytes = bytes;
        this.source = new ByteSource(bytes, 0, bytes.length);
        if (source.octet() != FORMAT || source.fixed(2) != TapeFormat.MODEL) {
            throw new IllegalArgumentException(
                    "what was kept of a catalogue was written by another version of Elmport");
        }
    }

    /** Moves to the next result. */
    boolean next() {
        if (!source.more()) {
            return false;
        }
        bodyLength = source.size();
        body = source.position();
        record = new RecordReference(source.text(), source.text());
        remarks = texts();
        tapes.clear();
        for (int left = source.size(); left > 0; left--) {
            int length = source.size();
            tapes.add(source.position());
            tapes.add(length);
            source.skip(length);
        }
        draftKind = source.octet();
        if (draftKind != NO_DRAFT) {
            draftLength = source.size();
            draft = source.position();
            source.skip(draftLength);
        }
        findings = KeptFindings.readPlaces(source, KeptFindings.read(source));
        origin = draftKind == NO_DRAFT ? Optional.empty() : Optional.of(origins.read(source));
        return true;
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int left = source.size(); left > 0; left--) {
            texts.add(source.text());
        }
        return texts;
    }

    byte[] bytes() {
        return bytes;
    }

    int body() {
        return body;
    }

    int bodyLength() {
        return bodyLength;
    }

    RecordReference record() {
        return record;
    }

    List<String> remarks() {
        return remarks;
    }

    List<Finding> findings() {
        return findings;
    }

    Optional<OpportunityDraft> draft() {
        return origin.map(read ->
                DraftCodec.read(new ByteSource(bytes, draft, draftLength), bytes, draftKind == TEMPLATE, record, read));
    }

    /** Where the record was read, if it gives a draft. */
    Optional<Origin> origin() {
        return origin;
    }

    SourcePointer pointer() {
        return origin.map(Origin::pointer).orElse(SourcePointer.NONE);
    }

    int entities() {
        return tapes.size() / 2;
    }

    /** Where the tape of an entity begins. */
    int tape(int entity) {
        return tapes.get(2 * entity);
    }

    int tapeLength(int entity) {
        return tapes.get(2 * entity + 1);
    }

    boolean heldBack() {
        return findings.stream().anyMatch(Finding::error);
    }
}
