package org.elmport.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudentIdentifierTest {

    private static final String PREFIX = StudentIdentifier.PREFIX;

    @ParameterizedTest
    @CsvSource({
        "uio.no:1234567890, INSTITUTION, uio.no, 1234567890",
        "HR:xxxxxxxxxx, COUNTRY, HR, xxxxxxxxxx",
        "fr:0ABCDE12FG3, COUNTRY, fr, 0ABCDE12FG3",
        "es-CT:77, REGION, es-CT, 77",
        "law.uni.example:a:b, INSTITUTION, law.uni.example, a:b",
        "xn--mnchen-3ya.example:1, INSTITUTION, xn--mnchen-3ya.example, 1",
        "uni.example:a%20b, INSTITUTION, uni.example, a%20b"
    })
    void allScopesOfTheCurrentFormAreRead(String rest, IdentifierScope kind, String scope, String code) {
        // when
        IdentifierReading reading = StudentIdentifier.read(PREFIX + rest);

        // then
        assertThat(reading.fault()).isEmpty();
        assertThat(reading.remarks()).isEmpty();
        StudentIdentifier identifier = reading.identifier().orElseThrow();
        assertThat(identifier.kind()).isEqualTo(kind);
        assertThat(identifier.scope()).isEqualTo(scope);
        assertThat(identifier.code()).isEqualTo(code);
        assertThat(identifier.value()).isEqualTo(PREFIX + rest);
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "'   ', EMPTY",
        "urn:schac:PersonalUniqueCode:int:uma.es:1, OTHER_CODE",
        "urn:schac:PersonalUniqueCode:hr:ESI:xxxxxxxxxx, DRAFT",
        "urn:schac:personalUniqueCode:se:ESI:uni.example:1, DRAFT",
        "urn:mace:terena.org:schac:personalUniqueCode:int:studentID:se:1, OTHER_CODE",
        "student@uni.example, OTHER_TEXT",
        "urn:schac:personalUniqueCode:int:esi:uni:1, SCOPE_MALFORMED",
        "urn:schac:personalUniqueCode:int:esi:-uni.example:1, SCOPE_MALFORMED",
        "urn:schac:personalUniqueCode:int:esi::1, SCOPE_MALFORMED",
        "urn:schac:personalUniqueCode:int:esi:schacHomeOrganization=uni.example:1, SCOPE_MALFORMED",
        "urn:schac:personalUniqueCode:int:esi:xx:1, COUNTRY_UNKNOWN",
        "urn:schac:personalUniqueCode:int:esi:xx-abc:1, COUNTRY_UNKNOWN",
        "XX-999898311-0000000000, COUNTRY_UNKNOWN",
        "urn:schac:personalUniqueCode:int:esi:uni.example, CODE_MISSING",
        "urn:schac:personalUniqueCode:int:esi:uni.example:, CODE_MISSING",
        "urn:schac:personalUniqueCode:int:esi:uni.example:a b, CODE_CHARACTER",
        "urn:schac:personalUniqueCode:int:esi:uni.example:50%, CODE_CHARACTER",
        "urn:schac:personalUniqueCode:int:esi:uni.example:<1>, CODE_CHARACTER",
        "urn:schac:personalUniqueCode:int:esi:uni.example:ü, CODE_CHARACTER"
    })
    void whatIsNoneSaysWhy(String text, IdentifierFault fault) {
        // trap esc 16: draft URNs are not taken for the standard

        // when
        IdentifierReading reading = StudentIdentifier.read(text);

        // then
        assertThat(reading.identifier()).isEmpty();
        assertThat(reading.fault()).contains(fault);
        assertThat(fault.words()).isNotBlank();
        assertThat(fault.remedy()).endsWith(".");
    }

    @Test
    void theOldFormIsReadWithARemark() {
        // trap esc 16: the form with country, PIC and code still stands in data

        // when
        IdentifierReading reading = StudentIdentifier.read("ES-999898311-0000000000");

        // then
        StudentIdentifier identifier = reading.identifier().orElseThrow();
        assertThat(identifier.kind()).isEqualTo(IdentifierScope.LEGACY);
        assertThat(identifier.scope()).isEqualTo("ES-999898311");
        assertThat(identifier.normalised()).isEqualTo("ES-999898311-0000000000");
        assertThat(reading.remarks()).containsExactly(IdentifierRemark.LEGACY_FORM);
    }

    @Test
    void spellingsThatDifferInCaseAreTheSameStudent() {
        // trap esc 15
        // given
        IdentifierReading one = StudentIdentifier.read("URN:SCHAC:PersonalUniqueCode:INT:ESI:Uni.Example:aB1");
        IdentifierReading other = StudentIdentifier.read(PREFIX + "uni.example:Ab1");

        // then
        assertThat(one.identifier()).isEqualTo(other.identifier()).hasSameHashCodeAs(other.identifier());
        assertThat(one.remarks()).containsExactly(IdentifierRemark.PREFIX_SPELLING);
        StudentIdentifier kept = one.identifier().orElseThrow();
        assertThat(kept.value()).startsWith("URN:SCHAC");
        assertThat(kept.normalised()).isEqualTo(PREFIX + "Uni.Example:aB1");
    }

    @Test
    void comparingDoesNotDependOnTheLanguageOfTheMachine() {
        // given
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));

            // when
            String key = StudentIdentifier.read(PREFIX + "UNI.EXAMPLE:I1")
                    .identifier()
                    .orElseThrow()
                    .comparisonKey();

            // then
            assertThat(key).isEqualTo("urn:schac:personaluniquecode:int:esi:uni.example:i1");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void blanksAroundItAndReservedCharactersAreRemarked() {
        // when
        IdentifierReading reading = StudentIdentifier.read(" " + PREFIX + "uni.example:a/1\n");

        // then
        assertThat(reading.identifier().orElseThrow().value()).isEqualTo(PREFIX + "uni.example:a/1");
        assertThat(reading.remarks())
                .containsExactly(IdentifierRemark.BLANKS, IdentifierRemark.RESERVED_CHARACTER)
                .allSatisfy(remark -> assertThat(remark.words()).isNotBlank());
    }

    @Test
    void theLongestHas255Characters() {
        // given
        String beginning = PREFIX + "uni.example:";
        String longest = beginning + "1".repeat(StudentIdentifier.LONGEST - beginning.length());

        // then
        assertThat(StudentIdentifier.read(longest).identifier()).isPresent();
        assertThat(StudentIdentifier.read(longest + "1").fault()).contains(IdentifierFault.TOO_LONG);
    }

    @Test
    void ofSeveralPersonalCodesTheStudentIdentifierIsTaken() {
        // given
        List<String> values = List.of(
                "urn:schac:personalUniqueCode:int:studentID:uni.example:7",
                "DE-993850070-1234567",
                PREFIX + "uni.example:7");

        // then
        assertThat(StudentIdentifier.among(values).orElseThrow().value()).isEqualTo(PREFIX + "uni.example:7");
        assertThat(StudentIdentifier.among(values.subList(0, 2)).orElseThrow().kind())
                .isEqualTo(IdentifierScope.LEGACY);
        assertThat(StudentIdentifier.among(values.subList(0, 1))).isEmpty();
    }

    @Test
    void itDoesNotTellThePersonInMessages() {
        // given
        StudentIdentifier identifier = StudentIdentifier.read(PREFIX + "uni.example:S4711")
                .identifier()
                .orElseThrow();

        // then
        assertThat(identifier).hasToString("student identifier of uni.example");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyMutationIsReadOrSaysWhyNot(long seed) {
        // given
        SplittableRandom random = new SplittableRandom(seed);
        String good = PREFIX + "uni.example:S0001";

        for (int round = 0; round < 2_000; round++) {
            // when
            StringBuilder text = new StringBuilder(good);
            for (int change = random.nextInt(1, 4); change > 0; change--) {
                text.setCharAt(random.nextInt(text.length()), (char) random.nextInt(0x20, 0x180));
            }
            IdentifierReading reading = StudentIdentifier.read(text.toString());

            // then
            assertThat(reading.identifier().isPresent())
                    .as("seed %d: %s", seed, text)
                    .isNotEqualTo(reading.fault().isPresent());
            reading.identifier()
                    .ifPresent(identifier -> assertThat(StudentIdentifier.read(identifier.normalised())
                                    .identifier())
                            .contains(identifier));
        }
    }
}
