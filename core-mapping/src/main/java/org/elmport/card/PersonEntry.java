package org.elmport.card;

import java.util.Optional;

/**
 * What the router is to know of a student at one institution. Personal. The same student may have an entry at several
 * institutions.
 *
 * @param identifier who it is
 * @param institutionCode the PIC of the institution
 * @param fullName the name, where it is to be sent
 * @param email the mail address, where it is to be sent
 * @param academicLevel the level, where it is to be sent
 */
public record PersonEntry(
        StudentIdentifier identifier,
        String institutionCode,
        Optional<String> fullName,
        Optional<String> email,
        Optional<AcademicLevel> academicLevel) {

    /** The identifier and the institution alone. */
    public static PersonEntry of(StudentIdentifier identifier, String institutionCode) {
        return new PersonEntry(identifier, institutionCode, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Says whose student it is, and not which. */
    @Override
    public String toString() {
        return "student of " + institutionCode;
    }
}
