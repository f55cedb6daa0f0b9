package org.elmport.source.elmo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.elmport.plugin.SourceException;
import org.elmport.record.ResultRecord;
import org.elmport.simulator.trust.IssuedKey;
import org.elmport.simulator.trust.KeyKind;
import org.elmport.simulator.trust.SealSubject;
import org.elmport.simulator.trust.TrustSimulator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signatures: valid, of somebody unknown, broken, of yesterday, over a part, absent; each told by its own finding. */
class SignatureTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final String DOCUMENT = ElmoRun.document("version-1");

    private static TrustSimulator authority;
    private static IssuedKey key;
    private static IssuedKey expired;

    @TempDir
    Path directory = Path.of("");

    @BeforeAll
    static void issue() throws Exception {
        authority = TrustSimulator.start(Clock.fixed(NOW, ZoneOffset.UTC));
        SealSubject university = new SealSubject("University of Examples", "VATPT-500000000", "PT");
        key = authority.issue(university, KeyKind.RSA, NOW.minus(Duration.ofDays(10)), NOW.plus(Duration.ofDays(10)));
        expired = authority.issue(
                university, KeyKind.RSA, NOW.minus(Duration.ofDays(20)), NOW.minus(Duration.ofDays(10)));
    }

    @AfterAll
    static void stop() {
        authority.close();
    }

    private ElmoRun run(byte[] document) {
        Path folder = directory.resolve("in");
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new ElmoRun(folder).file("a.xml", document);
    }

    private ElmoRun trusting(byte[] document) throws Exception {
        Path root = authority.writeRootTo(directory.resolve("root.pem"));
        return run(document).setting("trusted-certificates", root.toString());
    }

    private static List<String> states(ElmoRun run) {
        return run.codes().stream()
                .filter(code -> code.startsWith("SRC-ELMO-SIGNATURE"))
                .toList();
    }

    @Test
    void aSignatureByACertificateThatLeadsToATrustedOneIsValid() throws Exception {
        // when
        ElmoRun run = trusting(Signing.sign(DOCUMENT, key)).read();

        // then
        assertThat(states(run)).containsExactly("SRC-ELMO-SIGNATURE-VALID");
        assertThat(run.records(ResultRecord.class)).hasSize(5);
        assertThat(run.codes()).doesNotContain("SRC-FIELD-UNKNOWN");
    }

    @Test
    void aListedCertificateIsTrustedWhateverItsDatesAndOneThatExpiredIsNot() throws Exception {
        // given
        byte[] document = Signing.sign(DOCUMENT, expired);
        Path listed = Files.write(
                directory.resolve("listed.der"), expired.certificate().getEncoded());

        // then
        assertThat(states(trusting(document).read())).containsExactly("SRC-ELMO-SIGNATURE-UNTRUSTED");
        assertThat(states(run(document)
                        .setting("trusted-certificates", listed.toString())
                        .read()))
                .containsExactly("SRC-ELMO-SIGNATURE-VALID");
    }

    @Test
    void withoutTrustedCertificatesItIsIntactAndNoMore() throws Exception {
        // when
        ElmoRun run = run(Signing.sign(DOCUMENT, key)).read();

        // then
        assertThat(states(run)).containsExactly("SRC-ELMO-SIGNATURE-UNTRUSTED");
        assertThat(run.findings(ElmoFinding.ELMO_SIGNATURE_UNTRUSTED).get(0).message())
                .contains("SHA-256")
                .doesNotContain("University");
    }

    @Test
    void oneChangedGradeBreaksIt() throws Exception {
        // given
        String signed = new String(Signing.sign(DOCUMENT, key), StandardCharsets.UTF_8);
        String better = signed.replace("<resultLabel>8</resultLabel>", "<resultLabel>9</resultLabel>");
        assertThat(better).isNotEqualTo(signed);

        // then
        assertThat(states(trusting(better.getBytes(StandardCharsets.UTF_8)).read()))
                .containsExactly("SRC-ELMO-SIGNATURE-BROKEN");
    }

    @Test
    void trap20TheBytesAreCheckedAsReceivedAndBeautifyingBreaksThem() throws Exception { // trap sis 20
        // given
        byte[] signed = Signing.sign(DOCUMENT, key);
        String beautified = new String(signed, StandardCharsets.UTF_8).replace("<learner>", "<learner>\n");

        // then
        assertThat(states(trusting(PayloadTest.zipped(signed)).read())).containsExactly("SRC-ELMO-SIGNATURE-VALID");
        assertThat(states(trusting(beautified.getBytes(StandardCharsets.UTF_8)).read()))
                .containsExactly("SRC-ELMO-SIGNATURE-BROKEN");
    }

    @Test
    void trap20Sha1AndASignatureOverAPartProveNothing() throws Exception { // trap sis 20
        // given
        byte[] part = Signing.signPart(DOCUMENT.replace("<report>", "<report id='r1'>"), key, "r1");

        // then
        assertThat(states(trusting(Signing.signOutdated(DOCUMENT, key)).read()))
                .containsExactly("SRC-ELMO-SIGNATURE-UNCHECKED");
        ElmoRun run = trusting(part).read();
        assertThat(states(run)).containsExactly("SRC-ELMO-SIGNATURE-UNCHECKED");
        assertThat(run.findings(ElmoFinding.ELMO_SIGNATURE_UNCHECKED).get(0).message())
                .contains("whole document");
    }

    @Test
    void aMalformedSignatureIsNotChecked() throws Exception {
        // given
        String signed = new String(Signing.sign(DOCUMENT, key), StandardCharsets.UTF_8);

        // then
        assertThat(states(trusting(signed.replaceAll("(?s)<SignedInfo>.*</SignedInfo>", "")
                                .getBytes(StandardCharsets.UTF_8))
                        .read()))
                .containsExactly("SRC-ELMO-SIGNATURE-UNCHECKED");
        assertThat(states(trusting(signed.replaceAll("(?s)<KeyInfo>.*</KeyInfo>", "")
                                .getBytes(StandardCharsets.UTF_8))
                        .read()))
                .containsExactly("SRC-ELMO-SIGNATURE-UNCHECKED");
    }

    @Test
    void theSignatureInsideTheAnswerOfAnInterfaceIsThatOfTheDocumentAlone() throws Exception {
        // given
        String signed = new String(Signing.sign(DOCUMENT, key), StandardCharsets.UTF_8);
        String answer = "<answer xmlns='https://uni.example/api' xmlns:more='urn:x'><tor>"
                + signed.substring(signed.indexOf("<elmo")) + "</tor></answer>";

        // then
        assertThat(states(trusting(answer.getBytes(StandardCharsets.UTF_8)).read()))
                .containsExactly("SRC-ELMO-SIGNATURE-VALID");
    }

    @Test
    void whereItIsRequiredOnlyAValidOneLetsADocumentIn() throws Exception {
        // given
        byte[] signed = Signing.sign(DOCUMENT, key);

        // when
        ElmoRun valid = trusting(signed).setting("signature", "require").read();
        ElmoRun untrusted = run(signed).setting("signature", "require").read();
        ElmoRun absent = trusting(DOCUMENT.getBytes(StandardCharsets.UTF_8))
                .setting("signature", "require")
                .read();

        // then
        assertThat(valid.records()).isNotEmpty();
        assertThat(untrusted.records()).isEmpty();
        assertThat(untrusted.codes()).contains("SRC-ELMO-SIGNATURE-REQUIRED");
        assertThat(states(absent)).containsExactly("SRC-ELMO-SIGNATURE-ABSENT", "SRC-ELMO-SIGNATURE-REQUIRED");
        assertThat(absent.summary().unreadable()).isOne();
    }

    @Test
    void aFileWithoutCertificatesIsAFaultOfTheSettings() throws Exception {
        // given
        Path nothing = Files.writeString(directory.resolve("nothing.pem"), "no certificate");

        // then
        assertThatThrownBy(() -> run(DOCUMENT.getBytes(StandardCharsets.UTF_8))
                        .setting("trusted-certificates", nothing.toString())
                        .read())
                .isInstanceOfSatisfying(
                        SourceException.class,
                        fault -> assertThat(fault.remedy()).contains("trusted-certificates"));
    }
}
