package org.elmport.plugin.table;

import static org.elmport.plugin.table.Column.text;
import static org.elmport.plugin.table.Column.value;
import static org.elmport.plugin.table.Column.values;

import java.util.List;
import java.util.stream.Stream;

/** The columns of courses and programmes. */
final class SpecificationColumns {

    /** The example code differs from table to table, as codes must. */
    private static List<Column> identity(String exampleCode) {
        return List.of(
                // before the institution, because findings name the first column of a field
                value("organisation_id", "organisationId", "ORG-1"),
                value("institution_id", "organisationId", "ORG-1"),
                value("code", "codes", exampleCode),
                text("title", "title", "Introduction to geodesy"),
                text("short_title", "shortTitle", "Geodesy"),
                text("description", "description", "How the earth is measured, and how maps are made from it."));
    }

    private static final List<Column> STUDY = List.of(
            value("ects", "studyLoads", "5"),
            value("workload_hours", "studyLoads", "140"),
            value("workload_minutes", "studyLoads", ""),
            value("contact_hours", "studyLoads", "42"),
            values("level_eqf", "levels", "6"),
            values("level_nqf", "levels", ""),
            values("isced_f", "fieldsOfEducation", "0532"),
            values("language", "languages", "en"),
            values("mode", "modes", "online|presential"),
            text("learning_outcomes", "learningOutcomes", "Choose a suitable projection|Measure a small field"),
            values("url", "homepages", "https://uni.example/courses/geo101"),
            value("type", "type", "course"),
            value("learning_setting", "learningSetting", "formal"),
            values("target_group", "targetGroups", ""));

    private static final List<Column> CONTEXT = List.of(
            values("awarding_body", "awardingBodyIds", "ORG-1"),
            values("assessment_type", "assessmentTypes", "written-examination"),
            text("assessment", "assessment", "A written examination of three hours."),
            text("supervision", "supervision", ""),
            text("entry_requirements", "entryRequirements", "A certificate of secondary education."),
            values("esco_skills", "skills", ""),
            values("part_of", "partOfIds", ""),
            values("accreditation_ids", "accreditationIds", ""),
            values("document_url", "documents", ""),
            value("duration", "duration", "P4M"),
            value("maximum_duration", "maximumDuration", ""),
            value("valid_from", "validFrom", "2026-09-01"),
            value("valid_to", "validUntil", ""));

    private SpecificationColumns() {}

    /** The columns, in the order of the template. */
    static List<Column> with(Column identifier, String exampleCode, Column... more) {
        return Stream.of(
                        List.of(identifier), identity(exampleCode), STUDY, CONTEXT, List.of(more), Housekeeping.COLUMNS)
                .flatMap(List::stream)
                .toList();
    }
}
