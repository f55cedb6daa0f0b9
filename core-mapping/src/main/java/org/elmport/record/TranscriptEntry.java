package org.elmport.record;

import java.util.List;
import java.util.Optional;

/**
 * What the transcript of one institution says about a result beyond the result itself. Personal.
 *
 * @param reportId the transcript: results with the same value stand in one
 * @param codes codes under which the institution knows the result
 * @param periods when it was studied
 * @param comparison how the grade compares with those of others
 * @param attachments documents that came with the transcript or with the result
 */
public record TranscriptEntry(
        String reportId,
        List<IdentifierCode> codes,
        List<Period> periods,
        Optional<GradeComparison> comparison,
        List<Attachment> attachments) {

    /** Keeps lists of its own. */
    public TranscriptEntry {
        codes = List.copyOf(codes);
        periods = List.copyOf(periods);
        attachments = List.copyOf(attachments);
    }

    /** Says what it is, and nothing of the person. */
    @Override
    public String toString() {
        return "transcript entry";
    }
}
