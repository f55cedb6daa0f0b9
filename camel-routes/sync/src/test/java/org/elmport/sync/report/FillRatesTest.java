package org.elmport.sync.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.elmport.elm.CreditPoint;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningAchievementSpecification;
import org.elmport.node.NodeWalker;
import org.junit.jupiter.api.Test;

class FillRatesTest {

    private final FillRates rates = new FillRates();

    @Test
    void countsEachEntityOnceForAPropertyHoweverManyValuesItHas() {
        // given
        NodeWalker.walk(
                LearningAchievementSpecification.builder("urn:1")
                        .addTitle(LangString.of("en", "Tides"))
                        .addTitle(LangString.of("pt", "Marés"))
                        .addCreditPoint(CreditPoint.builder().point("5").build())
                        .build(),
                rates);
        NodeWalker.walk(LearningAchievementSpecification.builder("urn:2").build(), rates);

        // then
        assertThat(rates.rates())
                .contains(
                        new FillRate("LearningAchievementSpecification", "title", 1, 2),
                        new FillRate("LearningAchievementSpecification", "creditPoint", 1, 2),
                        new FillRate("LearningAchievementSpecification", "mode", 0, 2))
                .noneMatch(rate -> rate.property().equals("publisher"));
    }

    @Test
    void propertiesOfInlineNodesAreNotThoseOfTheEntity() {
        // given
        NodeWalker.walk(
                LearningAchievementSpecification.builder("urn:1")
                        .addCreditPoint(CreditPoint.builder().point("5").build())
                        .build(),
                rates);

        // then
        assertThat(rates.rates()).extracting(FillRate::type).containsOnly("LearningAchievementSpecification");
    }
}
