package org.elmport.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elmport.record.LearnerRecord;
import org.elmport.record.Origin;
import org.elmport.record.SourceMoment;
import org.elmport.record.StudentCardRecord;
import org.junit.jupiter.api.Test;

/** How identifiers are spelt, and where what is wrong with them stands. */
class CardSpellingTest {

    private static final String ESI = StudentIdentifier.PREFIX + "uni.example:S0001";
    private static final String PIC = "999999999";
    private static final CardMapping PLAIN = CardMapping.with(CardOptions.of(PIC));

    private static CardNumber noneToGive() {
        throw new AssertionError("no number was to be minted");
    }

    private static StudentCardRecord.Builder card() {
        return StudentCardRecord.builder("C", Origin.row("cards.csv", 2, Map.of("studentIdentifier", "esi")))
                .issued(SourceMoment.of(LocalDate.of(2026, 9, 1)))
                .expires(SourceMoment.of(LocalDate.of(2027, 9, 1)))
                .cardNumber("3e506370-826a-103d-bf76-001999999999");
    }

    private static CardEntry entry(String identifier) {
        return PLAIN.map(card().studentIdentifier(identifier).build(), Optional.empty(), CardSpellingTest::noneToGive)
                .card()
                .orElseThrow();
    }

    private static StudentIdentifier identifier(String text) {
        return StudentIdentifier.read(text).identifier().orElseThrow();
    }

    @Test
    void whatIsWrongWithTheLearnerIsFoundWhereTheLearnerStands() {
        // given
        LearnerRecord learner = LearnerRecord.builder(
                        "L-1", Origin.row("learners.csv", 4, Map.of("studentIdentifier", "esi", "fullName", "name")))
                .studentIdentifier("nobody")
                .build();
        LearnerRecord longNamed = LearnerRecord.builder(
                        "L-1", Origin.row("learners.csv", 5, Map.of("fullName", "name")))
                .studentIdentifier(ESI)
                .fullName("x".repeat(256))
                .build();
        StudentCardRecord card = card().build();
        CardMapping named = CardMapping.with(new CardOptions(
                PIC, Map.of(OptionalDetail.FULL_NAME, "agreement"), false, Map.of(), Map.of(), Set.of()));

        // then
        assertThat(places(named.map(card, Optional.of(learner), CardSpellingTest::noneToGive)))
                .containsExactly("learners.csv:4 esi");
        assertThat(places(named.map(card, Optional.of(longNamed), CardSpellingTest::noneToGive)))
                .containsExactly("learners.csv:5 name");
        assertThat(places(PLAIN.map(
                        card().studentIdentifier("nobody").build(),
                        Optional.of(longNamed),
                        CardSpellingTest::noneToGive)))
                .as("its own stands with the card")
                .containsExactly("cards.csv:2 esi");
    }

    private static List<String> places(MappedCard mapped) {
        return mapped.findings().stream()
                .map(finding -> finding.source().toString())
                .toList();
    }

    @Test
    void theSpellingOfAnIdentifierIsNoDifference() {
        // trap esc 15
        // given
        StudentIdentifier student = identifier(ESI);
        StudentIdentifier capitals = identifier(ESI.toUpperCase(Locale.ROOT));
        PersonEntry person = PersonEntry.of(student, PIC);
        CardEntry card = entry(ESI);
        byte[] image = {1, 2, 3};

        // then
        assertThat(CardContent.compared(PersonEntry.of(capitals, PIC))).isEqualTo(CardContent.compared(person));
        assertThat(CardContent.of(PersonEntry.of(capitals, PIC)))
                .as("what is sent keeps its spelling")
                .isNotEqualTo(CardContent.of(person));
        assertThat(CardContent.compared(new PictureEntry(capitals, PIC, image)))
                .isEqualTo(CardContent.compared(new PictureEntry(student, PIC, image)));
        assertThat(CardContent.compared(entry(capitals.value()))).isEqualTo(CardContent.compared(card));
        assertThat(CardContent.compared(card.withStatus(CardStatus.INACTIVE))).isNotEqualTo(CardContent.compared(card));
    }
}
