package org.elmport.seal.jades;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.JWSSerializationType;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.jades.JAdESSignatureParameters;
import eu.europa.esig.dss.jades.signature.JAdESService;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.nio.charset.CharacterCodingException;
import java.security.interfaces.ECKey;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.elmport.plugin.seal.SealException;
import org.elmport.plugin.seal.SealException.Fault;
import org.elmport.plugin.seal.Sealer;
import org.elmport.plugin.seal.SealingIdentity;
import org.elmport.plugin.seal.SealingKey;
import org.elmport.plugin.setting.Settings;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;

/** Seals by DSS: enveloping, general JSON serialisation, the payload as it is. */
final class JadesSealer implements Sealer {

    /** The most bytes that are sealed. */
    static final int DOCUMENT_BYTES_MAX = 32 << 20;

    private static final int BITS_P256 = 256;
    private static final int BITS_P384 = 384;

    private final SealingKey key;
    private final List<CertificateToken> chain;
    private final SealingIdentity identity;
    private final BaselineLevel level;
    private final SignatureAlgorithm algorithm;
    private final JAdESService service;
    private final Inquiries inquiries = new Inquiries();

    JadesSealer(Settings settings, SealingKey key, InstantSource clock) throws SealException {
        this.key = key;
        this.chain = key.certificates().stream().map(CertificateToken::new).toList();
        this.identity = CertificateIdentity.of(key.certificates().get(0));
        this.level = settings.get(JadesSettings.LEVEL);
        this.algorithm = algorithm(chain.get(0));
        TrustServices services = TrustServices.of(settings, clock);
        CommonCertificateVerifier verifier = services.verifier(inquiries);
        SealAlert.sayBy(verifier, chain.get(0), inquiries);
        this.service = new JAdESService(verifier);
        services.authority(inquiries).ifPresent(service::setTspSource);
    }

    private static SignatureAlgorithm algorithm(CertificateToken certificate) throws SealException {
        EncryptionAlgorithm encryption = EncryptionAlgorithm.forKey(certificate.getPublicKey());
        if (encryption == EncryptionAlgorithm.RSA) {
            return SignatureAlgorithm.RSA_SHA256;
        }
        if (encryption == EncryptionAlgorithm.ECDSA && certificate.getPublicKey() instanceof ECKey curve) {
            int bits = curve.getParams().getOrder().bitLength();
            return bits <= BITS_P256
                    ? SignatureAlgorithm.ECDSA_SHA256
                    : bits <= BITS_P384 ? SignatureAlgorithm.ECDSA_SHA384 : SignatureAlgorithm.ECDSA_SHA512;
        }
        throw new SealException(
                Fault.UNUSABLE,
                "a key for " + encryption + " does not do for seals",
                "Use a key for RSA or for elliptic curves (P-256, P-384, P-521).");
    }

    @Override
    public SealingIdentity identity() {
        return identity;
    }

    @Override
    public byte[] seal(byte[] document, Instant at) throws SealException {
        return LibraryClasses.within(() -> sealed(document, at));
    }

    private byte[] sealed(byte[] document, Instant at) throws SealException {
        CertificateCheck.refuseInvalid(identity, at);
        inquiries.clear();
        refuseOther(document);
        DSSDocument content = new InMemoryDocument(document, "credential.jsonld", MimeTypeEnum.JSON);
        JAdESSignatureParameters parameters = parameters(at);
        try {
            ToBeSigned toBeSigned = service.getDataToSign(content, parameters);
            SignatureValue value = new SignatureValue(algorithm, key.sign(toBeSigned.getBytes(), algorithm.getJCEId()));
            if (!service.isValidSignatureValue(toBeSigned, value, chain.get(0))) {
                throw new SealException(
                        Fault.UNUSABLE,
                        "the key and the certificate of " + identity.shown() + " do not belong together",
                        "Check which key the certificate was issued for; nothing was sealed.");
            }
            return DSSUtils.toByteArray(service.signDocument(content, parameters, value));
        } catch (SealAlert refused) {
            throw new SealException(refused.fault(), unmade() + refused.getMessage(), refused.remedy(), refused);
        } catch (AlertException | DSSException failed) {
            throw failure(failed);
        }
    }

    /** What is no JSON object in UTF-8 would come out of the sealed file as something else. */
    private static void refuseOther(byte[] document) throws SealException {
        if (document.length > DOCUMENT_BYTES_MAX) {
            throw new SealException(
                    Fault.UNUSABLE,
                    "the document has more than " + DOCUMENT_BYTES_MAX + " bytes",
                    "Use smaller pictures; nothing was sealed.");
        }
        try {
            JsonUtil.parseJson(Utf8.text(document));
        } catch (JoseException | CharacterCodingException other) {
            throw new SealException(
                    Fault.UNUSABLE,
                    "what is to be sealed is no JSON object in UTF-8",
                    "Seal a credential as JSON-LD; nothing was sealed.",
                    other);
        }
    }

    private JAdESSignatureParameters parameters(Instant at) {
        JAdESSignatureParameters parameters = new JAdESSignatureParameters();
        parameters.setSignatureLevel(level.level());
        parameters.setSignaturePackaging(SignaturePackaging.ENVELOPING);
        parameters.setJwsSerializationType(JWSSerializationType.JSON_SERIALIZATION);
        parameters.setBase64UrlEncodedPayload(false);
        parameters.setBase64UrlEncodedEtsiUComponents(true);
        parameters.setDigestAlgorithm(algorithm.getDigestAlgorithm());
        parameters.getSignatureTimestampParameters().setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.getArchiveTimestampParameters().setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(chain.get(0));
        parameters.setCertificateChain(chain);
        parameters.bLevel().setSigningDate(Date.from(at.truncatedTo(ChronoUnit.SECONDS)));
        return parameters;
    }

    private String unmade() {
        return "the seal of level " + level.name() + " could not be made: ";
    }

    private SealException failure(RuntimeException failed) {
        return new SealException(
                failed instanceof AlertException ? Fault.UNUSABLE : Fault.UNREACHABLE,
                unmade() + failed.getMessage(),
                "Check time-stamp-address, allowed-hosts and trust-anchors, and whether these services answer;"
                        + " nothing was sealed.",
                failed);
    }

    @Override
    public void close() {
        key.close();
    }
}
