package org.example.maple;

import java.time.LocalDate;
import java.util.List;

/**
 * What the invented system calls a course.
 *
 * @param number its number
 * @param name its name, in English
 * @param aims what its students learn, one line each
 * @param points ECTS points
 * @param subject the field of education, by ISCED-F 2013
 * @param page its page on the web
 * @param runs when it is taught
 */
public record StudyUnit(
        String number, String name, List<String> aims, int points, String subject, String page, List<Run> runs) {

    /**
     * One run of it.
     *
     * @param term the term, such as {@code 2026-autumn}
     * @param from its first day
     * @param to its last day
     */
    public record Run(String term, LocalDate from, LocalDate to) {}
}
