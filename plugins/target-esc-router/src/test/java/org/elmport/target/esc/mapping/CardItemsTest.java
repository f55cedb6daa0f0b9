package org.elmport.target.esc.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elmport.target.esc.mapping.MappingRun.card;
import static org.elmport.target.esc.mapping.MappingRun.esi;
import static org.elmport.target.esc.mapping.MappingRun.learner;
import static org.elmport.target.esc.mapping.MappingRun.pseudonym;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.elmport.card.AcademicLevel;
import org.elmport.card.CardContent;
import org.elmport.card.CardEntry;
import org.elmport.card.CardFinding;
import org.elmport.card.CardStatus;
import org.elmport.card.CardType;
import org.elmport.card.PersonEntry;
import org.elmport.finding.Finding;
import org.elmport.plugin.item.ItemMapping;
import org.elmport.plugin.item.MappedItem;
import org.elmport.record.Code;
import org.elmport.record.Consent;
import org.elmport.record.IdentifierCode;
import org.elmport.record.LearnerRecord;
import org.elmport.record.Origin;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.elmport.record.SourceState;
import org.junit.jupiter.api.Test;

class CardItemsTest {

    private static final String NUMBER = "3e506370-826a-103d-bf76-001999999999";
    private static final Map<String, Object> NAMES = Map.of("send-name", true, "name-basis", "agreement of 2026");

    private final MappingRun run = new MappingRun();

    private static String person(int student) {
        return "person " + pseudonym(esi(student));
    }

    @Test
    void theLeastIsIdentifierInstitutionAndCard() throws IOException {
        // when
        run.over(
                Map.of(),
                List.of(card("C-1", 1).displayName("Ada").build(), learner(1).build()));

        // then
        assertThat(run.items)
                .extracting(MappedItem::kind)
                .containsExactlyInAnyOrder(CardContent.PERSON, CardContent.CARD);
        assertThat(run.items).allSatisfy(item -> {
            assertThat(item.subject()).isEqualTo(pseudonym(esi(1)));
            assertThat(item.personal()).isTrue();
            assertThat(new String(item.content(), java.nio.charset.StandardCharsets.UTF_8))
                    .doesNotContain("Ada", "Larch");
        });
        assertThat(run.persons())
                .containsExactly(PersonEntry.of(run.cards().get(0).holder(), MappingRun.PIC));
    }

    @Test
    void aNumberIsMintedOnceStoredAndKept() throws IOException {
        // trap esc 20
        // given
        CardEntry first =
                run.over(Map.of(), List.of(card("C-1", 1).build())).cards().get(0);

        // when
        CardEntry second =
                run.over(Map.of(), List.of(card("C-1", 1).build())).cards().get(0);

        // then
        assertThat(second).isEqualTo(first);
        assertThat(first.number().serverPrefix()).contains("001");
        assertThat(first.number().institutionCode()).contains(MappingRun.PIC);
        assertThat(run.memory).as("the number, and whose card it is").hasSize(2);
        assertThat(run.subjects.values()).as("erased with the student").containsOnly(pseudonym(esi(1)));
        assertThat(run.memory.keySet()).allSatisfy(key -> assertThat(key).doesNotContain("C-1", "S1"));
    }

    @Test
    void aReplacementHasANumberOfItsOwnAndTheLostCardStaysStopped() throws IOException {
        // given
        run.over(Map.of(), List.of(card("C-1", 1).build()));

        // when
        run.over(
                Map.of(),
                List.of(
                        card("C-1", 1).status(new Code("s", "lost")).build(),
                        card("C-2", 1).build()));

        // then
        assertThat(run.cards())
                .extracting(CardEntry::status)
                .containsExactlyInAnyOrder(CardStatus.INACTIVE, CardStatus.ACTIVE);
        assertThat(run.cards()).extracting(CardEntry::number).doesNotHaveDuplicates();
        assertThat(run.persons()).as("one person for both").hasSize(1);
        assertThat(run.gone).isEmpty();
    }

