package org.elmport.plugin.table;

import org.elmport.record.IdentifierCode;
import org.elmport.record.SpecificationFields;
import org.elmport.record.StudyLoad;
import org.elmport.record.StudyLoadUnit;
import org.elmport.record.WebLink;

/** What courses and programmes have in common. */
final class SpecificationRows {

    private SpecificationRows() {}

    static SpecificationFields fields(TableRow row) {
        SpecificationFields.Builder fields = SpecificationFields.builder();
        texts(row, fields);
        studyLoads(row, fields);
        codes(row, fields);
        references(row, fields);
        row.value("duration").ifPresent(fields::duration);
        row.value("maximum_duration").ifPresent(fields::maximumDuration);
        row.moment("valid_from").ifPresent(fields::validFrom);
        row.moment("valid_to").ifPresent(fields::validUntil);
        return fields.build();
    }

    private static void texts(TableRow row, SpecificationFields.Builder fields) {
        row.value("code").ifPresent(code -> fields.addCode(new IdentifierCode("code", code)));
        fields.title(RowTexts.plain(row, "title"))
                .shortTitle(RowTexts.plain(row, "short_title"))
                .description(RowTexts.formatted(row, "description"))
                .assessment(RowTexts.formatted(row, "assessment"))
                .supervision(RowTexts.formatted(row, "supervision"))
                .entryRequirements(RowTexts.formatted(row, "entry_requirements"));
        LearningOutcomes.read(row, fields);
    }

    private static void studyLoads(TableRow row, SpecificationFields.Builder fields) {
        studyLoad(row, fields, "ects", StudyLoadUnit.ECTS, "ECTS");
        studyLoad(row, fields, "workload_hours", StudyLoadUnit.HOUR, "hours");
        studyLoad(row, fields, "workload_minutes", StudyLoadUnit.MINUTE, "minutes");
        studyLoad(row, fields, "contact_hours", StudyLoadUnit.CONTACT_HOUR, "contact hours");
    }

    private static void studyLoad(
            TableRow row, SpecificationFields.Builder fields, String column, StudyLoadUnit unit, String word) {
        row.number(column).ifPresent(amount -> fields.addStudyLoad(new StudyLoad(amount, unit, word)));
    }

    private static void codes(TableRow row, SpecificationFields.Builder fields) {
        row.code("type", "csv:type").ifPresent(fields::type);
        row.code("learning_setting", "learning-setting").ifPresent(fields::learningSetting);
        row.codes("level_eqf", "eqf").forEach(fields::addLevel);
        row.codes("level_nqf", "nqf").forEach(fields::addLevel);
        row.codes("isced_f", "isced-f").forEach(fields::addFieldOfEducation);
        row.codes("language", "language").forEach(fields::addLanguage);
        row.codes("mode", "mode").forEach(fields::addMode);
        row.codes("target_group", "target-group").forEach(fields::addTargetGroup);
        row.codes("assessment_type", "assessment-type").forEach(fields::addAssessmentType);
        row.codes("esco_skills", "esco-skill").forEach(fields::addSkill);
    }

    private static void references(TableRow row, SpecificationFields.Builder fields) {
        row.value("organisation_id").or(() -> row.value("institution_id")).ifPresent(fields::organisationId);
        if (row.value("organisation_id").isPresent()
                && !row.value("organisation_id").equals(row.value("institution_id"))) {
            row.lost("institution_id", "organisation_id says more exactly where it is taught");
        }
        row.values("awarding_body").forEach(fields::addAwardingBodyId);
        row.values("accreditation_ids").forEach(fields::addAccreditationId);
        row.values("part_of").forEach(fields::addPartOfId);
        row.values("url").forEach(address -> fields.addHomepage(WebLink.of(address)));
        row.values("document_url").forEach(address -> fields.addDocument(WebLink.of(address)));
    }
}
