package org.elmport.simulator.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** One authority that issues certificates: the root, or the one below it. */
final class Authority {

    private final String name;
    private final X500Name subject;
    private final KeyPair keys;
    private final URI services;
    private final List<X509Certificate> chain = new ArrayList<>();
    private final AtomicLong serial = new AtomicLong(1000);
    private final Map<BigInteger, Instant> revoked = new ConcurrentHashMap<>();

    /**
     * An authority without certificate yet.
     *
     * @param services where its OCSP responder and its list of revoked certificates are
     */
    Authority(String name, URI services) {
        this.name = name;
        this.subject = new X500Name("C=FI,O=Trust of the Skerries,CN=" + name);
        this.keys = KeyKind.EC.generate();
        this.services = services;
    }

    /** An authority that vouches for itself. */
    static Authority root(URI services, Instant from, Instant until) {
        Authority root = new Authority("Root", services);
        root.chain.add(root.issue(root.subject, root.keys.getPublic(), from, until, Purpose.AUTHORITY));
        return root;
    }

    /** An authority that another vouches for. */
    Authority below(String lower, Instant from, Instant until) {
        Authority authority = new Authority(lower, services);
        authority.chain.add(issue(authority.subject, authority.keys.getPublic(), from, until, Purpose.AUTHORITY));
        authority.chain.addAll(chain);
        return authority;
    }

    /** What a certificate is for. */
    enum Purpose {
        AUTHORITY,
        SEAL,
        TIME_STAMPS
    }

    IssuedKey issue(X500Name holder, KeyKind kind, Instant from, Instant until, Purpose purpose) {
        KeyPair pair = kind.generate();
        List<X509Certificate> issued = new ArrayList<>();
        issued.add(issue(holder, pair.getPublic(), from, until, purpose));
        issued.addAll(chain);
        return new IssuedKey(pair.getPrivate(), issued);
    }

    private X509Certificate issue(X500Name holder, PublicKey key, Instant from, Instant until, Purpose purpose) {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                subject, BigInteger.valueOf(serial.incrementAndGet()), Date.from(from), Date.from(until), holder, key);
        try {
            extend(builder, key, purpose);
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer()));
        } catch (IOException | CertificateException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void extend(X509v3CertificateBuilder builder, PublicKey key, Purpose purpose) throws IOException {
        boolean authority = purpose == Purpose.AUTHORITY;
        int usage = authority
                ? KeyUsage.keyCertSign | KeyUsage.cRLSign | KeyUsage.digitalSignature
                : KeyUsage.nonRepudiation | KeyUsage.digitalSignature;
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        builder.addExtension(
                Extension.subjectKeyIdentifier, false, identifiers().createSubjectKeyIdentifier(key));
        builder.addExtension(
                Extension.authorityKeyIdentifier, false, identifiers().createAuthorityKeyIdentifier(keys.getPublic()));
        builder.addExtension(
                Extension.authorityInfoAccess,
                false,
                new AuthorityInformationAccess(AccessDescription.id_ad_ocsp, address("/ocsp/")));
        builder.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
            new DistributionPoint(new DistributionPointName(new GeneralNames(address("/crl/"))), null, null)
        }));
        if (purpose == Purpose.TIME_STAMPS) {
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
    }

    private static JcaX509ExtensionUtils identifiers() {
        try {
            return new JcaX509ExtensionUtils();
        } catch (java.security.NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private GeneralName address(String service) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, services + service + name);
    }

    ContentSigner signer() {
        try {
            return new JcaContentSignerBuilder(KeyKind.EC.algorithm()).build(keys.getPrivate());
        } catch (OperatorCreationException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    String name() {
        return name;
    }

    X509Certificate certificate() {
        return chain.get(0);
    }

    PublicKey publicKey() {
        return keys.getPublic();
    }

    void revoke(X509Certificate certificate, Instant since) {
        revoked.put(certificate.getSerialNumber(), since);
    }

    Map<BigInteger, Instant> revoked() {
        return revoked;
    }

    /** The list of revoked certificates, for a day. */
    byte[] revocations(Instant from, Instant until) throws IOException {
        X509v2CRLBuilder list = new X509v2CRLBuilder(subject, Date.from(from));
        list.setNextUpdate(Date.from(until));
        revoked.forEach((number, since) -> list.addCRLEntry(number, Date.from(since), CRLReason.keyCompromise));
        list.addExtension(
                Extension.authorityKeyIdentifier, false, identifiers().createAuthorityKeyIdentifier(keys.getPublic()));
        return list.build(signer()).getEncoded();
    }
}
