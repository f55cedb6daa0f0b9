package org.elmport.simulator.trust;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;

/** Kinds of keys. */
public enum KeyKind {
    /** RSA of 2048 bits. */
    RSA("RSA", 2048, "SHA256withRSA"),
    /** An elliptic curve, P-256. */
    EC("EC", 256, "SHA256withECDSA");

    private final String java;
    private final int bits;
    private final String algorithm;

    KeyKind(String java, int bits, String algorithm) {
        this.java = java;
        this.bits = bits;
        this.algorithm = algorithm;
    }

    KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(java);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    String algorithm() {
        return algorithm;
    }
}
