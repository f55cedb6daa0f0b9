package org.elmport.plugin.seal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.elmport.elm.Accreditation;
import org.elmport.elm.DateTime;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.Evidence;
import org.elmport.elm.LangString;
import org.elmport.elm.Link;
import org.elmport.elm.Organisation;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;

/** Holds what a credential says against the time and against who sealed it. */
record FactCheck(EuropeanDigitalCredential credential, Instant at, FindingSink findings) {

    /**
     * Checks what it says.
     *
     * @param status asks whether it still counts; empty where nobody is to be asked
     */
    CredentialVerdict.Facts check(List<SealStatement> seals, Optional<StatusCheck> status) {
        Optional<Instant> from = credential.validFrom().flatMap(FactCheck::moment);
        Optional<Instant> until = Stream.of(credential.validUntil(), credential.expirationDate())
                .flatMap(Optional::stream)
                .flatMap(date -> moment(date).stream())
                .min(Comparator.naturalOrder());
        if (from.filter(at::isBefore).isPresent()) {
            report(
                    SealedCredentialFinding.CREDENTIAL_NOT_YET_VALID,
                    "validFrom",
                    "It is valid from " + from.get() + " on.");
        }
        if (until.filter(at::isAfter).isPresent()) {
            report(
                    SealedCredentialFinding.CREDENTIAL_EXPIRED,
                    "expirationDate",
                    "It was valid until " + until.get() + ".");
        }
        Optional<Organisation> issuer = IssuerNaming.issuer(credential);
        issuer(issuer, seals);
        List<String> names = issuer.stream()
                .flatMap(one -> one.legalName().stream())
                .map(LangString::value)
                .distinct()
                .toList();
        return new CredentialVerdict.Facts(
                names, from, until, accreditations(issuer), status.flatMap(one -> one.check(credential)));
    }

    private void issuer(Optional<Organisation> issuer, List<SealStatement> seals) {
        for (SealStatement seal : seals) {
            if (issuer.filter(one -> IssuerNaming.agrees(one, seal.identity())).isEmpty()) {
                report(
                        SealedCredentialFinding.ISSUER_DIFFERS,
                        "issuer",
                        "The issuer is "
                                + issuer.map(FactCheck::shown).orElse("not named")
                                + "; the seal is of " + seal.identity().shown() + ".");
            }
        }
    }

    private static String shown(Organisation issuer) {
        String name =
                issuer.legalName().stream().findFirst().map(LangString::value).orElse("without name");
        return issuer.eidasLegalIdentifier()
                .flatMap(identifier -> identifier.notation())
                .map(notation -> name + " (" + notation.value() + ")")
                .orElse(name);
    }

    private List<String> accreditations(Optional<Organisation> issuer) {
        TreeMap<String, Link<Accreditation>> found = new TreeMap<>();
        Stream.concat(
                        credential.evidence().stream()
                                .map(Evidence::accreditation)
                                .flatMap(Optional::stream),
                        issuer.stream().flatMap(one -> one.accreditation().stream()))
                .forEach(link -> found.put(link.id(), link));
        List<String> ids = new ArrayList<>();
        found.forEach((id, link) -> {
            ids.add(id);
            link.target().ifPresent(this::accreditation);
        });
        return ids;
    }

    private void accreditation(Accreditation accreditation) {
        Instant issued = credential.issued().flatMap(FactCheck::moment).orElse(at);
        Optional<Instant> ended = accreditation.expiryDate().flatMap(FactCheck::moment);
        if (ended.filter(issued::isAfter).isPresent()) {
            report(
                    SealedCredentialFinding.ACCREDITATION_EXPIRED,
                    "evidence",
                    "The accreditation " + accreditation.id() + " ended on " + ended.get() + ".");
        }
    }

    /** A moment without zone counts as UTC, as in the software of the Commission; what is none is for the rules. */
    private static Optional<Instant> moment(DateTime date) {
        try {
            return Optional.of(OffsetDateTime.parse(date.lexical()).toInstant());
        } catch (DateTimeParseException withoutZone) {
            return local(date);
        }
    }

    private static Optional<Instant> local(DateTime date) {
        try {
            return Optional.of(LocalDateTime.parse(date.lexical()).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }

    private void report(SealedCredentialFinding code, String property, String message) {
        findings.add(Finding.of(
                code, RecordReference.NONE, SourcePointer.NONE, "EuropeanDigitalCredential." + property, message));
    }
}
