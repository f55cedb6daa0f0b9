package org.elmport.seal.jades;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elmport.plugin.seal.SealException;
import org.elmport.plugin.seal.SealStatement;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sealed sample of the Commission, of 2023, with the header of the older standard. */
class OfficialSampleTest {

    private static final Path SAMPLE = Path.of(System.getProperty("elmport.oracle", ""))
            .resolve("official/elm-3.1.0/samples/Sample-CertOfPart-signed.jsonld");

    @TempDir
    private Path directory = Path.of(".");

    private static byte[] sample() throws IOException {
        Assumptions.assumeTrue(Files.exists(SAMPLE), "the official samples are not at hand (elmport.oracle)");
        return Files.readAllBytes(SAMPLE);
    }

    // trap edc 23
    @Test
    void theOlderHeaderIsUnderstoodAndNamed() throws IOException, SealException {
        // when
        SealTrial.Verified verified = SealTrial.verified(sample(), new TreeMap<>(), Instant.now());

        // then
        assertThat(verified.codes()).contains("SEC-SEAL-HEADER-OLDER").doesNotContain("SEC-SEAL-CONTENT-CHANGED");
        assertThat(verified.report().content()).startsWith("{\"").contains("EuropeanDigitalCredential");
        SealStatement seal = verified.report().seals().get(0);
        assertThat(seal.header()).contains("v1.1.1");
        assertThat(seal.claimedTime()).isPresent();
        assertThat(seal.identity().organisationIdentifier()).startsWith("VATES-");
    }

    @Test
    void oneChangedByteOfItIsTold() throws IOException, SealException, JoseException {
        byte[] changed = Tampering.payload(sample(), text -> text.replaceFirst("e", "E"));
        SealTrial.Verified verified = SealTrial.verified(changed, new TreeMap<>(), Instant.now());
        assertThat(verified.codes()).containsExactly("SEC-SEAL-CONTENT-CHANGED");
    }

    @Test
    void whoTrustsItsIssuersFindsWhatItStillProves() throws IOException, SealException, JoseException {
        // given trust in all that the sample brings along, as far as one may try it
        Map<String, Object> configuration = new TreeMap<>();
        configuration.put("trust-anchors", issuersOfTheSample().toString());

        // when
        SealTrial.Verified verified = SealTrial.verified(sample(), configuration, Instant.now());

        // then
        assertThat(verified.codes()).containsExactly("SEC-SEAL-HEADER-OLDER");
        assertThat(verified.report().seals()).singleElement().satisfies(seal -> {
            assertThat(seal.level()).isEqualTo("JAdES-BASELINE-LTA");
            // the certificate ended in 2025; a time stamp proves that the seal is older
            assertThat(seal.identity().notAfter()).isBefore(Instant.parse("2026-01-01T00:00:00Z"));
            assertThat(seal.provenTime()).contains(Instant.parse("2023-09-27T12:07:01Z"));
        });
    }

    private Path issuersOfTheSample() throws IOException, JoseException {
        StringBuilder pem = new StringBuilder();
        Map<?, ?> unsigned = Tampering.map(Tampering.seal(Tampering.members(sample())), "header");
        for (Object component : Tampering.list(unsigned, "etsiU")) {
            Map<String, Object> value = JsonUtil.parseJson(
                    new String(Base64.getUrlDecoder().decode(String.valueOf(component)), StandardCharsets.UTF_8));
            if (value.get("xVals") instanceof List<?> certificates) {
                for (Object certificate : certificates) {
                    Map<?, ?> held = Tampering.map(certificate, "x509Cert");
                    pem.append("-----BEGIN CERTIFICATE-----\n")
                            .append(held.get("val"))
                            .append("\n-----END CERTIFICATE-----\n");
                }
            }
        }
        return Files.writeString(directory.resolve("issuers.pem"), pem, StandardCharsets.US_ASCII);
    }
}
