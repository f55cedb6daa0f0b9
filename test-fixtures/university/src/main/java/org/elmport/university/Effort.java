package org.elmport.university;

/**
 * How much work it is.
 *
 * @param credits ECTS credits, as written in the source
 * @param workload all the student's work, in hours
 * @param contactHours hours together with a teacher
 * @param duration the length by the calendar, an ISO 8601 duration as written in the source
 */
public record Effort(String credits, int workload, int contactHours, String duration) {

    Effort withCredits(String changed) {
        return new Effort(changed, workload, contactHours, duration);
    }

    Effort withDuration(String changed) {
        return new Effort(credits, workload, contactHours, changed);
    }
}
