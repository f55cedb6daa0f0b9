package org.elmport.university;

/**
 * How large the university is and how much of its catalogue is wrong on purpose. Programmes, organisations and offerings
 * follow from the number of courses.
 *
 * @param seed the same seed gives the same university, on any machine
 * @param courses how many courses, 1 to 20 000 000
 * @param flaws the share of records with a flaw, 0 (none) to 0.5
 */
public record UniversityPlan(long seed, int courses, double flaws) {

    /** The largest number of courses. */
    public static final int MAXIMUM_COURSES = 20_000_000;

    private static final double MAXIMUM_FLAWS = 0.5;

    /** Refuses sizes outside the limits. */
    public UniversityPlan {
        if (courses < 1 || courses > MAXIMUM_COURSES) {
            throw new IllegalArgumentException("courses must be 1 to " + MAXIMUM_COURSES + ", not " + courses);
        }
        if (!(flaws >= 0 && flaws <= MAXIMUM_FLAWS)) {
            throw new IllegalArgumentException("flaws must be 0 to " + MAXIMUM_FLAWS + ", not " + flaws);
        }
    }

    /** The catalogue of the demo: 250 courses, one record in twenty flawed. */
    public static UniversityPlan demo() {
        return new UniversityPlan(1, 250, 0.05);
    }

    /** A catalogue without flaws. */
    public static UniversityPlan flawless(long seed, int courses) {
        return new UniversityPlan(seed, courses, 0);
    }
}
