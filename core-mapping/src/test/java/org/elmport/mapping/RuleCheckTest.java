package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningOutcome;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.Finding;
import org.elmport.finding.ValidationFinding;
import org.elmport.rule.RuleVocabulary;
import org.junit.jupiter.api.Test;

class RuleCheckTest {

    private final RuleCheck rules = new RuleCheck(ApplicationProfile.LOQ_3_3_1, RuleVocabulary.STANDARD);

    @Test
    void whatIsFoundInOneRecordIsNotToldOfTheNext() {
        // when
        List<Finding> first = rules.check(List.of(outcome("a", "")), List.of());
        List<Finding> second = rules.check(List.of(outcome("b", "Measure a field")), List.of());
        List<Finding> third = rules.check(List.of(outcome("c", ""), outcome("d", "")), List.of());

        // then
        assertThat(first).extracting(Finding::code).containsExactly(ValidationFinding.EMPTY_TEXT);
        assertThat(first.get(0).record().id()).isEqualTo("https://uni.example/a");
        assertThat(second).isEmpty();
        assertThat(third)
                .extracting(finding -> finding.record().id())
                .containsExactly("https://uni.example/c", "https://uni.example/d");
    }

    @Test
    void nothingIsFoundWhereThereIsNothing() {
        assertThat(rules.check(List.of(), List.of())).isEmpty();
    }

    private static LearningOutcome outcome(String id, String title) {
        return LearningOutcome.builder("https://uni.example/" + id)
                .addTitle(LangString.of("en", title))
                .build();
    }
}
