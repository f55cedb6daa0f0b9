package org.elmport.source.elmo;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.elmport.plugin.setting.Settings;

/**
 * How documents are read.
 *
 * @param limits what protects memory
 * @param attachments whether attachments are carried over
 * @param nationalIdentifiers whether numbers of national registers are
 * @param credits which credits count where they are repeated
 * @param signatures whether only signed documents are taken
 * @param trusted the certificates that are trusted
 * @param issuer the institution of reports that do not say theirs
 */
record ElmoOptions(
        ElmoLimits limits,
        boolean attachments,
        boolean nationalIdentifiers,
        CreditPlacement credits,
        SignaturePolicy signatures,
        List<X509Certificate> trusted,
        IssuerDefaults issuer) {

    static ElmoOptions of(Settings settings, List<X509Certificate> trusted) {
        return new ElmoOptions(
                new ElmoLimits(
                        settings.get(ElmoSettings.MAX_SIZE),
                        settings.get(ElmoSettings.MAX_DEPTH),
                        settings.get(ElmoSettings.MAX_ELEMENTS),
                        settings.get(ElmoSettings.MAX_FILES)),
                settings.get(ElmoSettings.ATTACHMENTS),
                settings.get(ElmoSettings.NATIONAL_IDENTIFIERS),
                settings.get(ElmoSettings.CREDITS),
                settings.get(ElmoSettings.SIGNATURE),
                List.copyOf(trusted),
                issuer(settings));
    }

    private static IssuerDefaults issuer(Settings settings) {
        Optional<String> id = settings.find(ElmoSettings.ISSUER_ID);
        return new IssuerDefaults(
                id,
                settings.find(ElmoSettings.ISSUER_NAME),
                settings.find(ElmoSettings.ISSUER_COUNTRY),
                settings.find(ElmoSettings.ISSUER_HOMEPAGE));
    }
}
