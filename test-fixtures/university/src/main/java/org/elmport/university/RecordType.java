package org.elmport.university;

/** The kinds of record in the catalogue. */
public enum RecordType {
    /** A university, faculty, department or agency. */
    ORGANISATION("ORG-", 0),
    /** A degree programme or minor. */
    PROGRAMME("P-", 1),
    /** A course or micro-credential. */
    COURSE("C-", 2),
    /** A run of a course. */
    COURSE_OFFERING("O-", 3),
    /** A run of a programme. */
    PROGRAMME_OFFERING("PO-", 4),
    /** An academic year or semester. */
    ACADEMIC_SESSION("S-", 5),
    /** An accreditation of the university or of a programme. */
    ACCREDITATION("A-", 6),
    /** A skill that a micro-credential leads to; only its address is used. */
    SKILL("K-", 7);

    private final String prefix;
    private final int number;

    RecordType(String prefix, int number) {
        this.prefix = prefix;
        this.number = number;
    }

    /** How the short identifiers of this kind begin. */
    String prefix() {
        return prefix;
    }

    /** A number of its own, part of what a seed means. */
    int number() {
        return number;
    }
}
