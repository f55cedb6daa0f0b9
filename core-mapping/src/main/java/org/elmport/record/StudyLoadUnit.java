package org.elmport.record;

/** What a number of study load counts. */
public enum StudyLoadUnit {
    /** Credits of the European Credit Transfer and Accumulation System. */
    ECTS,
    /** Credits of the European credit system for vocational education and training. */
    ECVET,
    /** Minutes of work. */
    MINUTE,
    /** Hours of work. */
    HOUR,
    /** Days by the calendar. */
    DAY,
    /** Months by the calendar. */
    MONTH,
    /** Hours with a teacher. */
    CONTACT_HOUR,
    /** Something else, which is kept as a note and never converted. */
    OTHER
}
