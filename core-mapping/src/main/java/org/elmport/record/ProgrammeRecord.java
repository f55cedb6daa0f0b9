package org.elmport.record;

import java.util.Optional;

/**
 * A programme, such as a bachelor's degree.
 *
 * @param id its identifier in the source
 * @param origin where it was read
 * @param sourceState whether the source still offers it
 * @param fields what the source says about it
 * @param qualificationAwarded the degree or title it leads to
 * @param formalDocument the document it ends with, such as a diploma
 */
public record ProgrammeRecord(
        String id,
        Origin origin,
        SourceState sourceState,
        SpecificationFields fields,
        Optional<Code> qualificationAwarded,
        Optional<Code> formalDocument)
        implements SourceRecord {

    /** A programme that the source offers, of which neither degree nor document is known. */
    public ProgrammeRecord(String id, Origin origin, SpecificationFields fields) {
        this(id, origin, SourceState.CURRENT, fields, Optional.empty(), Optional.empty());
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PROGRAMME;
    }
}
