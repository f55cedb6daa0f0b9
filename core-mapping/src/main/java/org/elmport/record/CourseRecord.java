package org.elmport.record;

/**
 * A course, a module or a micro-credential.
 *
 * @param id its identifier in the source
 * @param origin where it was read
 * @param sourceState whether the source still offers it
 * @param fields what the source says about it
 */
public record CourseRecord(String id, Origin origin, SourceState sourceState, SpecificationFields fields)
        implements SourceRecord {

    /** A course that the source offers. */
    public CourseRecord(String id, Origin origin, SpecificationFields fields) {
        this(id, origin, SourceState.CURRENT, fields);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.COURSE;
    }
}
