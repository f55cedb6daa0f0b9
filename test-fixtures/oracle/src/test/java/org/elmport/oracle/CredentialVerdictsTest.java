package org.elmport.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.elmport.finding.Finding;
import org.elmport.rule.CredentialValidation;
import org.elmport.rule.DocumentReport;
import org.elmport.rule.RuleProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Our verdict on the samples is at least as strict as that of the official shapes. */
class CredentialVerdictsTest {

    private static final String SAMPLES = "official/elm-3.1.0/samples/";

    private final Path oracle = OfficialDirectory.required();

    static Stream<String> verdicts() throws IOException {
        return Files.readAllLines(OfficialDirectory.required().resolve("samples/edc/verdicts.txt")).stream()
                .filter(line -> line.startsWith("["));
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void aMutationIsRefusedWhereTheShapesRefuseIt(String verdict) throws IOException {
        // given
        String name = verdict.substring(1, verdict.indexOf(']'));

        // when
        List<String> errors = errors("samples/edc/mutations-minimal/" + name, RuleProfile.EDC_SEALED);

        // then
        if (verdict.contains("conforms=false")) {
            assertThat(errors).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Sample-CertOfPart-signed.jsonld, edc-sealed",
        "Sample-CertOfPart-unsigned.jsonld, edc-draft",
        "Sample-CertOfPart-unsigned-uploadable.json, edc-draft"
    })
    void theProfileOfAnOfficialSampleIsSeenByItsContent(String name, String profile) throws IOException {
        // when
        DocumentReport report = CredentialValidation.byContent().validate(oracle.resolve(SAMPLES + name));

        // then
        assertThat(report.profile().map(RuleProfile::profileName)).contains(profile);
        assertThat(report.inOrder().stream().filter(Finding::error)).isEmpty();
        assertThat(report.entities())
                .containsEntry("EuropeanDigitalCredential", 1L)
                .containsEntry("Person", 1L);
    }

    /** Its key of the identifier has a Greek letter in it, which looks like the Latin one. */
    @Test
    void theOfficialSampleThatTheShapesRefuseIsRefusedWithTheReason() throws IOException {
        // given
        String name = SAMPLES + "credential-sample.jsonld";

        // then
        assertThat(EdcShapes.of(oracle)
                        .validate(Files.readString(oracle.resolve(name)))
                        .conforms())
                .isFalse();
        assertThat(errors(name, RuleProfile.EDC_SEALED))
                .anyMatch(error -> error.startsWith("VAL-KEY-UNKNOWN") && error.contains("eIDAS\u0399dentifier"))
                .anyMatch(error -> error.startsWith("VAL-ISSUER-IDENTIFIER-MISSING"));
    }

    @Test
    void aDraftIsRefusedAsASealedCredential() throws IOException {
        // then
        assertThat(errors(SAMPLES + "Sample-CertOfPart-unsigned.jsonld", RuleProfile.EDC_SEALED))
                .isNotEmpty();
    }

    private List<String> errors(String file, RuleProfile profile) throws IOException {
        return Verdicts.errors(CredentialValidation.by(profile).validate(oracle.resolve(file)));
    }
}
