package org.elmport.annex;

import java.math.BigDecimal;
import java.util.Optional;
import org.elmport.elm.CreditPoint;

/** Counts outcomes, credits and assessments of one micro-credential, and says what they amount to. */
final class Learning {

    private static final BigDecimal MOST_CREDITS = BigDecimal.valueOf(15);

    private final Facts facts;
    private final AnnexLevel level;
    private int outcomes;
    private int synthetic;
    private int untitled;
    private int competences;
    private int escoSkills;
    private int assessments;
    private Optional<BigDecimal> credits = Optional.empty();

    Learning(Facts facts, AnnexLevel level) {
        this.facts = facts;
        this.level = level;
    }

    /** Takes an outcome by its bits in {@link CatalogueTable}; 0 for one that is not there. */
    void outcome(long bits) {
        if ((bits & CatalogueTable.ESCO) != 0) {
            facts.check(IntegrityRule.MC_IR_05);
            escoSkills++;
        }
        if ((bits & CatalogueTable.ESCO_BROKEN) != 0) {
            facts.broken(IntegrityRule.MC_IR_05);
        }
        if ((bits & CatalogueTable.SYNTHETIC) != 0) {
            synthetic++;
        } else if ((bits & CatalogueTable.TITLED) != 0) {
            outcomes++;
            competences += (bits & CatalogueTable.SKILL) == 0 ? 0 : 1;
        } else {
            untitled++;
        }
    }

    void credits(CreditPoint point, String path) {
        Optional<BigDecimal> number = Workload.credits(point, path, facts);
        credits = credits.or(() -> number);
    }

    void assessment() {
        assessments++;
    }

    /** Says what all of it amounts to. */
    void finish(String outcomePath) {
        if (outcomes > 0) {
            String esco = escoSkills > 0 ? ", " + escoSkills + " with ESCO skills" : "";
            facts.found(
                    StandardElement.LEARNING_OUTCOMES,
                    outcomePath,
                    Words.count(outcomes, "outcome", "outcomes") + esco);
        }
        if (synthetic > 0) {
            String message = Words.count(synthetic, "outcome is", "outcomes are") + " made from the title";
            facts.near(StandardElement.LEARNING_OUTCOMES, message);
            facts.object(AnnexFinding.OUTCOME_SYNTHETIC, outcomePath, message + ", which never counts");
        }
        if (untitled > 0) {
            facts.near(
                    StandardElement.LEARNING_OUTCOMES,
                    Words.count(untitled, "outcome has", "outcomes have") + " no title or cannot be found");
        }
        if (assessments == 0) {
            facts.near(StandardElement.ASSESSMENT_TYPE, "there is no assessment");
        }
        if (level == AnnexLevel.DC4EU_EUHEMC) {
            euhemc(outcomePath);
        }
    }

    private void euhemc(String outcomePath) {
        boolean inRange = credits.filter(
                        number -> number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(MOST_CREDITS) <= 0)
                .isPresent();
        if (!inRange) {
            String stated = credits.map(number -> number.toPlainString() + " are stated")
                    .orElse("none are stated");
            facts.object(
                    AnnexFinding.CREDITS_OUT_OF_RANGE, "creditPoint", "1 to 15 ECTS credits are wanted; " + stated);
        }
        if (assessments == 0) {
            facts.object(AnnexFinding.ASSESSMENT_MISSING, "provenBy", "there is no assessment");
        }
        if (competences == 0) {
            facts.object(
                    AnnexFinding.COMPETENCE_MISSING,
                    outcomePath,
                    "no learning outcome is related to a skill or competence");
        }
    }
}
