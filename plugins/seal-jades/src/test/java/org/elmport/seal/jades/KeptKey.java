package org.elmport.seal.jades;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.elmport.plugin.seal.SealException;
import org.elmport.plugin.seal.SealException.Fault;
import org.elmport.plugin.seal.SealingKey;
import org.elmport.simulator.trust.IssuedKey;

/** A signing service by hand: it keeps a key, sees bytes, and gives signatures; it notes what it was asked. */
final class KeptKey implements SealingKey {

    final List<String> asked = new ArrayList<>();
    boolean closed;

    private final PrivateKey key;
    private final List<X509Certificate> certificates;

    KeptKey(IssuedKey issued) {
        this(issued.key(), issued.chain());
    }

    KeptKey(PrivateKey key, List<X509Certificate> certificates) {
        this.key = key;
        this.certificates = certificates;
    }

    @Override
    public List<X509Certificate> certificates() {
        return certificates;
    }

    @Override
    public byte[] sign(byte[] toBeSigned, String algorithm) throws SealException {
        asked.add(algorithm);
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(toBeSigned);
            return signature.sign();
        } catch (GeneralSecurityException failed) {
            throw new SealException(Fault.UNREACHABLE, "the signing service refuses", "Ask its keeper.", failed);
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
