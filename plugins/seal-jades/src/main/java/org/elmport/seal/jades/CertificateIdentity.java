package org.elmport.seal.jades;

import java.security.cert.X509Certificate;
import java.util.Map;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;
import org.elmport.plugin.seal.SealingIdentity;

/** Reads who a certificate names. Names may hold commas and equals signs, so they are parsed, not cut. */
final class CertificateIdentity {

    private static final String ORGANISATION_IDENTIFIER = "2.5.4.97";
    private static final Map<String, String> WORDS = Map.of(ORGANISATION_IDENTIFIER, "organizationIdentifier");

    private CertificateIdentity() {}

    static SealingIdentity of(X509Certificate certificate) {
        return new SealingIdentity(
                part(certificate, "O"),
                part(certificate, "CN"),
                part(certificate, "organizationIdentifier"),
                part(certificate, "C"),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
    }

    private static String part(X509Certificate certificate, String type) {
        String name = certificate.getSubjectX500Principal().getName(X500Principal.RFC2253, WORDS);
        try {
            for (Rdn part : new LdapName(name).getRdns()) {
                var value = part.toAttributes().get(type);
                if (value != null) {
                    return String.valueOf(value.get());
                }
            }
        } catch (InvalidNameException unreadable) {
            return "";
        } catch (javax.naming.NamingException empty) {
            return "";
        }
        return "";
    }
}
