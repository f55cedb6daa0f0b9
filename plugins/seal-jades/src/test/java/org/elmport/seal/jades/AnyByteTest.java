package org.elmport.seal.jades;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.elmport.finding.Finding;
import org.elmport.plugin.seal.SealException;
import org.elmport.simulator.trust.KeyKind;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One changed byte in a sealed file of the highest level, time stamps, certificates and all. The last element holds the
 * time stamp over everything before it, and itself is covered by nothing but its own signature.
 */
class AnyByteTest {

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

    @Test
    void isToldWhereverItIs() throws SealException, JoseException {
        changedBytesAreTold(30);
    }

    @Test
    @Tag("long")
    void isToldWhereverElseItIs() throws SealException, JoseException {
        changedBytesAreTold(1000);
    }

    private void changedBytesAreTold(int rounds) throws SealException, JoseException {
        // given
        byte[] sealed = trial.sealed("lta", trial.key(KeyKind.EC));
        List<?> additions = Tampering.additions(sealed);
        int end = new String(sealed, StandardCharsets.ISO_8859_1)
                .indexOf(String.valueOf(additions.get(additions.size() - 1)));
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < rounds; round++) {
            int drawn = random.nextInt(1, end);
            // the last character of Base64 has bits that mean nothing
            int place = sealed[drawn + 1] == '"' ? drawn - 1 : drawn;
            byte[] changed = sealed.clone();
            changed[place] = (byte) (changed[place] == 'Q' ? 'R' : 'Q');

            // then
            assertThat(trial.verified(changed).findings())
                    .as("seed %d, round %d, place %d of %d", SEED, round, place, end)
                    .anyMatch(Finding::error);
        }
    }

    // a reader passes over what it does not know, and a time stamp would be gone without a word
    @ParameterizedTest
    @ValueSource(strings = {"\"header\"", "\"etsiU\""})
    void inANameIsTold(String name) throws SealException {
        byte[] sealed = trial.sealed("t", trial.key(KeyKind.EC));
        String changed = new String(sealed, StandardCharsets.UTF_8).replace(name, name.replace("e", "f"));
        told(changed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not Base64 of JSON", "eyJhcmNUc3UiOnt9fQ", "e30", ""})
    void inAnElementThatNobodyKnowsThenIsTold(String element) throws SealException, JoseException {
        // given a seal with a time stamp, and beside it what was one
        byte[] sealed = trial.sealed("t", trial.key(KeyKind.EC));
        String first = String.valueOf(Tampering.additions(sealed).get(0));
        told(new String(sealed, StandardCharsets.UTF_8).replace(first, first + "\",\"" + element));
    }

    @Test
    void inATimeStampThatNobodyCanReadThenIsTold() throws SealException, JoseException {
        // given a seal with two time stamps, one of which is none: {"sigTst":{"tstTokens":[{"val":"AAAA"}]}}
        byte[] sealed = trial.sealed("t", trial.key(KeyKind.EC));
        String first = String.valueOf(Tampering.additions(sealed).get(0));
        String broken = "eyJzaWdUc3QiOnsidHN0VG9rZW5zIjpbeyJ2YWwiOiJBQUFBIn1dfX0";
        told(new String(sealed, StandardCharsets.UTF_8).replace(first, first + "\",\"" + broken));
    }

    private void told(String changed) throws SealException {
        SealTrial.Verified verified = trial.verified(changed.getBytes(StandardCharsets.UTF_8));
        assertThat(verified.codes()).containsExactly("SEC-SEAL-ADDITION-UNREADABLE");
        assertThat(verified.findings().get(0).message()).contains("etsiU");
    }
}
