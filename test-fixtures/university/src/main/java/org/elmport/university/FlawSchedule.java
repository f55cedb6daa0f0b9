package org.elmport.university;

import java.util.List;
import java.util.Optional;

/** Says which records are flawed: evenly spread, all kinds of flaw in turn, so that a small catalogue has each of them. */
final class FlawSchedule {

    private static final List<Flaw> COURSE_FLAWS = Flaw.of(RecordType.COURSE);
    private static final List<Flaw> OFFERING_FLAWS = Flaw.of(RecordType.COURSE_OFFERING);

    private final long period;

    FlawSchedule(double share) {
        this.period = share > 0 ? Math.round(1 / share) : 0;
    }

    Optional<Flaw> ofCourse(long index) {
        return at(index, COURSE_FLAWS);
    }

    /** The flaw of the first offering of a course. */
    Optional<Flaw> ofOffering(long courseIndex) {
        // the neighbour of a flawed course, so that no course is missed because its offering is wrong as well
        return courseIndex == 0 ? Optional.empty() : at(courseIndex - 1, OFFERING_FLAWS);
    }

    private Optional<Flaw> at(long index, List<Flaw> flaws) {
        if (period == 0 || index % period != period / 2) {
            return Optional.empty();
        }
        return Optional.of(flaws.get((int) (index / period % flaws.size())));
    }
}