    @Test
    void whoeverGetsAnotherIdentifierGetsOtherCards() throws IOException {
        // trap esc 16: an identifier cannot be changed at the router
        // given
        CardEntry before =
                run.over(Map.of(), List.of(card("C-1", 1).build())).cards().get(0);

        // when
        CardEntry after = run.over(
                        Map.of(),
                        List.of(card("C-1", 1).studentIdentifier(esi(7)).build()))
                .cards()
                .get(0);

        // then
        assertThat(after.number()).isNotEqualTo(before.number());
        assertThat(after.holder().value()).isEqualTo(esi(7));
    }

    @Test
    void whoObjectsIsTakenBackEvenWhenTheRestIsNotKnown() throws IOException {
        // given
        CardEntry sent =
                run.over(Map.of(), List.of(card("C-1", 1).build())).cards().get(0);

        // when
        run.over(
                Map.of(),
                List.of(
                        card("C-1", 1).consent(Consent.REFUSED).build(),
                        card("C-2", 2).build()));

        // then
        assertThat(run.gone)
                .containsExactlyInAnyOrder(
                        "card " + pseudonym(sent.number().value()), person(1), "picture " + pseudonym(esi(1)));
        assertThat(run.persons()).hasSize(1);
        assertThat(run.findings).extracting(Finding::code).containsExactly(CardFinding.CARD_WITHHELD);
    }

    @Test
    void whereConsentIsNeededNothingGoesWithoutIt() throws IOException {
        // when
        run.over(
                Map.of("consent-needed", true),
                List.of(
                        card("C-1", 1).build(),
                        card("C-2", 2).consent(Consent.GIVEN).build()));

        // then
        assertThat(run.cards()).hasSize(1);
        assertThat(run.memory.keySet())
                .as("no number for a card that is not sent")
                .filteredOn(key -> key.startsWith("card-number"))
                .hasSize(1);
    }

    @Test
    void whoLeftOrDiedAndWhatWasDeletedIsTakenBack() throws IOException {
        // given
        run.over(
                Map.of(),
                List.of(
                        card("C-1", 1).build(),
                        card("C-2", 2).build(),
                        card("C-3", 3).build(),
                        card("C-4", 4).build()));

        // when
        run.over(
                Map.of(),
                List.of(
                        learner(1).sourceState(SourceState.WITHDRAWN).build(),
                        card("C-1", 1).build(),
                        card("C-2", 2).status(new Code("s", "deceased")).build(),
                        card("C-3", 3).sourceState(SourceState.DELETED).build(),
                        card("C-4", 4)
                                .issuerCode(new IdentifierCode("PIC", "888888888"))
                                .build()));

        // then the card of another institution is missing, which only a whole crawl takes for gone
        assertThat(run.items).isEmpty();
        assertThat(run.gone).hasSize(3).allSatisfy(one -> assertThat(one).startsWith("card "));
        assertThat(run.heldBack).isEmpty();
    }

    @Test
    void whatIsWrongHoldsBackTheCardAndTheStudentWhoHasNoOther() throws IOException {
        // when
        run.over(
                Map.of(),
                List.of(
                        card("C-1", 1).status(new Code("s", "puzzling")).build(),
                        card("C-2", 2).studentIdentifier("nobody").build(),
                        card("C-3", 3)
                                .status(new Code("s", "puzzling"))
                                .cardNumber(NUMBER)
                                .build(),
                        card("C-4", 3).build()));

        // then
        assertThat(run.heldBack)
                .containsExactlyInAnyOrder(
                        "card ",
                        person(1),
                        "picture " + pseudonym(esi(1)),
                        "card ",
                        "person ",
                        "card " + pseudonym(NUMBER));
        assertThat(run.persons()).extracting(one -> one.identifier().value()).containsExactly(esi(3));
        assertThat(run.findings)
                .filteredOn(finding -> finding.code() == CardFinding.CARD_STATUS_UNKNOWN)
                .extracting(finding -> finding.source().path())
                .as("the column, as the source calls it")
                .containsOnly("Zustand");
    }

    @Test
    void aStudentWhoseIdentifierIsSpoiltOneDayIsNotTakenForGone() throws IOException {
        // trap esc 14
        // given
        CardEntry sent =
                run.over(Map.of(), List.of(card("C-1", 1).build())).cards().get(0);
        String number = pseudonym(sent.number().value());

        // when
        run.over(Map.of(), List.of(card("C-1", 1).studentIdentifier("S1").build()));
        List<String> spoilt = List.copyOf(run.heldBack);
        run.over(
                Map.of(),
                List.of(card("C-1", 1)
                        .studentIdentifier("S1")
                        .consent(Consent.REFUSED)
                        .build()));

        // then
        assertThat(spoilt).containsExactly("card " + number, person(1), "picture " + pseudonym(esi(1)));
        assertThat(run.gone).as("an objection counts all the same").contains("card " + number, person(1));
    }

