package org.elmport.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.elmport.elm.Concept;
import org.elmport.elm.Entity;
import org.elmport.elm.LearningOpportunity;
import org.elmport.elm.Qualification;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.finding.ValidationFinding;
import org.elmport.vocabulary.CodeList;
import org.junit.jupiter.api.Test;

/** The same rules on one record after the other: what is remembered of one must not hide anything in the next. */
class ConceptRulesTest {

    private static final Concept MODE = Concept.of(CodeList.MODE.concept("9191af2ed9"));
    private static final Concept UNKNOWN = Concept.of(CodeList.MODE.concept("none"));
    private static final Concept FRAMEWORK = Concept.of(CodeList.NQF.concept("c_5c66dcbc"));

    private final List<Finding> findings = new ArrayList<>();
    private final EntityRules rules = new EntityRules(RuleProfile.LOQ_3_3_1, findings::add);

    @Test
    void anUnknownConceptIsReportedEachTime() {
        // given
        Entity opportunity = opportunity().addMode(MODE).addMode(UNKNOWN).build();

        // when
        checkTwice(opportunity);

        // then
        assertThat(paths(ValidationFinding.CONCEPT_UNKNOWN))
                .containsExactly("LearningOpportunity.mode", "LearningOpportunity.mode");
    }

    @Test
    void aConceptOfOneListIsStillUnknownInAnother() {
        // given
        Entity opportunity = opportunity().addType(MODE).addMode(MODE).build();

        // when
        checkTwice(opportunity);

        // then
        assertThat(paths(ValidationFinding.CONCEPT_UNKNOWN))
                .containsExactly("LearningOpportunity.type", "LearningOpportunity.type");
    }

    @Test
    void aWholeFrameworkIsReportedEachTime() {
        // given
        Entity qualification =
                Qualification.builder("urn:q").addNQFLevel(FRAMEWORK).build();

        // when
        checkTwice(qualification);

        // then
        assertThat(paths(ValidationFinding.CONCEPT_FRAMEWORK_NOT_LEVEL))
                .containsExactly("Qualification.NQFLevel", "Qualification.NQFLevel");
    }

    private void checkTwice(Entity entity) {
        rules.check(entity);
        rules.check(entity);
    }

    private List<String> paths(FindingCode code) {
        return findings.stream()
                .filter(finding -> finding.code() == code)
                .map(Finding::elmPath)
                .toList();
    }

    private static LearningOpportunity.Builder opportunity() {
        return LearningOpportunity.builder("https://uni.example/o/1");
    }
}
