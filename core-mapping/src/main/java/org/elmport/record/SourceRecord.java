package org.elmport.record;

import org.elmport.finding.RecordReference;

/** A record as a source has it, in the terms of no system in particular. Immutable. */
public sealed interface SourceRecord
        permits CourseRecord,
                ProgrammeRecord,
                OfferingRecord,
                OrganisationRecord,
                AccreditationRecord,
                GradingSchemeRecord,
                LearnerRecord,
                EnrolmentRecord,
                ResultRecord,
                StudentCardRecord {

    /** What it is. */
    RecordKind kind();

    /** Its identifier in the source: stable, and unique among the records of its kind. */
    String id();

    /** Where it was read. */
    Origin origin();

    /** Whether the source still offers it. */
    SourceState sourceState();

    /**
     * The name by which findings call it. The identifier of a personal record is personal too, so such a record is known
     * to findings by its kind and the place where it stands.
     */
    default RecordReference reference() {
        return new RecordReference(kind().word(), kind().personal() ? "" : id());
    }
}
