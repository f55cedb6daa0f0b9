package org.elmport.seal.jades;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elmport.plugin.seal.SealException;
import org.elmport.plugin.seal.SealStatement;
import org.elmport.simulator.trust.IssuedKey;
import org.elmport.simulator.trust.KeyKind;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sealed files, verified by the library alone, by Java alone, and by the verifier. */
class SealedFileTest {

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

    @ParameterizedTest
    @EnumSource(BaselineLevel.class)
    void everyLevelVerifiesWithTheLibraryAndHere(BaselineLevel level) throws SealException {
        // given
        byte[] sealed = trial.sealed(level.name().toLowerCase(java.util.Locale.ROOT), trial.key(KeyKind.EC));

        // when
        SimpleReport library = library(sealed);
        SealTrial.Verified here = trial.verified(sealed);

        // then
        String id = library.getFirstSignatureId();
        assertThat(library.getIndication(id))
                .as("%s %s", library.getSubIndication(id), library.getAdESValidationErrors(id))
                .isEqualTo(Indication.TOTAL_PASSED);
        assertThat(library.getSignatureFormat(id)).isEqualTo(level.level());
        assertThat(here.findings()).isEmpty();
        assertThat(here.report().content()).isEqualTo(SealTrial.CONTENT);
        assertThat(here.report().seals()).singleElement().satisfies(seal -> {
            assertThat(seal.level()).isEqualTo(level.level().toString());
            assertThat(seal.provenTime().isPresent()).isEqualTo(level.timeStamped());
            assertThat(seal.claimedTime()).contains(trial.now);
        });
    }

    @Test
    void theCertificateSaysWhoSealsEvenWithACommaInTheName() throws SealException {
        // when
        SealStatement seal = trial.verified(trial.sealed("b", trial.key(KeyKind.EC)))
                .report()
                .seals()
                .get(0);

        // then
        assertThat(seal.identity().organisation()).isEqualTo("University of the Skerries, Ltd");
        assertThat(seal.identity().organisationIdentifier()).isEqualTo("VATFI-01234567");
        assertThat(seal.identity().country()).isEqualTo("FI");
        assertThat(seal.identity().commonName()).endsWith("e-seal");
    }

    // trap edc 22
    @Test
    void exactlyTheBytesGivenAreSealedAndThePayloadStandsFirst() throws SealException, JoseException {
        // when
        String sealed = new String(trial.sealed("b", trial.key(KeyKind.EC)), StandardCharsets.UTF_8);

        // then
        assertThat(sealed).startsWith("{\"payload\":");
        Map<String, Object> members = JsonUtil.parseJson(sealed);
        assertThat(members.keySet()).containsExactly("payload", "signatures");
        assertThat(members.get("payload")).isEqualTo(SealTrial.CONTENT);
        assertThat((List<?>) members.get("signatures")).hasSize(1);
    }

    // trap edc 23
    @Test
    void theHeaderIsThatOfTheNewerStandard() throws SealException, JoseException {
        // when
        Map<String, Object> header = header(trial.sealed("b", trial.key(KeyKind.RSA)));

        // then
        assertThat(header)
                .containsEntry("alg", "RS256")
                .containsEntry("b64", false)
                .containsEntry("crit", List.of("b64"))
                .containsEntry("typ", "jose+json")
                .containsEntry("cty", "json")
                .containsKeys("iat", "x5c", "x5t#o", "kid")
                .doesNotContainKeys("sigT", "x5t#S256");
    }

    @ParameterizedTest
    @EnumSource(KeyKind.class)
    void javaAloneVerifiesTheSignature(KeyKind kind) throws SealException, JoseException, GeneralSecurityException {
        // given
        IssuedKey key = trial.key(kind);
        Map<String, Object> sealed = JsonUtil.parseJson(new String(trial.sealed("b", key), StandardCharsets.UTF_8));
        Map<String, Object> seal = Tampering.seal(sealed);
        List<?> chain = Tampering.list(header(String.valueOf(seal.get("protected"))), "x5c");

        // when
        Signature signature =
                Signature.getInstance(kind == KeyKind.RSA ? "SHA256withRSA" : "SHA256withECDSAinP1363Format");
        signature.initVerify(CertificateFactory.getInstance("X.509")
                .generateCertificate(
                        new ByteArrayInputStream(Base64.getDecoder().decode(String.valueOf(chain.get(0))))));
        signature.update((seal.get("protected") + "." + sealed.get("payload")).getBytes(StandardCharsets.UTF_8));

        // then
        assertThat(signature.verify(Base64.getUrlDecoder().decode(String.valueOf(seal.get("signature")))))
                .isTrue();
        assertThat(chain).as("the certificate and its issuer, without the root").hasSize(2);
    }

    @Test
    void theSameContentAtTheSameTimeGivesTheSameFile() throws SealException {
        IssuedKey key = trial.key(KeyKind.RSA);
        assertThat(trial.sealed("b", key)).isEqualTo(trial.sealed("b", key));
    }

    @Test
    void aSealWithATimeStampHoldsAfterTheCertificateHasExpired() throws SealException {
        // given
        IssuedKey key = trial.trust.issue(
                SealTrial.UNIVERSITY,
                KeyKind.EC,
                trial.now.minus(Duration.ofDays(1)),
                trial.now.plus(Duration.ofHours(6)));
        byte[] sealed = trial.sealed("lta", key);

        // when
        SealTrial.Verified later =
                SealTrial.verified(sealed, trial.configuration("b"), trial.now.plus(Duration.ofHours(12)));

        // then
        assertThat(later.findings()).isEmpty();
    }

    private static Map<String, Object> header(byte[] sealed) throws JoseException {
        Map<String, Object> members = JsonUtil.parseJson(new String(sealed, StandardCharsets.UTF_8));
        Map<String, Object> seal = Tampering.seal(members);
        return header(String.valueOf(seal.get("protected")));
    }

    private static Map<String, Object> header(String encoded) throws JoseException {
        return JsonUtil.parseJson(new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8));
    }

    /** The verdict of the library, set up here and not by the code under test. */
    private SimpleReport library(byte[] sealed) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(trial.trust.root()));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        verifier.setOcspSource(new OnlineOCSPSource(SealHttp.of(
                SealHttp.client(Duration.ofMinutes(10)),
                Set.of("127.0.0.1"),
                Duration.ofMinutes(10),
                "application/ocsp-request",
                new Inquiries())));
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(sealed));
        validator.setCertificateVerifier(verifier);
        return validator.validateDocument().getSimpleReport();
    }
}
