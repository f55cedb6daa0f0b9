package org.elmport.plugin.table;

import static org.elmport.plugin.table.Column.text;
import static org.elmport.plugin.table.Column.value;
import static org.elmport.plugin.table.Column.values;

import java.util.List;
import java.util.stream.Stream;
import org.elmport.record.ResultRecord;
import org.elmport.record.StudyLoad;
import org.elmport.record.StudyLoadUnit;
import org.elmport.record.WebLink;

/** The rows of results. */
final class ResultRows {

    static final List<Column> COLUMNS = Stream.of(
                    List.of(
                            value("result_id", "id", "R-1"),
                            value("learner_id", "learnerId", "L-1"),
                            value("course_id", "offeredId", "C-1"),
                            value("programme_id", "offeredId", ""),
                            value("offering_id", "offeringId", ""),
                            value("status", "status", "passed"),
                            text("grade", "grade", "8.5"),
                            value("grading_scheme_id", "gradingSchemeId", "SCALE-10"),
                            value("ects_grade", "ectsGrade", ""),
                            value("ects_earned", "creditsEarned", "5"),
                            value("result_date", "resultDate", "2025-12-18"),
                            value("issued_at", "issuedAt", "2026-01-15T09:00:00Z"),
                            value("expires", "expires", ""),
                            value("supersedes", "supersedesId", "")),
                    List.of(
                            text("title", "title", ""),
                            text("description", "description", ""),
                            value("part_of", "partOfId", ""),
                            value("credential_id", "credentialId", ""),
                            text("learning_outcomes", "learningOutcomes", ""),
                            values("esco_skills", "skills", ""),
                            values("mode", "modes", ""),
                            value("assessment_type", "assessmentType", ""),
                            value("supervision", "supervision", ""),
                            values("awarding_body", "awardingBodyIds", ""),
                            text("entitles_to", "entitlements", ""),
                            values("document_url", "documents", "")),
                    Housekeeping.COLUMNS)
            .flatMap(List::stream)
            .toList();

    private ResultRows() {}

    static ResultRecord read(TableRow row) {
        ResultRecord.Builder result = ResultRecord.builder(row.id(), row.origin())
                .sourceState(row.sourceState())
                .title(RowTexts.plain(row, "title"))
                .description(RowTexts.formatted(row, "description"))
                .grade(RowTexts.plain(row, "grade"));
        references(row, result);
        row.number("ects_earned")
                .ifPresent(amount -> result.addCreditsEarned(new StudyLoad(amount, StudyLoadUnit.ECTS, "ECTS")));
        row.moment("result_date").ifPresent(result::resultDate);
        row.moment("issued_at").ifPresent(result::issuedAt);
        row.moment("expires").ifPresent(result::expires);
        LearningOutcomes.texts(row, "learning_outcomes").forEach(result::addLearningOutcome);
        LearningOutcomes.texts(row, "entitles_to").forEach(result::addEntitlement);
        codes(row, result);
        return result.build();
    }

    private static void references(TableRow row, ResultRecord.Builder result) {
        row.value("learner_id").ifPresent(result::learnerId);
        Offered.of(row).ifPresent(offered -> result.offeredKind(offered.kind()).offeredId(offered.id()));
        row.value("offering_id").ifPresent(result::offeringId);
        row.value("grading_scheme_id").ifPresent(result::gradingSchemeId);
        row.value("supersedes").ifPresent(result::supersedesId);
        row.value("part_of").ifPresent(result::partOfId);
        row.value("credential_id").ifPresent(result::credentialId);
        row.values("awarding_body").forEach(result::addAwardingBodyId);
        row.values("document_url").forEach(address -> result.addDocument(WebLink.of(address)));
    }

    private static void codes(TableRow row, ResultRecord.Builder result) {
        row.code("status", "csv:result-status").ifPresent(result::status);
        row.code("ects_grade", "ects-grade").ifPresent(result::ectsGrade);
        row.codes("esco_skills", "esco-skill").forEach(result::addSkill);
        row.codes("mode", "mode").forEach(result::addMode);
        row.code("assessment_type", "assessment-type").ifPresent(result::assessmentType);
        row.code("supervision", "supervision").ifPresent(result::supervision);
    }
}
