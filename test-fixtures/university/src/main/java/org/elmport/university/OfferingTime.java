package org.elmport.university;

import java.time.LocalDate;

/**
 * The days of an offering, local dates.
 *
 * @param start the first day
 * @param end the last day
 * @param enrolFrom the first day to enrol
 * @param enrolUntil the last day to enrol
 */
public record OfferingTime(LocalDate start, LocalDate end, LocalDate enrolFrom, LocalDate enrolUntil) {

    OfferingTime endingBeforeItStarts() {
        return new OfferingTime(start, start.minusDays(30), enrolFrom, enrolUntil);
    }
}
