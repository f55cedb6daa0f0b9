package org.elmport.seal.jades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.elmport.finding.Finding;
import org.elmport.plugin.seal.SealException;
import org.elmport.plugin.seal.Sealer;
import org.elmport.simulator.trust.IssuedKey;
import org.elmport.simulator.trust.KeyKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys from files and from elsewhere, and what is found out about them before anything is sealed. */
class SealingKeyTest {

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

    private Map<String, Object> withKeyStore(Path file) {
        Map<String, Object> configuration = trial.configuration("b");
        configuration.put("key-store", file.toString());
        configuration.put("key-store-password", "${env:SEAL_PASSWORD}");
        return configuration;
    }

    private static SealException refusal(Map<String, Object> configuration) {
        return catchThrowableOfType(
                SealException.class,
                () -> new JadesSealPlugin().openSealer(SealTrial.settings(configuration), found -> {}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void aKeyOfAFileSeals(KeyKind kind) throws IOException, SealException {
        // given
        Path file = trial.key(kind).writeTo(directory.resolve("seal.p12"), "seal", SealTrial.PASSWORD);

        // when
        byte[] sealed;
        List<Finding> warnings = new ArrayList<>();
        try (Sealer sealer = new JadesSealPlugin().openSealer(SealTrial.settings(withKeyStore(file)), warnings::add)) {
            assertThat(sealer.identity().organisation()).startsWith("University of the Skerries");
            sealed = sealer.seal(SealTrial.content(), trial.now);
        }

        // then
        assertThat(warnings).isEmpty();
        assertThat(trial.verified(sealed).findings()).isEmpty();
    }

    @Test
    void aFileThatCannotBeUsedIsToldBeforeAnythingStarts() throws IOException {
        Path file = trial.key(KeyKind.EC).writeTo(directory.resolve("seal.p12"), "seal", "another password");
        Path noStore = Files.writeString(directory.resolve("text.p12"), "not a key store");
        Map<String, Object> otherAlias =
                withKeyStore(trial.key(KeyKind.EC).writeTo(directory.resolve("other.p12"), "seal", SealTrial.PASSWORD));
        otherAlias.put("key-alias", "seal-2030");

        assertThat(refusal(withKeyStore(file))).hasMessageContaining("password does not open");
        assertThat(refusal(withKeyStore(file)).toString()).doesNotContain(SealTrial.PASSWORD);
        assertThat(refusal(withKeyStore(noStore))).hasMessageContaining("no PKCS#12 file");
        assertThat(refusal(withKeyStore(directory.resolve("nowhere.p12")))).hasMessageContaining("there is no file");
        assertThat(refusal(otherAlias)).hasMessageContaining("no key seal-2030");
        assertThat(refusal(trial.configuration("b"))).hasMessageContaining("no key to seal with");
    }

    // a key that never leaves its keeper
    @Test
    void aSigningServiceSealsWithoutGivingItsKeyAway() throws SealException {
        // given
        KeptKey service = new KeptKey(trial.key(KeyKind.RSA));

        // when
        byte[] sealed;
        try (Sealer sealer = new JadesSealPlugin().openSealer(trial.settings("b"), service, found -> {})) {
            sealed = sealer.seal(SealTrial.content(), trial.now);
        }

        // then
        assertThat(trial.verified(sealed).findings()).isEmpty();
        assertThat(service.asked).containsExactly("SHA256withRSA");
        assertThat(service.closed).isTrue();
    }

    @Test
    void aSigningServiceWithAnotherKeyThanThatOfTheCertificateSealsNothing() {
        // given
        IssuedKey one = trial.key(KeyKind.EC);
        KeptKey mixed = new KeptKey(trial.key(KeyKind.EC).key(), one.chain());

        // when
        SealException refusal = catchThrowableOfType(
                SealException.class,
                () -> new JadesSealPlugin()
                        .openSealer(trial.settings("b"), mixed, found -> {})
                        .seal(SealTrial.content(), trial.now));

        // then
        assertThat(refusal).hasMessageContaining("do not belong together");
    }

    @Test
    void aCertificateThatEndsSoonIsAWarning() throws SealException {
        // given
        IssuedKey ending =
                trial.trust.issue(SealTrial.UNIVERSITY, KeyKind.EC, trial.now, trial.now.plus(Duration.ofDays(12)));

        // when
        List<Finding> warnings = new ArrayList<>();
        new JadesSealPlugin()
                .openSealer(trial.settings("b"), new KeptKey(ending), warnings::add)
                .close();

        // then
        assertThat(warnings).singleElement().satisfies(warning -> {
            assertThat(warning.code().code()).isEqualTo("SEC-SEAL-CERTIFICATE-EXPIRING");
            assertThat(warning.message()).contains("in 1").contains("University of the Skerries");
        });
    }

    @Test
    void aCertificateThatHasEndedOrNotBegunIsRefusedAtOnce() {
        IssuedKey ended = trial.trust.issue(
                SealTrial.UNIVERSITY,
                KeyKind.EC,
                trial.now.minus(Duration.ofDays(9)),
                trial.now.minus(Duration.ofDays(1)));
        IssuedKey future = trial.trust.issue(
                SealTrial.UNIVERSITY,
                KeyKind.EC,
                trial.now.plus(Duration.ofDays(1)),
                trial.now.plus(Duration.ofDays(9)));

        assertThat(opening(ended)).hasMessageContaining("has expired on");
        assertThat(opening(future)).hasMessageContaining("is not valid before");
    }

    private SealException opening(IssuedKey key) {
        return catchThrowableOfType(
                SealException.class,
                () -> new JadesSealPlugin().openSealer(trial.settings("b"), new KeptKey(key), found -> {}));
    }

    // trap edc 24
    @Test
    void aCertificateThatWasIssuedByItselfIsForTrials() throws SealException {
        // given the root, which vouches for itself, in the part of a certificate for seals
        List<Finding> warnings = new ArrayList<>();
        KeptKey own = new KeptKey(trial.key(KeyKind.EC).key(), List.of(trial.trust.root()));

        // when
        new JadesSealPlugin()
                .openSealer(trial.settings("b"), own, warnings::add)
                .close();

        // then
        assertThat(warnings)
                .extracting(warning -> warning.code().code())
                .containsExactly("SEC-SEAL-CERTIFICATE-SELF-MADE");
    }

    // trap edc 24
    @ParameterizedTest
    @CsvSource({
        "time-stamp-address, http://dss.nowina.lu/pki-factory/tsa/good-tsa, for demonstrations",
        "time-stamp-address, file:/tmp/tsa, must begin with https"
    })
    void servicesForDemonstrationsAreRefused(String setting, String value, String words) {
        Map<String, Object> configuration = trial.configuration("lta");
        configuration.put(setting, value);
        assertThat(refusal(configuration)).hasMessageContaining(setting).hasMessageContaining(words);
    }

    @ParameterizedTest
    @CsvSource({"t, time-stamp-address", "lta, trust-anchors", "lt, trust-anchors"})
    void whatALevelNeedsIsToldWhereItIsMissing(String level, String setting) {
        Map<String, Object> configuration = trial.configuration(level);
        configuration.remove(setting);
        assertThat(refusal(configuration)).hasMessageContaining(setting + ": is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "text", "{\"a\":", "\"\\u0000\""})
    void whatIsNoJsonObjectIsNotSealed(String document) {
        SealException refusal = catchThrowableOfType(
                SealException.class,
                () -> new JadesSealPlugin()
                        .openSealer(trial.settings("b"), new KeptKey(trial.key(KeyKind.EC)), found -> {})
                        .seal(document.getBytes(StandardCharsets.UTF_8), trial.now));
        assertThat(refusal).hasMessageContaining("no JSON object in UTF-8");
    }
}