    @Test
    void whatIsHeldBackIsWhatTheRouterHasWhateverElseHasChangedThatDay() throws IOException {
        // trap esc 14, 16
        // given
        String number = pseudonym(run.over(Map.of(), List.of(card("C-1", 1).build()))
                .cards()
                .get(0)
                .number()
                .value());

        // when another student, and another number, come with an error
        run.over(
                Map.of(),
                List.of(card("C-1", 1)
                        .studentIdentifier(esi(2))
                        .status(new Code("s", "puzzling"))
                        .build()));
        List<String> otherStudent = List.copyOf(run.heldBack);
        run.over(
                Map.of(),
                List.of(card("C-1", 1)
                        .cardNumber(NUMBER)
                        .status(new Code("s", "puzzling"))
                        .build()));

        // then
        assertThat(otherStudent).containsExactly("card " + number, person(1), "picture " + pseudonym(esi(1)));
        assertThat(run.heldBack).containsExactly("card " + number, person(1), "picture " + pseudonym(esi(1)));
    }

    @Test
    void aMistypedInstitutionIsNotTakenForAnother() throws IOException {
        // trap esc 14
        // given
        String number = pseudonym(run.over(Map.of(), List.of(card("C-1", 1).build()))
                .cards()
                .get(0)
                .number()
                .value());

        // when
        run.over(
                Map.of(),
                List.of(card("C-1", 1)
                        .issuerCode(new IdentifierCode("", "99999999"))
                        .build()));
        List<String> mistyped = List.copyOf(run.heldBack);
        run.over(
                Map.of(),
                List.of(card("C-1", 1)
                        .issuerCode(new IdentifierCode("", "888888888"))
                        .build()));

        // then
        assertThat(mistyped).containsExactly("card " + number, person(1), "picture " + pseudonym(esi(1)));
        assertThat(run.heldBack).as("another institution has taken over").isEmpty();
    }

    @Test
    void anIdentifierThatStandsWithTheLearnerIsCorrectedThere() throws IOException {
        // when
        run.over(
                Map.of(),
                List.of(
                        without("C-1"),
                        LearnerRecord.builder("L-1", Origin.row("learners.csv", 9, Map.of("studentIdentifier", "esi")))
                                .studentIdentifier("nobody")
                                .build()));

        // then
        assertThat(run.findings)
                .extracting(finding -> finding.source().toString())
                .containsExactly("learners.csv:9 esi");
    }

    @Test
    void aNumberThatTwoCardsHaveHoldsBothBack() throws IOException {
        // when
        run.over(
                Map.of(),
                List.of(
                        card("C-1", 1).cardNumber(NUMBER).build(),
                        card("C-2", 2)
                                .cardNumber(NUMBER.toUpperCase(java.util.Locale.ROOT))
                                .build(),
                        card("C-3", 3).build(),
                        card("C-3", 3).build()));

        // then the same record twice, as in an overlap of pages, is no fault
        assertThat(run.cards()).hasSize(1);
        assertThat(run.findings)
                .extracting(Finding::code)
                .containsExactly(CardFinding.CARD_NUMBER_TWICE, CardFinding.CARD_NUMBER_TWICE);
    }

    @Test
    void detailsComeFromTheLearnerWhoeverIsReadFirst() throws IOException {
        // given
        Map<String, Object> all = Map.of(
                "send-name",
                true,
                "name-basis",
                "agreement",
                "send-email",
                true,
                "email-basis",
                "agreement",
                "send-level",
                true,
                "level-basis",
                "agreement",
                "send-display-name",
                true,
                "display-name-basis",
                "agreement");
        SourceRecord card = card("C-1", 1)
                .displayName("Ada")
                .academicLevel(new Code("l", "Master"))
                .build();

        // when
        run.over(all, List.of(card, learner(1).build()));

        // then
        assertThat(run.persons().get(0).fullName()).contains("Ada Larch1");
        assertThat(run.persons().get(0).email()).contains("ada1@uni.example");
        assertThat(run.persons().get(0).academicLevel()).contains(AcademicLevel.MASTER);
        assertThat(run.cards().get(0).displayName()).contains("Ada");
    }

