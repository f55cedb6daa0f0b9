package org.elmport.simulator.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Says when something was there (RFC 3161). */
final class TimeStampAuthority {

    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");

    private final IssuedKey key;
    private final AtomicLong serial = new AtomicLong(1);

    TimeStampAuthority(IssuedKey key) {
        this.key = key;
    }

    /**
     * Answers a request.
     *
     * @param otherContent whether the time stamp is for something else than what was asked
     */
    byte[] answer(byte[] request, Instant now, boolean otherContent) throws IOException {
        try {
            TimeStampRequest question = new TimeStampRequest(request);
            TimeStampRequest answered = otherContent ? other(question) : question;
            TimeStampResponseGenerator generator = new TimeStampResponseGenerator(tokens(), TSPAlgorithms.ALLOWED);
            return generator
                    .generate(answered, BigInteger.valueOf(serial.getAndIncrement()), Date.from(now))
                    .getEncoded();
        } catch (TSPException | OperatorCreationException | GeneralSecurityException failed) {
            throw new IOException(failed);
        }
    }

    private static TimeStampRequest other(TimeStampRequest question) {
        byte[] digest = question.getMessageImprintDigest().clone();
        digest[0] ^= 1;
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return generator.generate(question.getMessageImprintAlgOID(), digest, question.getNonce());
    }

    private TimeStampTokenGenerator tokens() throws OperatorCreationException, GeneralSecurityException, TSPException {
        DigestCalculator digest =
                new BcDigestCalculatorProvider().get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build(KeyKind.EC.algorithm(), key.key(), key.certificate()),
                digest,
                POLICY);
        tokens.addCertificates(new JcaCertStore(List.copyOf(key.chain())));
        return tokens;
    }
}
