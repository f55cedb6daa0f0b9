package org.elmport.plugin.seal;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A private key that stays where it is, such as in a signing service or a security module: it sees the bytes that are to
 * be signed, and gives back a signature.
 */
public interface SealingKey extends AutoCloseable {

    /** The certificate of the key, followed by those of its issuers as far as they are known. */
    List<X509Certificate> certificates();

    /**
     * Signs.
     *
     * @param toBeSigned the bytes, not yet hashed
     * @param algorithm the algorithm by the name that Java has for it, such as {@code SHA256withRSA}
     * @return the signature as Java gives it (for ECDSA in ASN.1)
     * @throws SealException when the key cannot be used, or its keeper does not answer
     */
    byte[] sign(byte[] toBeSigned, String algorithm) throws SealException;

    @Override
    default void close() {}
}