    @Test
    void theIdentifierMayStandWithTheLearner() throws IOException {
        // when
        run.over(
                Map.of(),
                List.of(
                        card("C-1", 1).studentIdentifier(" ").build(),
                        learner(1).build()));
        List<String> blank =
                run.findings.stream().map(finding -> finding.code().code()).toList();
        run.over(Map.of(), List.of(without("C-1"), learner(1).build()));

        // then
        assertThat(blank).containsExactly(CardFinding.STUDENT_IDENTIFIER_MALFORMED.code());
        assertThat(run.persons()).hasSize(1);
    }

    private static SourceRecord without(String id) {
        return org.elmport.record.StudentCardRecord.builder(id, org.elmport.record.Origin.NONE)
                .learnerId("L-1")
                .issued(org.elmport.record.SourceMoment.of(java.time.LocalDate.of(2026, 9, 1)))
                .expires(org.elmport.record.SourceMoment.of(java.time.LocalDate.of(2027, 9, 1)))
                .build();
    }

    @Test
    void aCardWhoseLearnerIsNotThereIsHeldBackWhereNamesAreSent() throws IOException {
        // trap esc 8: a replacement without the name would take it away
        // when
        run.over(NAMES, List.of(card("C-1", 1).build()));

        // then
        assertThat(run.items).isEmpty();
        assertThat(run.heldBack).contains(person(1));
        assertThat(run.findings).extracting(Finding::code).containsExactly(CardFinding.CARD_HOLDER_MISSING);
    }

    @Test
    void wordsOfTheInstitutionAreUnderstood() throws IOException {
        // when
        run.over(
                Map.of(
                        "status-words", Map.of("Gesperrt", "inactive", "exmatrikuliert", "removed"),
                        "type-words", Map.of("Mensakarte", "smart-no-cdz")),
                List.of(
                        card("C-1", 1)
                                .status(new Code("s", "gesperrt"))
                                .type(new Code("t", "MENSAKARTE"))
                                .build(),
                        card("C-2", 2)
                                .cardNumber(NUMBER)
                                .status(new Code("s", "Exmatrikuliert"))
                                .build()));

        // then
        assertThat(run.cards()).singleElement().satisfies(card -> {
            assertThat(card.status()).isEqualTo(CardStatus.INACTIVE);
            assertThat(card.type()).isEqualTo(CardType.SMART_NO_CDZ);
        });
        assertThat(run.gone).containsExactly("card " + pseudonym(NUMBER));
    }

    @Test
    void theOrderOfRecordsAndTheRoomInMemoryChangeNothing() throws IOException {
        // given
        List<SourceRecord> records = new ArrayList<>();
        for (int student = 1; student <= 200; student++) {
            records.add(card("C-" + student, student).build());
            records.add(learner(student).build());
        }
        run.over(NAMES, records);
        List<String> before = told();
        Collections.shuffle(records, new Random(3));
        run.room = 2000;

        // when
        run.over(NAMES, records);

        // then
        assertThat(told()).isEqualTo(before).hasSize(400);
    }

    private List<String> told() {
        return run.items.stream()
                .map(item ->
                        item.kind() + item.key() + new String(item.content(), java.nio.charset.StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void personsComeBeforeCardsAndOnlyWhatIsNeededIsRead() {
        // when
        try (ItemMapping usual = new CardMappingPlugin().open(MappingRun.settings(Map.of()), run.context());
                ItemMapping cardsOnly = new CardMappingPlugin()
                        .open(MappingRun.settings(Map.of("read-learners", false)), run.context())) {
            // then
            assertThat(usual.profile()).isEqualTo("esc");
            assertThat(usual.kinds()).containsExactly("person", "picture", "card");
            assertThat(usual.reads()).containsExactlyInAnyOrder(RecordKind.LEARNER, RecordKind.STUDENT_CARD);
            assertThat(cardsOnly.reads()).isEqualTo(Set.of(RecordKind.STUDENT_CARD));
            assertThat(usual.missingIsGone("card")).isTrue();
        }
        assertThat(run.items).isEmpty();
    }
}
