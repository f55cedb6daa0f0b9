package org.elmport.university;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An academic year or a semester.
 *
 * @param index its place in the catalogue, from 0
 * @param key how it is known
 * @param year whether it is a whole year
 * @param code its code, such as {@code 2026-1}
 * @param name its names
 * @param start the first day
 * @param end the last day
 * @param parent the year of a semester
 */
public record AcademicSession(
        int index,
        RecordKey key,
        boolean year,
        String code,
        Texts name,
        LocalDate start,
        LocalDate end,
        Optional<RecordKey> parent) {}
