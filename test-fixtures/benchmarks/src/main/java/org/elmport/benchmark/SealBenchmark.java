package org.elmport.benchmark;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.JWSSerializationType;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.jades.JAdESSignatureParameters;
import eu.europa.esig.dss.jades.signature.JAdESService;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.elmport.finding.Severity;
import org.elmport.plugin.seal.SealException;
import org.elmport.plugin.seal.SealException.Fault;
import org.elmport.plugin.seal.SealPlugin;
import org.elmport.plugin.seal.Sealer;
import org.elmport.plugin.seal.SealingKey;
import org.elmport.plugin.setting.ReferenceResolver;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;
import org.elmport.rule.CredentialValidation;
import org.elmport.rule.RuleProfile;
import org.elmport.simulator.trust.IssuedKey;
import org.elmport.simulator.trust.KeyKind;
import org.elmport.simulator.trust.SealSubject;
import org.elmport.simulator.trust.TrustSimulator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A small credential (9 KB) sealed at level B with an RSA key of 2048 bits, beside what checking it costs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SealBenchmark {

    private static final String RSA = "SHA256withRSA";

    /** A key in memory. */
    private record HeldKey(IssuedKey issued) implements SealingKey {

        @Override
        public List<X509Certificate> certificates() {
            return issued.chain();
        }

        @Override
        public byte[] sign(byte[] toBeSigned, String algorithm) throws SealException {
            try {
                return signed(issued, toBeSigned);
            } catch (GeneralSecurityException failed) {
                throw new SealException(Fault.UNUSABLE, "the key does not sign", "Use another key.", failed);
            }
        }
    }

    private final Instant now = Instant.now();
    private final byte[] credential = credential();
    private final IssuedKey key = key();
    private final List<CertificateToken> chain =
            key.chain().stream().map(CertificateToken::new).toList();
    private final JAdESService library = new JAdESService(new CommonCertificateVerifier());
    private final MappedResult result = new MappedResult();
    private final byte[] mapped = result.document();
    private final Sealer sealer;

    /** Opens a sealer. */
    public SealBenchmark() {
        SealPlugin plugin = ServiceLoader.load(SealPlugin.class).findFirst().orElseThrow();
        Settings settings = new SettingsReader(ReferenceResolver.ofProcess(Path.of("")), problem -> {})
                .read("", plugin.settings(), Map.of("level", "b"));
        try {
            sealer = plugin.openSealer(settings, new HeldKey(key), found -> {});
        } catch (SealException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] credential() {
        try (InputStream document =
                Objects.requireNonNull(SealBenchmark.class.getResourceAsStream("micro-credential.json"))) {
            return document.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private IssuedKey key() {
        try (TrustSimulator trust = TrustSimulator.start(Clock.systemUTC())) {
            return trust.issue(
                    new SealSubject("University of the Skerries", "VATFI-01234567", "FI"),
                    KeyKind.RSA,
                    now.minus(Duration.ofDays(1)),
                    now.plus(Duration.ofDays(365)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] signed(IssuedKey issued, byte[] bytes) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(RSA);
        signature.initSign(issued.key());
        signature.update(bytes);
        return signature.sign();
    }

    /** Seals, with every check that belongs to it. */
    @Benchmark
    public byte[] seal() throws SealException {
        return sealer.seal(credential, now);
    }

    /** Baseline: the library alone, used as its manual says. */
    @Benchmark
    public byte[] sealByLibrary() throws GeneralSecurityException {
        JAdESSignatureParameters parameters = new JAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.JAdES_BASELINE_B);
        parameters.setSignaturePackaging(SignaturePackaging.ENVELOPING);
        parameters.setJwsSerializationType(JWSSerializationType.JSON_SERIALIZATION);
        parameters.setBase64UrlEncodedPayload(false);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(chain.get(0));
        parameters.setCertificateChain(chain);
        parameters.bLevel().setSigningDate(Date.from(now));
        DSSDocument content = new InMemoryDocument(credential, "credential.jsonld", MimeTypeEnum.JSON);
        ToBeSigned toBeSigned = library.getDataToSign(content, parameters);
        byte[] value = signed(key, toBeSigned.getBytes());
        return DSSUtils.toByteArray(
                library.signDocument(content, parameters, new SignatureValue(SignatureAlgorithm.RSA_SHA256, value)));
    }

    /** The same credential read and checked by the rules for sealed ones. */
    @Benchmark
    public long checkCredential() throws IOException {
        return CredentialValidation.by(RuleProfile.EDC_SEALED)
                .validate("credential", new ByteArrayInputStream(credential))
                .findings()
                .count(Severity.ERROR);
    }

    /** A result mapped to a credential, written, read again and checked by the rules for drafts. */
    @Benchmark
    public long mapAndCheckResult() throws IOException {
        return MappedResult.errors(result.document());
    }

    /** Baseline: that credential sealed. */
    @Benchmark
    public byte[] sealResult() throws SealException {
        return sealer.seal(mapped, now);
    }
}
