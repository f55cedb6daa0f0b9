package org.elmport.plugin.seal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.elmport.elm.DateTime;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.LangString;
import org.elmport.elm.Organisation;

/**
 * What a credential lacks before it can be sealed.
 *
 * @param renamed whether the issuer is to be named as the certificate names it
 * @param withoutLocation whether the issuer says nowhere where it is
 * @param language of the name of the issuer, as the credential has it
 * @param issued the date of issue, where there is none yet
 * @param issuanceDate the same by its older name
 */
record IssuerChanges(
        boolean renamed,
        boolean withoutLocation,
        String language,
        Optional<String> issued,
        Optional<String> issuanceDate) {

    private static final String ENGLISH = "en";

    static IssuerChanges of(EuropeanDigitalCredential credential, SealingIdentity identity, Instant at) {
        Optional<Organisation> issuer = IssuerNaming.issuer(credential);
        String moment = DateTime.of(at.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC))
                .lexical();
        return new IssuerChanges(
                issuer.filter(one -> !IssuerNaming.agrees(one, identity)).isPresent(),
                issuer.filter(one -> one.location().isEmpty()).isPresent(),
                issuer.flatMap(one -> one.legalName().stream().findFirst())
                        .map(LangString::language)
                        .orElse(ENGLISH),
                credential.issued().isPresent() ? Optional.empty() : Optional.of(moment),
                credential.issuanceDate().isPresent()
                        ? Optional.empty()
                        : Optional.of(credential.issued().map(DateTime::lexical).orElse(moment)));
    }

    boolean none() {
        return !renamed && issued.isEmpty() && issuanceDate.isEmpty();
    }
}
