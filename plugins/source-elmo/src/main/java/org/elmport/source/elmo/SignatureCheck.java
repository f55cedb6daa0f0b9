package org.elmport.source.elmo;

import java.security.Key;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.X509Data;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Checks the XML signature of a document, by the JDK with secure validation. Only a signature over the whole document
 * says anything: one over a part, or with a transformation that could leave something out, counts as not checked.
 */
final class SignatureCheck {

    private static final String SECURE_VALIDATION = "org.jcp.xml.dsig.secureValidation";
    private static final Set<String> TRANSFORMS = Set.of(
            Transform.ENVELOPED,
            "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
            "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments",
            "http://www.w3.org/2006/12/xml-c14n11",
            "http://www.w3.org/2001/10/xml-exc-c14n#");

    private final TrustedCertificates trusted;

    SignatureCheck(TrustedCertificates trusted) {
        this.trusted = trusted;
    }

    /**
     * The state of the signature of one document.
     *
     * @param xml the bytes as received
     * @param document what was read of them
     * @param place which document of the file, from 0
     */
    SignatureState check(byte[] xml, ElmoDocument document, int place) {
        ElmoElement elmo = document.documents().get(place);
        if (elmo.children("Signature").stream()
                .noneMatch(child -> child.namespace().equals(XMLSignature.XMLNS))) {
            return SignatureState.of(ElmoFinding.ELMO_SIGNATURE_ABSENT);
        }
        Optional<Document> tree = SignedDocument.of(xml, document.wrapped(), place);
        Optional<Element> signature = tree.flatMap(SignedDocument::signature);
        return signature.isEmpty() ? SignatureState.of(ElmoFinding.ELMO_SIGNATURE_UNCHECKED) : check(signature.get());
    }

    private SignatureState check(Element element) {
        try {
            XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
            XMLSignature first = factory.unmarshalXMLSignature(context(element, Optional.empty()));
            if (!whole(first)) {
                return new SignatureState(ElmoFinding.ELMO_SIGNATURE_UNCHECKED, "It is not over the whole document.");
            }
            if (outdated(first)) {
                return new SignatureState(
                        ElmoFinding.ELMO_SIGNATURE_UNCHECKED, "It was made with SHA-1 or MD5, which can be forged.");
            }
            List<X509Certificate> certificates = certificates(first);
            if (certificates.isEmpty()) {
                return new SignatureState(ElmoFinding.ELMO_SIGNATURE_UNCHECKED, "It holds no certificate.");
            }
            return validate(factory, element, certificates);
        } catch (MarshalException refused) {
            return new SignatureState(
                    ElmoFinding.ELMO_SIGNATURE_UNCHECKED, "It uses what secure validation does not allow.");
        } catch (RuntimeException malformed) {
            // the library answers to some malformed signatures with faults of its own
            return new SignatureState(ElmoFinding.ELMO_SIGNATURE_UNCHECKED, "It is malformed.");
        }
    }

    private SignatureState validate(XMLSignatureFactory factory, Element element, List<X509Certificate> certificates)
            throws MarshalException {
        boolean checked = false;
        for (X509Certificate certificate : certificates) {
            Optional<Boolean> intact = intact(factory, element, certificate);
            checked |= intact.isPresent();
            if (intact.orElse(false)) {
                boolean known = trusted.trust(certificate, certificates);
                return new SignatureState(
                        known ? ElmoFinding.ELMO_SIGNATURE_VALID : ElmoFinding.ELMO_SIGNATURE_UNTRUSTED,
                        "Fingerprint of the certificate (SHA-256): " + fingerprint(certificate) + ".");
            }
        }
        return checked
                ? SignatureState.of(ElmoFinding.ELMO_SIGNATURE_BROKEN)
                : new SignatureState(
                        ElmoFinding.ELMO_SIGNATURE_UNCHECKED, "It uses what secure validation does not allow.");
    }

    /** Whether the signature fits the document and a key; empty where the key is of another kind or not allowed. */
    private static Optional<Boolean> intact(XMLSignatureFactory factory, Element element, X509Certificate certificate)
            throws MarshalException {
        DOMValidateContext context = context(element, Optional.of(certificate.getPublicKey()));
        XMLSignature signature = factory.unmarshalXMLSignature(context);
        try {
            return Optional.of(signature.validate(context));
        } catch (XMLSignatureException notWithThisKey) {
            return Optional.empty();
        }
    }

    private static DOMValidateContext context(Element signature, Optional<Key> key) {
        DOMValidateContext context = key.map(known -> new DOMValidateContext(known, signature))
                .orElseGet(() -> new DOMValidateContext(KeySelector.singletonKeySelector(new NoKey()), signature));
        context.setProperty(SECURE_VALIDATION, true);
        return context;
    }

    /** For reading a signature without validating it. */
    private static final class NoKey implements Key {

        private static final long serialVersionUID = 1L;

        @Override
        public String getAlgorithm() {
            return "none";
        }

        @Override
        public String getFormat() {
            return "none";
        }

        @Override
        public byte[] getEncoded() {
            return new byte[0];
        }
    }

    private static boolean whole(XMLSignature signature) {
        List<Reference> references = signature.getSignedInfo().getReferences();
        if (references.size() != 1 || !"".equals(references.get(0).getURI())) {
            return false;
        }
        List<Transform> transforms = references.get(0).getTransforms();
        return transforms.stream().allMatch(transform -> TRANSFORMS.contains(transform.getAlgorithm()))
                && transforms.stream()
                        .anyMatch(transform -> transform.getAlgorithm().equals(Transform.ENVELOPED));
    }

    private static boolean outdated(XMLSignature signature) {
        String method = signature.getSignedInfo().getSignatureMethod().getAlgorithm();
        return weak(method)
                || signature.getSignedInfo().getReferences().stream()
                        .anyMatch(reference -> weak(reference.getDigestMethod().getAlgorithm()));
    }

    private static boolean weak(String algorithm) {
        String word = algorithm.toLowerCase(Locale.ROOT);
        return word.endsWith("sha1") || word.endsWith("md5") || word.endsWith("dsa-sha1");
    }

    private static List<X509Certificate> certificates(XMLSignature signature) {
        KeyInfo keys = signature.getKeyInfo();
        return keys == null
                ? List.of()
                : keys.getContent().stream()
                        .filter(X509Data.class::isInstance)
                        .flatMap(data -> ((X509Data) data).getContent().stream())
                        .filter(X509Certificate.class::isInstance)
                        .map(X509Certificate.class::cast)
                        .toList();
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException | CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
