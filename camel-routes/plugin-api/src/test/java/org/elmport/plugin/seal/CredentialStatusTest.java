package org.elmport.plugin.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.seal.CredentialStanding.State;
import org.elmport.rule.RuleProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What issuers say of their credentials after they were sealed. */
class CredentialStatusTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final String ADDRESS = "https://credentials.zed.example/status/4711.json";
    private static final String CREDENTIAL = "urn:credential:7a0f3c7e-3c55-4c9a-9c61-1c6f1f6a0001";

    @TempDir
    private Path folder = Path.of(".");

    private static String withStatus(String address) throws IOException {
        try (InputStream document =
                Objects.requireNonNull(CredentialStatusTest.class.getResourceAsStream("micro-credential.json"))) {
            String text = new String(document.readAllBytes(), StandardCharsets.UTF_8);
            return "{\"credentialStatus\":{\"id\":\"" + address + "\",\"type\":\"CredentialStatus\"},"
                    + text.substring(text.indexOf('{') + 1);
        }
    }

    private static String id() throws IOException {
        String text = withStatus(ADDRESS);
        int start = text.indexOf("urn:credential:");
        return text.substring(start, text.indexOf('"', start));
    }

    private static String document(String credential, String status) {
        return "{\"id\":\"" + ADDRESS + "\",\"type\":\"CredentialStatus\",\"credential\":\"" + credential
                + "\",\"status\":\"" + status + "\",\"more\":{\"of\":[1,{}]}}";
    }

    private static CredentialVerdict verdict(StatusSource source, String address, boolean sealHolds)
            throws IOException {
        SealingIdentity identity = new SealingIdentity(
                "University of Zed", "seal", "VATIE-0000000A", "IE", NOW.minusSeconds(99), NOW.plusSeconds(99));
        SealStatement seal = new SealStatement(identity, "B", "by hand", Optional.of(NOW), Optional.empty());
        String content = withStatus(address);
        SealVerifier byHand = (document, at, findings) -> {
            if (!sealHolds) {
                findings.add(Finding.of(
                        SealedCredentialFinding.ISSUER_DIFFERS,
                        RecordReference.NONE,
                        SourcePointer.NONE,
                        "",
                        "The seal does not hold."));
            }
            return new SealReport(content, List.of(seal));
        };
        return CredentialVerification.of(byHand, RuleProfile.EDC_SEALED)
                .with(source)
                .verify("sealed.jsonld", new byte[0], NOW);
    }

    private static CredentialVerdict verdict(String document) throws IOException {
        return verdict(address -> document.getBytes(StandardCharsets.UTF_8), ADDRESS, true);
    }

    private static List<String> codes(CredentialVerdict verdict) {
        return verdict.factFindings().stream()
                .map(finding -> finding.code().code())
                .toList();
    }

    // trap edc 25
    @ParameterizedTest
    @CsvSource({
        "valid, VALID, ''",
        "superseded, SUPERSEDED, SEC-CREDENTIAL-SUPERSEDED",
        "revoked, REVOKED, SEC-CREDENTIAL-WITHDRAWN",
        "sleeping, UNKNOWN, SEC-CREDENTIAL-STATUS-UNKNOWN"
    })
    void whatTheIssuerSaysCounts(String status, State state, String code) throws IOException {
        // when
        CredentialVerdict verdict = verdict(document(id(), status));

        // then
        assertThat(verdict.facts().orElseThrow().standing()).contains(new CredentialStanding(ADDRESS, state));
        assertThat(String.join(",", codes(verdict))).isEqualTo(code);
        assertThat(verdict.accepted()).as("%s", verdict).isEqualTo(state == State.VALID);
    }

    @Test
    void whatIsSaidOfAnotherCredentialDoesNotCount() throws IOException {
        // given the document of one credential in the place of that of another
        CredentialVerdict other = verdict(document(CREDENTIAL, "valid"));
        CredentialVerdict elsewhere = verdict(document(id(), "valid").replace("4711", "4712"));

        // then
        assertThat(List.of(other, elsewhere)).allSatisfy(verdict -> {
            assertThat(codes(verdict)).containsExactly("SEC-CREDENTIAL-STATUS-UNKNOWN");
            assertThat(verdict.factFindings().get(0).message()).contains(ADDRESS, "not about this credential");
            assertThat(verdict.accepted()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "<html>Not found</html>", "{\"id\":{}}", "\"valid\""})
    void whatCannotBeReadIsToldAndDoesNotCount(String document) throws IOException {
        CredentialVerdict verdict = verdict(document);
        assertThat(codes(verdict)).containsExactly("SEC-CREDENTIAL-STATUS-UNKNOWN");
        assertThat(verdict.accepted()).isFalse();
    }

    @Test
    void whoAcceptsWhatNobodyCanTellIsWarned() throws IOException {
        // given nobody to ask, where that is no reason to refuse
        StatusSource lenient = new StatusSource() {
            @Override
            public byte[] read(URI address) throws IOException {
                throw new IOException("nobody answers");
            }

            @Override
            public boolean required() {
                return false;
            }
        };

        // then
        CredentialVerdict verdict = verdict(lenient, ADDRESS, true);
        assertThat(verdict.accepted()).as("%s", verdict).isTrue();
        assertThat(verdict.facts().orElseThrow().standing()).contains(new CredentialStanding(ADDRESS, State.UNKNOWN));
        assertThat(verdict.factFindings().get(0).message()).contains("nobody answers");
        assertThat(verdict(StatusSource.NOBODY, ADDRESS, true).accepted()).isFalse();
    }

    @Test
    void nobodyIsAskedForAForgery() throws IOException {
        CredentialVerdict verdict = verdict(
                address -> {
                    throw new AssertionError("asked for " + address);
                },
                ADDRESS,
                false);
        assertThat(verdict.facts().orElseThrow().standing()).isEmpty();
        assertThat(verdict.accepted()).isFalse();
    }

    @Test
    void aFolderHasTheDocumentsByTheEndOfTheirAddresses() throws IOException {
        // given
        Files.writeString(folder.resolve("4711.json"), document(id(), "revoked"));
        StatusSource source = StatusSource.folder(folder, true);

        // then
        assertThat(codes(verdict(source, ADDRESS, true))).containsExactly("SEC-CREDENTIAL-WITHDRAWN");
        assertThat(verdict(source, "https://credentials.zed.example/status/4712.json", true)
                        .factFindings()
                        .get(0)
                        .message())
                .contains("there is no file 4712.json in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://zed.example/status/..",
                "https://zed.example/status/",
                "https://zed.example",
                "https://zed.example/status/%2e%2e%2fsecret.json",
                "urn:status:1"
            })
    void noAddressLeadsOutOfTheFolder(String address) throws IOException {
        // given a file beside the folder
        Path inner = Files.createDirectory(folder.resolve("status"));
        Files.writeString(folder.resolve("secret.json"), document(id(), "valid"));

        // then
        assertThat(codes(verdict(StatusSource.folder(inner, true), address, true)))
                .containsExactly("SEC-CREDENTIAL-STATUS-UNKNOWN");
    }
}
