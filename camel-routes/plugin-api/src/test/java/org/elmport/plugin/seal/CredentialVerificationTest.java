package org.elmport.plugin.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.rule.RuleProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a credential says, held against the time and against who sealed it; the seals are those of a verifier by hand. */
class CredentialVerificationTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final SealingIdentity ZED = identity("University of Zed", "VATIE-0000000A", "IE");
    private static final SealingIdentity SKERRIES = identity("University of the Skerries, Ltd", "VATFI-01234567", "FI");

    private static SealingIdentity identity(String name, String identifier, String country) {
        return new SealingIdentity(
                name, name + " e-seal", identifier, country, NOW.minusSeconds(1_000_000), NOW.plusSeconds(1_000_000));
    }

    private static String credential() throws IOException {
        try (InputStream document =
                Objects.requireNonNull(CredentialVerificationTest.class.getResourceAsStream("micro-credential.json"))) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static CredentialVerdict verdict(String content, SealingIdentity identity) {
        SealStatement seal = new SealStatement(identity, "B", "by hand", Optional.of(NOW), Optional.empty());
        SealVerifier byHand = (document, at, findings) -> new SealReport(content, List.of(seal));
        return CredentialVerification.of(byHand, RuleProfile.EDC_SEALED).verify("sealed.jsonld", new byte[0], NOW);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.code().code()).toList();
    }

    @Test
    void aCredentialOfWhoSealedItIsAccepted() throws IOException {
        // when
        CredentialVerdict verdict = verdict(credential(), ZED);

        // then
        assertThat(verdict.accepted()).as("%s", verdict).isTrue();
        assertThat(verdict.facts()).hasValueSatisfying(facts -> {
            assertThat(facts.issuer()).containsExactly("University of Zed");
            assertThat(facts.validFrom()).contains(Instant.parse("2026-07-01T09:00:00Z"));
            assertThat(facts.validUntil()).isEmpty();
        });
    }

    // trap edc 17
    @Test
    void aCredentialOfAnotherThanWhoSealedItIsNot() throws IOException {
        CredentialVerdict verdict = verdict(credential(), SKERRIES);
        assertThat(codes(verdict.factFindings())).containsExactly("SEC-ISSUER-DIFFERS");
        assertThat(verdict.factFindings().get(0).message()).contains("VATIE-0000000A", "VATFI-01234567");
        assertThat(verdict.accepted()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "expirationDate, 2026-08-01T00:00:00Z, SEC-CREDENTIAL-EXPIRED",
        "validUntil, 2026-08-01T00:00:00Z, SEC-CREDENTIAL-EXPIRED",
        "expirationDate, 2027-08-01T00:00:00Z, ''",
        "validUntil, 2026-11-22T09:59:00+02:00, SEC-CREDENTIAL-EXPIRED"
    })
    void theEndCounts(String key, String moment, String code) throws IOException {
        String ending = credential().replaceFirst("\\{", "{\"" + key + "\":\"" + moment + "\",");
        CredentialVerdict verdict = verdict(ending, ZED);
        assertThat(String.join(",", codes(verdict.factFindings()))).isEqualTo(code);
        assertThat(verdict.accepted()).isEqualTo(code.isEmpty());
    }

    @Test
    void theBeginningCounts() throws IOException {
        String future = credential().replace("\"validFrom\": \"2026-07", "\"validFrom\": \"2027-07");
        assertThat(codes(verdict(future, ZED).factFindings())).containsExactly("SEC-CREDENTIAL-NOT-YET-VALID");
    }

    @Test
    void anAccreditationThatHadEndedIsAWarningAndIsNamed() throws IOException {
        // given
        String accredited = credential()
                .replaceFirst(
                        "\\{",
                        "{\"evidence\":{\"id\":\"urn:epass:evidence:1\",\"type\":\"Evidence\","
                                + "\"accreditation\":{\"id\":\"https://agency.example/a/1\",\"type\":\"Accreditation\","
                                + "\"expiryDate\":\"2020-01-01T00:00:00Z\"}},");

        // when
        CredentialVerdict verdict = verdict(accredited, ZED);

        // then
        assertThat(codes(verdict.factFindings())).containsExactly("SEC-ACCREDITATION-EXPIRED");
        assertThat(verdict.facts().orElseThrow().accreditations()).containsExactly("https://agency.example/a/1");
    }

    // trap edc 17
    @Test
    void theIssuerIsNamedAsTheCertificateNamesItAndNothingElseChanges() throws IOException {
        // given
        List<Finding> findings = new ArrayList<>();
        byte[] draft = credential().getBytes(StandardCharsets.UTF_8);

        // when
        byte[] prepared =
                SealableCredential.prepare(draft, SKERRIES, NOW, findings::add).orElseThrow();
        String text = new String(prepared, StandardCharsets.UTF_8);

        // then
        assertThat(codes(findings)).containsExactly("SEC-ISSUER-COMPLETED");
        assertThat(verdict(text, SKERRIES).accepted())
                .as("%s", verdict(text, SKERRIES))
                .isTrue();
        assertThat(text).contains("University of the Skerries, Ltd", "VATFI-01234567", "country/FIN");
        // who awards is still who it was, under the id that it had
        assertThat(text).contains("University of Zed", "VATIE-0000000A", "\"urn:epass:org:1\"", "Ana Andromeda");
        assertThat(SealableCredential.prepare(prepared, SKERRIES, NOW.plusSeconds(60), findings::add))
                .contains(prepared);
    }

    // trap edc 22
    @Test
    void whatLacksNothingKeepsItsBytes() throws IOException {
        byte[] draft = credential().getBytes(StandardCharsets.UTF_8);
        assertThat(SealableCredential.prepare(draft, ZED, NOW, said -> {})).hasValue(draft);
    }

    // trap edc 2
    @Test
    void whatHasNoDateOfIssueGetsOne() throws IOException {
        // given
        String draft = credential().replaceFirst(" \"issuanceDate\".*\\R \"issued\".*\\R", "");

        // when
        String text = new String(
                SealableCredential.prepare(draft.getBytes(StandardCharsets.UTF_8), ZED, NOW, said -> {})
                        .orElseThrow(),
                StandardCharsets.UTF_8);

        // then
        assertThat(draft).doesNotContain("issuanceDate");
        assertThat(text).contains("\"issued\":\"2026-11-22T08:00:00Z\"", "\"issuanceDate\":\"2026-11-22T08:00:00Z\"");
        assertThat(verdict(text, ZED).accepted()).isTrue();
    }

    @Test
    void whatIsNoCredentialIsNotPrepared() {
        byte[] other = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
        assertThat(SealableCredential.prepare(other, ZED, NOW, said -> {})).isEmpty();
    }
}
