package org.elmport.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.elmport.finding.Finding;
import org.elmport.record.Code;
import org.elmport.record.Consent;
import org.elmport.record.IdentifierCode;
import org.elmport.record.LearnerRecord;
import org.elmport.record.Origin;
import org.elmport.record.SourceMoment;
import org.elmport.record.SourceState;
import org.elmport.record.StudentCardRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardMappingTest {

    private static final String ESI = StudentIdentifier.PREFIX + "uni.example:S0001";
    private static final String NUMBER = "3e506370-826a-103d-bf76-001999999999";
    private static final String PIC = "999999999";

    private static CardNumber noneToGive() {
        throw new AssertionError("no number was to be minted");
    }

    private static StudentCardRecord.Builder card() {
        return StudentCardRecord.builder("CARD-1", Origin.row("cards.csv", 2, Map.of("studentIdentifier", "esi")))
                .studentIdentifier(ESI)
                .cardNumber(NUMBER)
                .status(new Code("csv:card-status", "active"))
                .type(new Code("csv:card-type", "passive"))
                .issued(SourceMoment.of(LocalDate.of(2026, 9, 1)))
                .expires(SourceMoment.of(LocalDate.of(2027, 9, 30)))
                .issuerCode(new IdentifierCode("PIC", PIC))
                .displayName("Card of Ada")
                .academicLevel(new Code("csv:academic-level", "Master"));
    }

    private static LearnerRecord learner() {
        return LearnerRecord.builder("L-1", Origin.NONE)
                .givenName("Ada")
                .familyName("Larch")
                .addMailAddress("ada@uni.example")
                .build();
    }

    private static MappedCard map(CardOptions options, UnaryOperator<StudentCardRecord.Builder> change) {
        return CardMapping.with(options)
                .map(change.apply(card()).build(), Optional.of(learner()), CardMappingTest::noneToGive);
    }

    @Test
    void theLeastIsIdentifierInstitutionAndFactsOfTheCard() {
        // trap esc 23: the display name is public, so it is not sent
        // when
        MappedCard mapped = map(CardOptions.of(PIC), card -> card);

        // then
        assertThat(mapped.findings()).isEmpty();
        assertThat(mapped.person()).contains(PersonEntry.of(student(), PIC));
        assertThat(mapped.card())
                .contains(new CardEntry(
                        CardNumber.read(NUMBER).number().orElseThrow(),
                        CardStatus.ACTIVE,
                        CardType.PASSIVE,
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2027, 9, 30),
                        PIC,
                        student(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(mapped.person().orElseThrow()).hasToString("student of 999999999");
        assertThat(mapped.card().orElseThrow()).hasToString("card of 999999999");
    }

    @ParameterizedTest
    @EnumSource(OptionalDetail.class)
    void eachDetailHasASwitchOfItsOwn(OptionalDetail detail) {
        // given
        CardOptions options = new CardOptions(PIC, Map.of(detail, "agreement"), false, Map.of(), Map.of(), Set.of());

        // when
        MappedCard mapped = map(options, card -> card);

        // then
        PersonEntry person = mapped.person().orElseThrow();
        Map<OptionalDetail, Optional<?>> sent = Map.of(
                OptionalDetail.FULL_NAME, person.fullName(),
                OptionalDetail.EMAIL, person.email(),
                OptionalDetail.ACADEMIC_LEVEL, person.academicLevel(),
                OptionalDetail.DISPLAY_NAME, mapped.card().orElseThrow().displayName());
        sent.forEach(
                (each, value) -> assertThat(value.isPresent()).as(each.name()).isEqualTo(each == detail));
    }

    @Test
    void aDetailNeedsABasisAndAnExpiryIsNoStatus() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new CardOptions(PIC, Map.of(OptionalDetail.EMAIL, " "), false, Map.of(), Map.of(), Set.of()))
                .withMessageContaining("basis");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new CardOptions(PIC, Map.of(), false, Map.of("over", CardStatus.EXPIRED), Map.of(), Set.of()))
                .withMessageContaining("date");
    }

    @ParameterizedTest
    @CsvSource({"active, ACTIVE", "Lost, INACTIVE", "STOLEN, INACTIVE", "expired, ACTIVE", "replaced, INACTIVE"})
    void theStateOfACardIsReadFromUsualWords(String word, CardStatus status) {
        assertThat(map(CardOptions.of(PIC), card -> card.status(new Code("s", word)))
                        .card()
                        .orElseThrow()
                        .status())
                .isEqualTo(status);
    }

    @Test
    void wordsOfTheInstitutionComeFirst() {
        // given
        CardOptions options = new CardOptions(
                PIC,
                Map.of(),
                false,
                Map.of("Active", CardStatus.INACTIVE),
                Map.of("Plastic", CardType.SMART_CDZ),
                Set.of());

        // when
        MappedCard mapped = map(options, card -> card.type(new Code("t", "plastic")));

        // then
        assertThat(mapped.card().orElseThrow().status()).isEqualTo(CardStatus.INACTIVE);
        assertThat(mapped.card().orElseThrow().type()).isEqualTo(CardType.SMART_CDZ);
    }

    @Test
    void anEmptyProcessorIsLeftOut() {
        // trap esc 22
        assertThat(map(CardOptions.of(PIC), card -> card.processorCode(new IdentifierCode("VAT", " ")))
                        .card()
                        .orElseThrow()
                        .processorCode())
                .isEmpty();
    }

    @Test
    void aCardWithoutANumberGetsTheStoredOneAndOnlyWhenNothingIsWrong() {
        // given
        CardNumber stored =
                CardNumber.read("25539be8-6423-103e-add8-001999999999").number().orElseThrow();
        CardMapping mapping = CardMapping.with(CardOptions.of(PIC));

        // when
        MappedCard mapped = mapping.map(card().cardNumber("").build(), Optional.empty(), () -> stored);
        MappedCard wrong = mapping.map(
                card().cardNumber("").studentIdentifier("nobody").build(),
                Optional.empty(),
                CardMappingTest::noneToGive);

        // then
        assertThat(mapped.card().orElseThrow().number()).isEqualTo(stored);
        assertThat(wrong.card()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSED, false, true",
        "REFUSED, true, true",
        "UNSTATED, true, true",
        "UNSTATED, false, false",
        "GIVEN, true, false"
    })
    void consentIsTheGate(Consent consent, boolean needed, boolean withheld) {
        // given
        CardOptions options = new CardOptions(PIC, Map.of(), needed, Map.of(), Map.of(), Set.of());

        // when
        MappedCard mapped = map(options, card -> card.consent(consent));

        // then
        assertThat(mapped.withheld()).isEqualTo(withheld);
        assertThat(mapped.card().isPresent()).isNotEqualTo(withheld);
        assertThat(mapped.findings()).extracting(Finding::code).hasSize(withheld ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DELETED", "WITHDRAWN"},
            value = SourceState.class)
    void whatTheSourceHasNoMoreIsNotSentAndWhatItWithdrawsIsStopped(SourceState state) {
        // when
        MappedCard mapped = map(CardOptions.of(PIC), card -> card.sourceState(state));

        // then
        assertThat(mapped.card().map(CardEntry::status))
                .isEqualTo(state == SourceState.DELETED ? Optional.empty() : Optional.of(CardStatus.INACTIVE));
    }

    @ParameterizedTest
    @CsvSource({"deceased, ENDED", "Transferred, ENDED", "exmatriculated, ENDED", "lost, SENT", "deleted, SENT"})
    void someWordsEndACardAndTheInstitutionMaySayOtherwise(String word, CardFate fate) {
        // given
        CardOptions options = new CardOptions(
                PIC, Map.of(), false, Map.of("deleted", CardStatus.INACTIVE), Map.of(), Set.of("Exmatriculated"));

        // when
        MappedCard mapped = map(options, card -> card.status(new Code("s", word)));

        // then
        assertThat(mapped.fate()).isEqualTo(fate);
        assertThat(mapped.card().isPresent()).isEqualTo(fate == CardFate.SENT);
        assertThat(mapped.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DELETED", "WITHDRAWN"},
            value = SourceState.class)
    void aLearnerWhoLeftOrDiedTakesTheCardsAlong(SourceState state) {
        // given
        LearnerRecord left =
                LearnerRecord.builder("L-1", Origin.NONE).sourceState(state).build();

        // when
        MappedCard mapped = CardMapping.with(CardOptions.of(PIC))
                .map(card().build(), Optional.of(left), CardMappingTest::noneToGive);

        // then
        assertThat(mapped.fate()).isEqualTo(CardFate.ENDED);
    }

    @Test
    void whoseDetailsAreToBeSentMustBeKnown() {
        // given a name is to be sent, and a replacement without it would take it away
        CardOptions options = new CardOptions(
                PIC, Map.of(OptionalDetail.FULL_NAME, "agreement"), false, Map.of(), Map.of(), Set.of());

        // when
        MappedCard mapped = CardMapping.with(options)
                .map(card().learnerId("L-9").build(), Optional.empty(), CardMappingTest::noneToGive);

        // then
        assertThat(mapped.fate()).isEqualTo(CardFate.HELD_BACK);
        assertThat(mapped.findings()).extracting(Finding::code).containsExactly(CardFinding.CARD_HOLDER_MISSING);
    }

    @ParameterizedTest
    @CsvSource({"255, true", "256, false"})
    void aNameThatTheRouterHasNoRoomForIsLeftOutAndTold(int length, boolean sent) {
        // given
        CardOptions options = new CardOptions(
                PIC, Map.of(OptionalDetail.DISPLAY_NAME, "agreement"), false, Map.of(), Map.of(), Set.of());

        // when
        MappedCard mapped = map(options, card -> card.displayName("x".repeat(length)));

        // then
        assertThat(mapped.card().orElseThrow().displayName().isPresent()).isEqualTo(sent);
        assertThat(mapped.findings())
                .extracting(Finding::code)
                .isEqualTo(sent ? java.util.List.of() : java.util.List.of(CardFinding.CARD_DETAIL_TOO_LONG));
    }

    @Test
    void aPictureHasACanonicalFormTooAndIsToldByNothing() {
        // given
        PictureEntry picture = new PictureEntry(student(), PIC, new byte[] {1, -1, 7});

        // when
        PictureEntry read = CardContent.picture(CardContent.of(picture));

        // then
        assertThat(read.image()).containsExactly(1, -1, 7);
        assertThat(read.holder()).isEqualTo(student());
        assertThat(CardContent.of(read)).isEqualTo(CardContent.of(picture));
        assertThat(picture).hasToString("picture of a student of 999999999");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CardContent.picture("{\"image\":\"?\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .withMessageContaining("canonical form");
    }

    @Test
    void aCardOfAnotherInstitutionIsPassedOver() {
        // trap esc 17: the same student may have a card of another institution
        // when
        MappedCard mapped = map(CardOptions.of(PIC), card -> card.issuerCode(new IdentifierCode("PIC", "888888888")));

        // then
        assertThat(mapped.card()).isEmpty();
        assertThat(mapped.withheld()).isFalse();
        assertThat(mapped.findings()).extracting(Finding::code).containsExactly(CardFinding.CARD_ISSUER_OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999", "9999999999", "99999999O", "uni.example"})
    void aMistypedInstitutionHoldsTheCardBackInsteadOfTakingItAway(String issuer) {
        // trap esc 14: what cannot be told apart is never removed
        // when
        MappedCard mapped = map(CardOptions.of(PIC), card -> card.issuerCode(new IdentifierCode("PIC", issuer)));
        MappedCard objected = map(
                CardOptions.of(PIC),
                card -> card.issuerCode(new IdentifierCode("PIC", issuer)).consent(Consent.REFUSED));

        // then
        assertThat(mapped.fate()).isEqualTo(CardFate.HELD_BACK);
        assertThat(mapped.findings()).extracting(Finding::code).containsExactly(CardFinding.CARD_ISSUER_MALFORMED);
        assertThat(objected.fate()).as("an objection counts all the same").isEqualTo(CardFate.WITHHELD);
    }

    @Test
    void anInstitutionThatIsLeftEmptyIsOurs() {
        assertThat(map(CardOptions.of(PIC), card -> card.issuerCode(new IdentifierCode("PIC", " ")))
                        .card())
                .isPresent();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsPlaceAndWithoutThePerson() {
        // given
        StudentCardRecord wrong = StudentCardRecord.builder(
                        "CARD-SECRET", Origin.row("cards.csv", 7, Map.of("studentIdentifier", "esi")))
                .studentIdentifier("secret@uni.example")
                .cardNumber("d2719bd6-7a5d-4c0b-9a59-1d3c1f6c9b11")
                .status(new Code("s", "secretly"))
                .build();

        // when
        MappedCard mapped =
                CardMapping.with(CardOptions.of(PIC)).map(wrong, Optional.empty(), CardMappingTest::noneToGive);

        // then
        assertThat(mapped.findings())
                .extracting(Finding::code)
                .containsExactly(
                        CardFinding.STUDENT_IDENTIFIER_MALFORMED,
                        CardFinding.CARD_DATE_MISSING,
                        CardFinding.CARD_DATE_MISSING,
                        CardFinding.CARD_STATUS_UNKNOWN,
                        CardFinding.CARD_NUMBER_MALFORMED);
        assertThat(mapped.findings().toString())
                .doesNotContainIgnoringCase("secret")
                .doesNotContain("d2719bd6");
        assertThat(mapped.findings().get(0).source().toString()).contains("cards.csv", "7", "esi");
        assertThat(mapped.findings().get(0).elmPath()).isEqualTo("StudentCard.studentIdentifier");
    }

    @Test
    void otherFaultsHaveTheirOwnCodes() {
        assertThat(map(CardOptions.of(PIC), card -> card.expires(SourceMoment.of(LocalDate.of(2026, 8, 31))))
                        .findings())
                .extracting(Finding::code)
                .containsExactly(CardFinding.CARD_DATES_REVERSED);
        assertThat(map(CardOptions.of(PIC), card -> card.type(new Code("t", "wooden")))
                        .findings())
                .extracting(Finding::code)
                .containsExactly(CardFinding.CARD_TYPE_UNKNOWN);
        assertThat(map(CardOptions.of(PIC), card -> card.studentIdentifier("DE-999999999-1"))
                        .findings())
                .extracting(Finding::code)
                .containsExactly(CardFinding.STUDENT_IDENTIFIER_OLD);
        CardOptions levels = new CardOptions(
                PIC, Map.of(OptionalDetail.ACADEMIC_LEVEL, "agreement"), false, Map.of(), Map.of(), Set.of());
        assertThat(map(levels, card -> card.academicLevel(new Code("l", "habil")))
                        .findings())
                .extracting(Finding::code)
                .containsExactly(CardFinding.ACADEMIC_LEVEL_UNKNOWN);
        assertThat(CardMapping.with(CardOptions.of(PIC))
                        .map(
                                StudentCardRecord.builder("C", Origin.NONE).build(),
                                Optional.empty(),
                                CardMappingTest::noneToGive)
                        .findings())
                .extracting(Finding::code)
                .contains(CardFinding.STUDENT_IDENTIFIER_MISSING);
    }

    @Test
    void theCanonicalFormKeepsEverythingAndIsAlwaysTheSame() {
        // given
        Map<OptionalDetail, String> all = Map.of(
                OptionalDetail.FULL_NAME, "agreement",
                OptionalDetail.EMAIL, "agreement",
                OptionalDetail.ACADEMIC_LEVEL, "agreement",
                OptionalDetail.DISPLAY_NAME, "agreement");
        MappedCard mapped = map(
                new CardOptions(PIC, all, false, Map.of(), Map.of(), Set.of()),
                card -> card.processorCode(new IdentifierCode("VAT", "B1")));

        // when
        byte[] person = CardContent.of(mapped.person().orElseThrow());
        byte[] card = CardContent.of(mapped.card().orElseThrow());

        // then
        assertThat(CardContent.person(person)).isEqualTo(mapped.person().orElseThrow());
        assertThat(CardContent.card(card)).isEqualTo(mapped.card().orElseThrow());
        assertThat(person).asString().startsWith("{\"academicLevel\":\"MASTER\",\"email\":\"ada@uni.example\"");
        assertThat(CardContent.of(CardContent.card(card))).isEqualTo(card);
    }

    @ParameterizedTest
    @CsvSource({"''", "[]", "{}", "'{\"identifier\":1}'", "'{\"identifier\":\"x\",\"institution\":\"1\"}'", "{"})
    void whatIsNoEntryIsRefusedWithoutRepeatingIt(String text) {
        // given
        byte[] content = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);

        // then
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CardContent.person(content))
                .withMessageContaining("canonical form");
        assertThatIllegalArgumentException().isThrownBy(() -> CardContent.card(content));
    }

    private static StudentIdentifier student() {
        return StudentIdentifier.read(ESI).identifier().orElseThrow();
    }
}
