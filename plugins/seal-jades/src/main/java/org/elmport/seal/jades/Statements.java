package org.elmport.seal.jades;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Optional;
import org.elmport.plugin.seal.SealStatement;
import org.elmport.seal.jades.SealedFile.Signed;

/** What seals say about themselves. */
final class Statements {

    private static final String OLDER = "ETSI TS 119 182-1 v1.1.1 (sigT)";
    private static final String CURRENT = "ETSI TS 119 182-1 v1.2.1 (iat)";

    private Statements() {}

    /** Of a seal that does not hold, as far as its certificate can be read. */
    static Optional<SealStatement> unverified(Signed signed) {
        return of(signed, "", Optional.empty());
    }

    static Optional<SealStatement> of(Signed signed, String level, Optional<Instant> provenTime) {
        SealHeader header = signed.header();
        try {
            return Optional.of(new SealStatement(
                    CertificateIdentity.of(header.certificate()),
                    level,
                    header.older() ? OLDER : CURRENT,
                    header.claimedTime(),
                    provenTime));
        } catch (GeneralSecurityException noCertificate) {
            return Optional.empty();
        }
    }
}
