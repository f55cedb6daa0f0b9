package org.elmport.university;

import java.util.List;
import java.util.Optional;

/**
 * A degree programme or a minor.
 *
 * @param index its place in the catalogue, from 0
 * @param key how it is known
 * @param code the code that students use
 * @param type what kind of programme it is
 * @param wording what it says about itself
 * @param effort how much work it is
 * @param classification where it belongs
 * @param department the department that is responsible for it
 * @param awardingBodies the universities that award the degree, one or more
 * @param parent the programme that it belongs to
 * @param accreditation its accreditation
 * @param link its public page
 * @param modified when it was last changed, an instant in UTC
 */
public record Programme(
        int index,
        RecordKey key,
        String code,
        ProgrammeType type,
        Wording wording,
        Effort effort,
        Classification classification,
        RecordKey department,
        List<RecordKey> awardingBodies,
        Optional<RecordKey> parent,
        Optional<RecordKey> accreditation,
        String link,
        String modified) {

    /** Copies the list. */
    public Programme {
        awardingBodies = List.copyOf(awardingBodies);
    }
}
