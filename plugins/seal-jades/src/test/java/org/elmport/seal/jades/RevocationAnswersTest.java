package org.elmport.seal.jades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.elmport.finding.Finding;
import org.elmport.plugin.seal.SealException;
import org.elmport.plugin.seal.SealVerifier;
import org.elmport.plugin.seal.Sealer;
import org.elmport.simulator.trust.IssuedKey;
import org.elmport.simulator.trust.KeyKind;
import org.elmport.simulator.trust.TrustFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever seals or verifies many documents asks about the same few certificates, and not each time. */
class RevocationAnswersTest {

    @TempDir
    private Path directory = Path.of(".");

    private SealTrial trial;
    private final Hands hands = new Hands();

    /** A clock that goes on when it is told to. */
    private static final class Hands extends Clock {

        private Instant now = Instant.now();

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @BeforeEach
    void startTheTrustServices() throws IOException {
        trial = new SealTrial(directory);
    }

    @AfterEach
    void stopTheTrustServices() {
        trial.close();
    }

    private int answers(Sealer sealer) throws SealException {
        int before = trial.trust.answerCount();
        sealer.seal(SealTrial.content(), trial.now);
        return trial.trust.answerCount() - before;
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "NO_RESPONDERS"})
    void eachSealOfARunAsksForItsTimeStampsOnly(TrustFault fault) throws SealException {
        // given services of either kind: OCSP, or lists where nobody answers there
        trial.trust.goWrong(fault);
        try (Sealer sealer = new JadesSealPlugin(hands)
                .openSealer(trial.settings("lta"), new KeptKey(trial.key(KeyKind.EC)), found -> {})) {
            int first = answers(sealer);
            int second = answers(sealer);
            hands.now = hands.now.plus(RevocationAnswers.KEPT);
            int later = answers(sealer);

            // then the two time stamps of the level are of its own; after a while everybody is asked anew
            assertThat(first).isGreaterThan(2);
            assertThat(second).isEqualTo(2);
            assertThat(later).isGreaterThan(2);
        }
    }

    @Test
    void aRevocationIsNoticedWhenTheAnswerIsTooOld() throws SealException {
        // given
        IssuedKey key = trial.key(KeyKind.EC);
        byte[] sealed = trial.sealed("b", key);
        SealVerifier verifier = new JadesSealPlugin(hands).openVerifier(trial.settings("b"));
        assertThat(codes(verifier, sealed)).isEmpty();

        // when
        trial.trust.revoke(key.certificate(), trial.now.minus(Duration.ofDays(1)));
        int before = trial.trust.requestCount();
        List<String> soon = codes(verifier, sealed);
        int asked = trial.trust.requestCount() - before;
        hands.now = hands.now.plus(RevocationAnswers.KEPT);

        // then
        assertThat(soon).isEmpty();
        assertThat(asked).isZero();
        assertThat(codes(verifier, sealed)).containsExactly("SEC-SEAL-CERTIFICATE-REVOKED");
    }

    private static List<String> codes(SealVerifier verifier, byte[] sealed) {
        List<Finding> findings = new ArrayList<>();
        verifier.verify(sealed, Instant.now(), findings::add);
        return findings.stream().map(finding -> finding.code().code()).toList();
    }

    @Test
    void aRevokedCertificateIsToldByListsAsWell() throws SealException {
        // given
        trial.trust.goWrong(TrustFault.NO_RESPONDERS);
        IssuedKey key = trial.key(KeyKind.EC);
        byte[] sealed = trial.sealed("b", key);
        assertThat(trial.verified(sealed).codes()).isEmpty();

        // when
        trial.trust.revoke(key.certificate(), trial.now.minus(Duration.ofDays(1)));

        // then
        assertThat(trial.verified(sealed).codes()).containsExactly("SEC-SEAL-CERTIFICATE-REVOKED");
    }

    @Test
    void whatDoesNotSayUntilWhenItHoldsIsNotKept() {
        RevocationAnswers answers = new RevocationAnswers(hands);
        answers.keep("question", "no list, and no answer".getBytes(StandardCharsets.UTF_8));
        assertThat(answers.find("question")).isEmpty();
    }

    @Test
    void anAuthorityWithoutAnybodyToAskIsToldByItsHost() {
        var configuration = trial.configuration("lta");
        configuration.put("allowed-hosts", List.of("elsewhere.example"));
        SealException refusal = catchThrowableOfType(
                SealException.class,
                () -> new JadesSealPlugin()
                        .openSealer(SealTrial.settings(configuration), new KeptKey(trial.key(KeyKind.EC)), found -> {})
                        .seal(SealTrial.content(), trial.now));
        assertThat(refusal)
                .hasMessageContaining("nobody said whether certificates were revoked: the host 127.0.0.1 may not")
                .extracting(SealException::fault)
                .isEqualTo(SealException.Fault.UNUSABLE);
        assertThat(refusal.remedy()).contains("allowed-hosts");
    }
}
