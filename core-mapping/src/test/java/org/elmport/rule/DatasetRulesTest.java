package org.elmport.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.finding.ValidationFinding;
import org.elmport.node.DocumentCursor;
import org.elmport.spill.SpillOptions;
import org.junit.jupiter.api.Test;

class DatasetRulesTest {

    private final Findings findings = new Findings();
    private final DocumentCursor cursor = new DocumentCursor("dataset");

    @Test
    void aDanglingReferenceIsNamedWithItsPlace() {
        // when
        List<Finding> found = check("""
                LearningOpportunity https://id.uni.example/lo/1
                  providedBy -> https://id.uni.example/org/1
                  providedBy -> https://id.uni.example/org/2
                Organisation https://id.uni.example/org/2
                """);

        // then
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ValidationFinding.REFERENCE_DANGLING);
            assertThat(finding.source()).hasToString("dataset:2:1");
            assertThat(finding.record()).hasToString("learningOpportunity https://id.uni.example/lo/1");
            assertThat(finding.elmPath()).isEqualTo("LearningOpportunity.providedBy");
            assertThat(finding.message())
                    .isEqualTo("no organisation of the document has the identifier 'https://id.uni.example/org/1'");
        });
    }

    @Test
    void aReferenceMayLeadBackAsWellAsForth() {
        assertThat(check("""
                        Organisation https://id.uni.example/org/1
                          location -> https://id.uni.example/loc/1
                        LearningOpportunity https://id.uni.example/lo/1
                          providedBy -> https://id.uni.example/org/1
                        Location https://id.uni.example/loc/1
                        """)).isEmpty();
    }

    @Test
    void trap06IsPartOfGeneralisationOfAndPublisherAreCheckedToo() {
        // when
        List<Finding> found = check("""
                LearningOpportunity https://id.uni.example/lo/1
                  isPartOf -> https://id.uni.example/lo/9
                  publisher -> https://id.uni.example/org/9
                LearningAchievementSpecification https://id.uni.example/las/1
                  isPartOf -> https://id.uni.example/las/9
                  generalisationOf -> https://id.uni.example/las/9
                """);

        // then
        assertThat(found).hasSize(4).extracting(Finding::code).containsOnly(ValidationFinding.REFERENCE_DANGLING);
        assertThat(found).extracting(finding -> finding.source().line()).containsExactly(2L, 3L, 5L, 6L);
    }

    @Test
    void trap07AQualificationHasNoSpecificationAsPartNorTheOtherWayRound() {
        // when
        List<Finding> found = check("""
                LearningAchievementSpecification https://id.uni.example/las/1
                  hasPart -> https://id.uni.example/q/1
                  hasPart -> https://id.uni.example/las/2
                LearningAchievementSpecification https://id.uni.example/las/2
                Qualification https://id.uni.example/q/1
                  hasPart -> https://id.uni.example/las/2
                  hasPart -> https://id.uni.example/q/2
                QualificationReference https://id.uni.example/q/2
                """);

        // then
        assertThat(found).extracting(Finding::code).containsOnly(ValidationFinding.REFERENCE_WRONG_KIND);
        assertThat(found).extracting(finding -> finding.source().line()).containsExactly(2L, 6L);
        assertThat(found.get(1).message())
                .isEqualTo("'https://id.uni.example/las/2' is of the kind learningAchievementSpecification;"
                        + " wanted is qualification or qualificationReference");
    }

    @Test
    void anAccreditationIsLimitedToQualifications() {
        assertThat(check("""
                        Accreditation https://id.uni.example/acc/1
                          limitQualification -> https://id.uni.example/las/1
                        LearningAchievementSpecification https://id.uni.example/las/1
                        """)).extracting(Finding::code).containsExactly(ValidationFinding.REFERENCE_WRONG_KIND);
    }

    @Test
    void trap04ANotationIsUniqueInTheWholeDocumentWhateverItsSchemeAndKind() {
        // when
        List<Finding> found = check("""
                LearningOpportunity https://id.uni.example/lo/1
                  identifier
                    notation = CS101
                    schemeName = runs
                LearningAchievementSpecification https://id.uni.example/las/1
                  identifier
                    notation = CS101
                    schemeName = courses
                  awardingOpportunity
                    identifier
                      notation = CS101
                """);

        // then
        assertThat(found).extracting(Finding::code).containsOnly(ValidationFinding.NOTATION_TWICE);
        assertThat(found).extracting(finding -> finding.source().line()).containsExactly(7L, 11L);
    }

    @Test
    void otherIdentifiersOfAnOrganisationMayRepeatANotation() {
        assertThat(check("""
                        Organisation https://id.uni.example/org/1
                          identifier
                            notation = FI123
                          vatIdentifier
                            notation = FI123
                          taxIdentifier
                            notation = FI123
                          registration
                            notation = FI123
                        """)).isEmpty();
    }

    @Test
    void anIdentifierForTwoDifferentThingsIsFoundThoughTheSchemaHasAKeyPerKind() {
        assertThat(check("""
                        Location https://id.uni.example/1
                        Organisation https://id.uni.example/1
                          location -> https://id.uni.example/1
                        """))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("an earlier location"));
    }

    @Test
    void aCircleIsReportedOnceAtItsFirstRelation() {
        // when
        List<Finding> found = check("""
                LearningOpportunity https://id.uni.example/lo/1
                  hasPart -> https://id.uni.example/lo/2
                LearningOpportunity https://id.uni.example/lo/2
                  isPartOf -> https://id.uni.example/lo/1
                  hasPart -> https://id.uni.example/lo/3
                LearningOpportunity https://id.uni.example/lo/3
                  hasPart -> https://id.uni.example/lo/4
                LearningOpportunity https://id.uni.example/lo/4
                  isPartOf -> https://id.uni.example/lo/3
                  hasPart -> https://id.uni.example/lo/2
                """);

        // then
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ValidationFinding.PART_OF_CYCLE);
            assertThat(finding.record().id()).isEqualTo("https://id.uni.example/lo/2");
            assertThat(finding.message()).contains("https://id.uni.example/lo/3");
        });
    }

    @Test
    void anOrganisationIsNoPartOfItself() {
        assertThat(check("""
                        Organisation https://id.uni.example/org/1
                          subOrganizationOf -> https://id.uni.example/org/2
                        Organisation https://id.uni.example/org/2
                          subOrganizationOf -> https://id.uni.example/org/1
                        """)).extracting(Finding::code).containsExactly(ValidationFinding.PART_OF_CYCLE);
    }

    @Test
    void faultyReferencesBeyondTheLimitAreCountedExactly() {
        // given
        DatasetRules rules = new DatasetRules(cursor, findings, 10, SpillOptions.standard());

        // when
        EventText.send(dangling(25), rules, cursor);
        rules.finish();

        // then
        assertThat(rules.allNamed()).isFalse();
        assertThat(findings.counts())
                .containsEntry("VAL-REFERENCE-DANGLING", 10L)
                .containsEntry("VAL-REFERENCES-NOT-NAMED", 1L);
        assertThat(findings.kept().get(10).message()).isEqualTo("15 more identifiers or circles are at fault");
    }

    @Test
    void aSecondReadingNamesThemAll() {
        // given
        DatasetRules rules = new DatasetRules(cursor, findings, 10, SpillOptions.standard());
        String text = dangling(25) + """
                LearningOpportunity https://id.uni.example/lo/a
                  hasPart -> https://id.uni.example/lo/a
                """;
        EventText.send(text, rules, cursor);

        // when
        DocumentCursor again = new DocumentCursor("again");
        EventText.send(text, rules.secondReading(again), again);

        // then
        assertThat(findings.counts())
                .containsEntry("VAL-REFERENCE-DANGLING", 25L)
                .containsEntry("VAL-PART-OF-CYCLE", 1L);
        assertThat(findings.kept())
                .extracting(finding -> finding.source().line())
                .isSorted();
    }

    @Test
    void settledReferencesMakeRoomForOthers() {
        // given: twenty references that are settled soon, then five that never are
        DatasetRules rules = new DatasetRules(cursor, findings, 10, SpillOptions.standard());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            text.append("LearningOpportunity https://id.uni.example/lo/" + i
                    + "\n  providedBy -> https://id.uni.example/org/" + i + "\nOrganisation https://id.uni.example/org/"
                    + i + "\n");
        }

        // when
        EventText.send(text + dangling(5), rules, cursor);

        // then
        assertThat(rules.allNamed()).isTrue();
    }

    private static String dangling(int count) {
        StringBuilder text = new StringBuilder("LearningOpportunity https://id.uni.example/lo/dangling\n");
        for (int i = 0; i < count; i++) {
            text.append("  location -> https://id.uni.example/loc/nowhere/")
                    .append(i)
                    .append('\n');
        }
        return text.toString();
    }

    @Test
    void theWorkIsLinearInTheDataset() {
        assertThat(stepsPerRecord(20_000)).isLessThan(1.2 * stepsPerRecord(2_000));
    }

    private static double stepsPerRecord(int records) {
        DocumentCursor cursor = new DocumentCursor("");
        DatasetRules rules = new DatasetRules(cursor, finding -> {});
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < records; i++) {
            text.append("LearningOpportunity https://id.uni.example/lo/" + i)
                    .append("\n  identifier\n    notation = CS" + i)
                    .append("\n  learningAchievementSpecification -> https://id.uni.example/las/" + i)
                    .append("\n  hasPart -> https://id.uni.example/lo/" + (i / 2) + "\n");
        }
        EventText.send(text.toString(), rules, cursor);
        rules.finish();
        return (double) rules.steps() / records;
    }

    private List<Finding> check(String text) {
        DatasetRules rules = new DatasetRules(cursor, findings);
        EventText.send(text, rules, cursor);
        rules.finish();
        return findings.kept();
    }
}
