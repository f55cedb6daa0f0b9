package org.elmport.simulator.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;

/** Says of certificates whether they were revoked (RFC 6960), in the name of the authority that issued them. */
final class OcspResponder {

    private static final Duration VALIDITY = Duration.ofDays(1);

    private final Authority authority;

    OcspResponder(Authority authority) {
        this.authority = authority;
    }

    byte[] answer(byte[] request, Instant now) throws IOException {
        try {
            OCSPReq question = new OCSPReq(request);
            X509CertificateHolder certificate = new JcaX509CertificateHolder(authority.certificate());
            BasicOCSPRespBuilder answer = new BasicOCSPRespBuilder(new RespID(certificate.getSubject()));
            for (Req one : question.getRequestList()) {
                answer.addResponse(
                        one.getCertID(),
                        status(one.getCertID().getSerialNumber()),
                        Date.from(now),
                        Date.from(now.plus(VALIDITY)));
            }
            Extension nonce = question.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
            if (nonce != null) {
                answer.setResponseExtensions(new Extensions(nonce));
            }
            return new OCSPRespBuilder()
                    .build(
                            OCSPResponseStatus.SUCCESSFUL,
                            answer.build(authority.signer(), new X509CertificateHolder[] {certificate}, Date.from(now)))
                    .getEncoded();
        } catch (OCSPException | java.security.cert.CertificateEncodingException failed) {
            throw new IOException(failed);
        }
    }

    private CertificateStatus status(BigInteger serial) {
        Instant since = authority.revoked().get(serial);
        return since == null ? CertificateStatus.GOOD : new RevokedStatus(Date.from(since), CRLReason.keyCompromise);
    }
}
