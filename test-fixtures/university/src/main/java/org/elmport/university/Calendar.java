package org.elmport.university;

import java.time.LocalDate;
import java.util.List;

/** The days of the academic years. They are fixed: a catalogue does not change with the day on which it is made. */
final class Calendar {

    /** The semesters, in the order of their sessions. */
    static final List<Semester> SEMESTERS = List.of(
            new Semester("autumn", "2026", LocalDate.of(2026, 8, 31), LocalDate.of(2026, 12, 18)),
            new Semester("spring", "2027", LocalDate.of(2027, 1, 11), LocalDate.of(2027, 5, 28)),
            new Semester("autumn", "2027", LocalDate.of(2027, 8, 30), LocalDate.of(2027, 12, 17)),
            new Semester("spring", "2028", LocalDate.of(2028, 1, 10), LocalDate.of(2028, 5, 26)));

    static final int YEARS = SEMESTERS.size() / 2;

    private static final LocalDate FIRST_CHANGE = LocalDate.of(2026, 1, 15);
    private static final int ENROLMENT_OPENS = 90;

    private Calendar() {}

    /** When a record was last changed: some day before the first semester. */
    static String modified(Dice dice) {
        return FIRST_CHANGE.plusDays(dice.below(120)) + "T" + (10 + dice.below(8)) + ":00:00Z";
    }

    /** The days of a run in a semester, which starts up to three weeks after it and closes for enrolment before. */
    static OfferingTime run(Semester semester, Dice dice) {
        LocalDate start = semester.start().plusWeeks(dice.below(4));
        return new OfferingTime(
                start, semester.end(), start.minusDays(ENROLMENT_OPENS), start.minusDays(14L + dice.below(17)));
    }

    /**
     * A semester.
     *
     * @param word the key of its name
     * @param name the year in its name
     * @param start the first day
     * @param end the last day
     */
    record Semester(String word, String name, LocalDate start, LocalDate end) {}
}
