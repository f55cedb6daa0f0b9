package org.elmport.seal.jades;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;
import java.util.Optional;

/** The algorithms of RFC 7518 that a seal may be made by; none by a shared secret, and not "none". */
enum JwsAlgorithm {
    RS256("SHA256withRSA", 0),
    RS384("SHA384withRSA", 0),
    RS512("SHA512withRSA", 0),
    PS256("RSASSA-PSS", 32),
    PS384("RSASSA-PSS", 48),
    PS512("RSASSA-PSS", 64),
    ES256("SHA256withECDSAinP1363Format", 0),
    ES384("SHA384withECDSAinP1363Format", 0),
    ES512("SHA512withECDSAinP1363Format", 0);

    private static final int BITS_OF_A_BYTE = 8;

    private final String java;
    private final int salt;

    JwsAlgorithm(String java, int salt) {
        this.java = java;
        this.salt = salt;
    }

    static Optional<JwsAlgorithm> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    /** Whether a failing signature still tells which key made it. */
    boolean tellsItsKey() {
        return java.endsWith("withRSA");
    }

    /** Whether a signature is over these bytes, by the key that belongs to a public one. */
    boolean verifies(PublicKey key, byte[] input, byte[] value) {
        try {
            Signature signature = Signature.getInstance(java);
            if (salt > 0) {
                String hash = "SHA-" + salt * BITS_OF_A_BYTE;
                signature.setParameter(new PSSParameterSpec(
                        hash, "MGF1", new MGF1ParameterSpec(hash), salt, PSSParameterSpec.TRAILER_FIELD_BC));
            }
            signature.initVerify(key);
            signature.update(input);
            return signature.verify(value);
        } catch (GeneralSecurityException unfit) {
            return false;
        }
    }
}
