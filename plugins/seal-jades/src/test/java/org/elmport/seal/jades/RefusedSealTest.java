package org.elmport.seal.jades;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.elmport.finding.Severity;
import org.elmport.plugin.seal.SealException;
import org.elmport.simulator.trust.IssuedKey;
import org.elmport.simulator.trust.KeyKind;
import org.elmport.simulator.trust.TrustFault;
import org.elmport.simulator.trust.TrustSimulator;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way in which a seal does not hold has words of its own. */
class RefusedSealTest {

    private static final long SEED = 4711;

    @TempDir
    private Path directory = Path.of(".");

    private SealTrial trial;

    @BeforeEach
    void startTheTrustServices() throws IOException {
        trial = new SealTrial(directory);
    }

    @AfterEach
    void stopTheTrustServices() {
        trial.close();
    }

    private static void refused(SealTrial.Verified verified, SealFinding code, String... words) {
        assertThat(verified.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(code);
                    assertThat(words)
                            .allSatisfy(word -> assertThat(finding.message()).contains(word));
                });
    }

    @ParameterizedTest
    @CsvSource({"RSA, for other content than what the file holds now", "EC, do not belong together"})
    void oneChangedByteIsTold(KeyKind kind, String words) throws SealException, JoseException {
        byte[] sealed = trial.sealed("b", trial.key(kind));
        byte[] changed = Tampering.payload(sealed, text -> text.replace("1.0", "1.1"));
        refused(trial.verified(changed), SealFinding.SEAL_CONTENT_CHANGED, words);
    }

    @Test
    void anyByteOfTheContentCounts() throws SealException, JoseException {
        // given
        byte[] sealed = trial.sealed("b", trial.key(KeyKind.EC));
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < 40; round++) {
            int place = random.nextInt(SealTrial.CONTENT.length());
            char other = (char) ('!' + random.nextInt(60));

            // when
            byte[] changed =
                    Tampering.payload(sealed, text -> text.substring(0, place) + other + text.substring(place + 1));
            boolean same = SealTrial.CONTENT.charAt(place) == other;

            // then
            assertThat(trial.verified(changed).codes())
                    .as("seed %d, round %d, place %d", SEED, round, place)
                    .isEqualTo(same ? List.of() : List.of("SEC-SEAL-CONTENT-CHANGED"));
        }
    }

    // trap edc 22
    @Test
    void aPayloadThatWasWrittenAnewIsToldAlthoughItMeansTheSame() throws SealException, JoseException {
        byte[] sealed = trial.sealed("b", trial.key(KeyKind.RSA));
        byte[] changed =
                Tampering.payload(sealed, text -> text.replace(" : ", ":").replace("\n", ""));
        refused(trial.verified(changed), SealFinding.SEAL_CONTENT_CHANGED);
    }

    // trap edc 22
    @Test
    void theOuterFileMayBeWrittenAnewButThePayloadShouldStandFirst() throws SealException, JoseException {
        // given
        Map<String, Object> members = Tampering.members(trial.sealed("b", trial.key(KeyKind.EC)));
        Map<String, Object> turned = new TreeMap<>(java.util.Comparator.reverseOrder());
        turned.putAll(members);

        // when
        SealTrial.Verified verified = trial.verified(Tampering.bytes(turned));

        // then
        assertThat(verified.codes()).containsExactly("SEC-SEAL-PAYLOAD-NOT-FIRST");
        assertThat(verified.findings().get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aSignatureOfAnotherKeyIsTold() throws SealException, JoseException {
        // given two seals of the same content, the signature of one in the file of the other
        byte[] genuine = trial.sealed("b", trial.key(KeyKind.RSA));
        Object foreign = Tampering.seal(Tampering.members(trial.sealed("b", trial.key(KeyKind.RSA))))
                .get("signature");

        // when
        byte[] forged = Tampering.seal(genuine, seal -> seal.put("signature", foreign));

        // then
        refused(
                trial.verified(forged),
                SealFinding.SEAL_KEY_WRONG,
                "not made by the key of University of the Skerries");
    }

    @Test
    void aCertificateThatWasPutInPlaceOfAnotherIsTold() throws SealException, JoseException {
        byte[] genuine = trial.sealed("b", trial.key(KeyKind.RSA));
        Object other =
                Tampering.header(trial.sealed("b", trial.key(KeyKind.RSA))).get("x5c");
        byte[] forged = Tampering.header(genuine, header -> header.put("x5c", other));
        refused(trial.verified(forged), SealFinding.SEAL_KEY_WRONG, "another one than that whose hash was sealed");
    }

    @ParameterizedTest
    @CsvSource({
        "x5c, x5c",
        "x5t#o, x5t#o or x5t#S256",
        "iat, iat or sigT",
        "alg, alg",
        "crit, crit with b64",
        "b64, b64"
    })
    void aHeaderThatWasStrippedIsToldByWhatIsMissing(String member, String named) throws SealException, JoseException {
        byte[] sealed = trial.sealed("b", trial.key(KeyKind.EC));
        byte[] stripped = Tampering.header(sealed, header -> header.remove(member));
        refused(trial.verified(stripped), SealFinding.SEAL_HEADER_INCOMPLETE, "lacks", named);
    }

    @Test
    void aHeaderThatIsGoneIsTold() throws SealException, JoseException {
        byte[] stripped = Tampering.seal(trial.sealed("b", trial.key(KeyKind.EC)), seal -> seal.remove("protected"));
        refused(trial.verified(stripped), SealFinding.SEAL_HEADER_INCOMPLETE, "no protected header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "HS256"})
    void algorithmsWithoutAPrivateKeyAreNone(String algorithm) throws SealException, JoseException {
        byte[] forged =
                Tampering.header(trial.sealed("b", trial.key(KeyKind.EC)), header -> header.put("alg", algorithm));
        refused(trial.verified(forged), SealFinding.SEAL_HEADER_INCOMPLETE, "alg");
    }

    @Test
    void whatAHeaderDemandsAndNobodyKnowsIsTold() throws SealException, JoseException {
        byte[] sealed = trial.sealed("b", trial.key(KeyKind.EC));
        byte[] demanding = Tampering.header(sealed, header -> header.put("crit", List.of("b64", "odd")));
        refused(trial.verified(demanding), SealFinding.SEAL_HEADER_INCOMPLETE, "odd");
    }

    // a certificate that had expired when the document was sealed, by its own clock
    @Test
    void aCertificateThatHasExpiredWhenSealingSealsNothing() {
        IssuedKey key = expired();
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                        SealException.class, () -> trial.sealed("b", key)))
                .hasMessageContaining("has expired on")
                .extracting(SealException::fault)
                .isEqualTo(SealException.Fault.UNUSABLE);
    }

    private IssuedKey expired() {
        return trial.trust.issue(
                SealTrial.UNIVERSITY,
                KeyKind.EC,
                trial.now.minus(Duration.ofDays(20)),
                trial.now.minus(Duration.ofDays(10)));
    }

    @Test
    void aCertificateThatHasExpiredWhenVerifyingIsToldWhereNoTimeStampHelps() throws SealException {
        byte[] sealed = trial.sealed("b", expired(), trial.now.minus(Duration.ofDays(15)));
        refused(
                trial.verified(sealed),
                SealFinding.SEAL_CERTIFICATE_EXPIRED,
                "valid from",
                "no time stamp proves that the seal was made then");
    }

    @Test
    void aTimeStampOfAfterTheEndOfTheCertificateDoesNotHelp() throws SealException, JoseException {
        // given a seal of level t whose certificate ended before the time stamp was made
        IssuedKey shortLived = trial.trust.issue(
                SealTrial.UNIVERSITY,
                KeyKind.EC,
                trial.now.minus(Duration.ofDays(5)),
                Instant.now().plus(Duration.ofMinutes(10)));
        byte[] sealed = trial.sealed("t", shortLived);

        // when it is asked for as of a day later, the time stamp proves that it is older
        SealTrial.Verified later =
                SealTrial.verified(sealed, trial.configuration("b"), trial.now.plus(Duration.ofDays(1)));
        byte[] bare = Tampering.seal(sealed, seal -> seal.remove("header"));
        SealTrial.Verified withoutStamp =
                SealTrial.verified(bare, trial.configuration("b"), trial.now.plus(Duration.ofDays(1)));

        // then without the time stamp nothing does
        assertThat(later.codes()).isEmpty();
        refused(withoutStamp, SealFinding.SEAL_CERTIFICATE_EXPIRED);
    }

    @Test
    void aRevokedCertificateIsTold() throws SealException {
        // given
        IssuedKey key = trial.key(KeyKind.EC);
        byte[] sealed = trial.sealed("b", key);

        // when
        trial.trust.revoke(key.certificate(), trial.now.minus(Duration.ofDays(1)));

        // then
        refused(trial.verified(sealed), SealFinding.SEAL_CERTIFICATE_REVOKED, "was revoked");
    }

    @Test
    void aRevokedCertificateSealsNothingOfALevelThatProvesTheContrary() {
        IssuedKey key = trial.key(KeyKind.EC);
        trial.trust.revoke(key.certificate(), trial.now.minus(Duration.ofDays(1)));
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                        SealException.class, () -> trial.sealed("lta", key)))
                .hasMessageContaining("LTA could not be made: your certificate was revoked")
                .extracting(SealException::fault)
                .isEqualTo(SealException.Fault.UNUSABLE);
    }

    @Test
    void aTimeStampOfAnotherSealIsTold() throws SealException, JoseException {
        // given
        IssuedKey key = trial.key(KeyKind.EC);
        byte[] sealed = trial.sealed("t", key);
        Object foreign =
                Tampering.seal(Tampering.members(trial.sealed("t", key))).get("header");

        // when
        byte[] changed = Tampering.seal(sealed, seal -> seal.put("header", foreign));

        // then
        refused(trial.verified(changed), SealFinding.SEAL_TIME_STAMP_WRONG, "made for something else");
    }

    @Test
    void aTimeStampOfAnAuthorityThatNobodyTrustsIsTold() throws IOException, SealException {
        try (TrustSimulator foreign = TrustSimulator.start(Clock.systemUTC())) {
            // given
            Map<String, Object> configuration = trial.configuration("t");
            configuration.put("time-stamp-address", foreign.timeStampAddress().toString());
            byte[] sealed;
            try (var sealer = new JadesSealPlugin()
                    .openSealer(SealTrial.settings(configuration), new KeptKey(trial.key(KeyKind.EC)), found -> {})) {
                sealed = sealer.seal(SealTrial.content(), trial.now);
            }

            // then
            refused(trial.verified(sealed), SealFinding.SEAL_TIME_STAMP_WRONG, "that you do not trust");
        }
    }

    // trap edc 24
    @Test
    void aCertificateOfNobodyThatIsTrustedIsTold() throws IOException, SealException {
        try (TrustSimulator foreign = TrustSimulator.start(Clock.systemUTC())) {
            IssuedKey key =
                    foreign.issue(SealTrial.UNIVERSITY, KeyKind.EC, trial.now, trial.now.plus(Duration.ofDays(90)));
            byte[] sealed = trial.sealed("b", key);
            refused(trial.verified(sealed), SealFinding.SEAL_CERTIFICATE_UNTRUSTED, "no certificate that you trust");
        }
    }

    @Test
    void revocationThatNobodyKnowsIsAnErrorOrAWarningAsSet() throws SealException {
        // given
        byte[] sealed = trial.sealed("b", trial.key(KeyKind.EC));
        Map<String, Object> required = trial.configuration("b");
        required.remove("allowed-hosts");
        Map<String, Object> optional = new TreeMap<>(required);
        optional.put("revocation", "optional");

        // when
        int before = trial.trust.requestCount();
        SealTrial.Verified strict = SealTrial.verified(sealed, required, Instant.now());
        SealTrial.Verified lenient = SealTrial.verified(sealed, optional, Instant.now());

        // then nobody was asked whose host is not allowed, and it is named
        assertThat(trial.trust.requestCount()).isEqualTo(before);
        refused(strict, SealFinding.SEAL_REVOCATION_UNKNOWN, "Nobody could say", "the host 127.0.0.1 may not be asked");
        assertThat(lenient.codes()).containsExactly("SEC-SEAL-REVOCATION-UNKNOWN");
        assertThat(lenient.findings().get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aTimeStampWhoseAuthorityNobodyKnowsAnythingOfIsNotCalledWrong() throws SealException {
        // given a seal with a time stamp, and services that have nothing to say
        byte[] sealed = trial.sealed("t", trial.key(KeyKind.EC));
        trial.trust.goWrong(TrustFault.UNAVAILABLE);
        Map<String, Object> optional = trial.configuration("t");
        optional.put("revocation", "optional");

        // then
        refused(
                trial.verified(sealed),
                SealFinding.SEAL_REVOCATION_UNKNOWN,
                "time stamp",
                "127.0.0.1 answers with 503");
        assertThat(SealTrial.verified(sealed, optional, Instant.now()).codes())
                .containsExactly("SEC-SEAL-REVOCATION-UNKNOWN");
    }

    @Test
    void whoeverTrustsNobodyIsTold() throws SealException {
        Map<String, Object> configuration = trial.configuration("b");
        configuration.remove("trust-anchors");
        refused(
                SealTrial.verified(trial.sealed("b", trial.key(KeyKind.EC)), configuration, Instant.now()),
                SealFinding.SEAL_CERTIFICATE_UNTRUSTED,
                "you have named none");
    }

    // trap edc 24
    @Test
    void aLevelThatIsTooLowIsToldWhereOneIsAskedFor() throws SealException {
        Map<String, Object> configuration = trial.configuration("b");
        configuration.put("lowest-level", "lta");
        byte[] sealed = trial.sealed("t", trial.key(KeyKind.EC));
        refused(
                SealTrial.verified(sealed, configuration, Instant.now()),
                SealFinding.SEAL_LEVEL_TOO_LOW,
                "JAdES-BASELINE-T",
                "JAdES-BASELINE-LTA");
    }

    // trap edc 21
    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"urn:credential:1\"}", "{\"payload\":\"{}\"}", "no JSON", "[]", ""})
    void whatIsNotSealedIsTold(String document) throws SealException {
        SealTrial.Verified verified = trial.verified(document.getBytes(StandardCharsets.UTF_8));
        refused(verified, SealFinding.SEAL_ABSENT);
        assertThat(verified.report().seals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', is empty",
        "%PDF-1.7, is a PDF",
        "\u0089PNG, is a picture",
        "\u00ff\u00d8\u00ff\u00e0, is a picture",
        "PK\u0003\u0004, is an archive",
        "<!DOCTYPE html>, a web page",
        "\u00ef\u00bb\u00bf{}, byte order mark",
        "\u00ff\u00fe{, UTF-16",
        "\u00fe\u00ff, UTF-16",
        "'{\"payload\":\"{}\",\"sign', broken off",
        "'{\"payload\":\"{}\",\"payload\":\"[]\"}', not a whole one"
    })
    void whatAFileIsInsteadIsTold(String file, String words) throws SealException {
        refused(trial.verified(file.getBytes(StandardCharsets.ISO_8859_1)), SealFinding.SEAL_ABSENT, words);
    }

    // trap edc 22
    @Test
    void otherFormsOfJwsAreTold() throws SealException, JoseException {
        // given
        Map<String, Object> members = Tampering.members(trial.sealed("b", trial.key(KeyKind.EC)));
        Map<String, Object> seal = Tampering.seal(members);
        String compact = seal.get("protected") + ".e30." + seal.get("signature");
        members.remove("signatures");
        members.putAll(seal);

        // then
        refused(trial.verified(compact.getBytes(StandardCharsets.UTF_8)), SealFinding.SEAL_FORM_UNKNOWN, "compact");
        refused(trial.verified(Tampering.bytes(members)), SealFinding.SEAL_FORM_UNKNOWN, "no list of signatures");
    }

    @ParameterizedTest
    @CsvSource({"UNAVAILABLE, 503", "OTHER_CONTENT, could not be made"})
    void aTimeStampAuthorityThatFailsSealsNothing(TrustFault fault, String words) {
        trial.trust.goWrong(fault);
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                        SealException.class, () -> trial.sealed("t", trial.key(KeyKind.EC))))
                .hasMessageContaining(words)
                .extracting(SealException::fault)
                .isEqualTo(SealException.Fault.UNREACHABLE);
    }
}
