package org.elmport.seal.jades;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.seal.SealStatement;
import org.elmport.seal.jades.SealedFile.Signed;

/** What the library says about certificates, revocations and time stamps, in the words of Elmport. */
final class LibraryVerdict {

    private static final String UNREADABLE =
            "Something that was added to the seal later, such as a time stamp or a certificate, cannot be read (etsiU).";

    private final TrustServices services;
    private final VerdictOptions options;
    private final Instant at;
    private final FindingSink findings;
    private final Inquiries inquiries = new Inquiries();
    private final Set<SealFinding> reported = EnumSet.noneOf(SealFinding.class);

    LibraryVerdict(TrustServices services, VerdictOptions options, Instant at, FindingSink findings) {
        this.services = services;
        this.options = options;
        this.at = at;
        this.findings = findings;
    }

    /** Judges the seals of a document, whose signatures are known to hold, in their order. */
    List<SealStatement> of(byte[] document, List<Signed> seals) {
        try {
            return judged(reports(document), seals);
        } catch (RuntimeException unreadable) {
            // the library ends in many ways on certificates and answers in which a byte was changed
            report(SealFinding.SEAL_ADDITION_UNREADABLE, UNREADABLE);
            return seals.stream()
                    .flatMap(seal -> Statements.unverified(seal).stream())
                    .toList();
        }
    }

    private List<SealStatement> judged(Reports reports, List<Signed> seals) {
        List<String> ids = reports.getSimpleReport().getSignatureIdList();
        List<SealStatement> statements = new ArrayList<>();
        for (int i = 0; i < seals.size(); i++) {
            if (i < ids.size()) {
                statements.addAll(
                        judge(reports, ids.get(i), seals.get(i)).stream().toList());
            } else {
                report(SealFinding.SEAL_REFUSED, "A signature was not recognised as a seal.");
            }
        }
        return statements;
    }

    private Reports reports(byte[] document) {
        SignedDocumentValidator validator =
                SignedDocumentValidator.fromDocument(new InMemoryDocument(document, "sealed.jsonld"));
        validator.setCertificateVerifier(services.verifier(inquiries));
        validator.setValidationTime(Date.from(at));
        validator.setEnableEtsiValidationReport(false);
        validator.setTokenExtractionStrategy(TokenExtractionStrategy.NONE);
        validator.setLocale(Locale.ENGLISH);
        return validator.validateDocument();
    }

    private Optional<SealStatement> judge(Reports reports, String id, Signed signed) {
        SimpleReport report = reports.getSimpleReport();
        DiagnosticData data = reports.getDiagnosticData();
        SignatureWrapper signature = data.getSignatureById(id);
        Optional<Instant> proven = timeStamps(report, signature);
        additions(signed, signature);
        SignatureLevel level = signature.getSignatureFormat();
        Optional<SealStatement> statement = Statements.of(signed, level.toString(), proven);
        statement.ifPresent(one -> validity(one, proven));
        if (report.getIndication(id) != Indication.TOTAL_PASSED) {
            SubIndication reason = report.getSubIndication(id);
            SealFinding code = signature.isTrustedChain() ? code(reason) : untrusted(reason);
            report(code, message(code, statement, reason, report.getAdESValidationErrors(id)));
        }
        if (!options.lowestLevel().reachedBy(level)) {
            report(
                    SealFinding.SEAL_LEVEL_TOO_LOW,
                    "The seal is " + level + "; asked for is "
                            + options.lowestLevel().level() + ".");
        }
        return statement;
    }

    /** The time that counts is the one that a time stamp proves, or else that of the verification. */
    private void validity(SealStatement statement, Optional<Instant> proven) {
        if (!statement.identity().validAt(proven.orElse(at))) {
            report(SealFinding.SEAL_CERTIFICATE_EXPIRED, message(SealFinding.SEAL_CERTIFICATE_EXPIRED, statement));
        }
    }

    /** The earliest time that a time stamp proves; what is wrong with others is reported. */
    private Optional<Instant> timeStamps(SimpleReport report, SignatureWrapper signature) {
        List<Instant> proven = new ArrayList<>();
        for (TimestampWrapper stamp : signature.getTimestampList()) {
            if (report.getIndication(stamp.getId()) == Indication.PASSED) {
                proven.add(stamp.getProductionTime().toInstant());
            } else {
                SubIndication reason = report.getSubIndication(stamp.getId());
                boolean unknown = code(reason) == SealFinding.SEAL_REVOCATION_UNKNOWN && stamp.isTrustedChain();
                report(
                        unknown ? SealFinding.SEAL_REVOCATION_UNKNOWN : SealFinding.SEAL_TIME_STAMP_WRONG,
                        "The time stamp of " + stamp.getProductionTime().toInstant() + " "
                                + (unknown ? unknownAuthority() : words(stamp, reason)));
            }
        }
        return proven.stream().min(Comparator.naturalOrder());
    }

    private String unknownAuthority() {
        return "comes from an authority of which nobody could say whether its certificate was revoked"
                + inquiries.words();
    }

    /** The library passes over what it cannot read; here it is told. */
    private void additions(Signed signed, SignatureWrapper signature) {
        int there = signed.header().timeStamps() + signed.additions().timeStamps();
        if (!signed.additions().readable() || signature.getTimestampList().size() < there) {
            report(SealFinding.SEAL_ADDITION_UNREADABLE, UNREADABLE);
        }
    }

    private static String words(TimestampWrapper stamp, SubIndication reason) {
        if (!stamp.isMessageImprintDataIntact()) {
            return "was made for something else than this seal.";
        }
        if (!stamp.isSignatureIntact()) {
            return "was changed after it was made.";
        }
        return switch (reason) {
            case NO_CERTIFICATE_CHAIN_FOUND, NO_CERTIFICATE_CHAIN_FOUND_NO_POE ->
                "comes from an authority that you do not trust.";
            case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE -> "comes from an authority whose certificate was revoked.";
            default -> "does not hold (" + reason + ").";
        };
    }

    private static SealFinding code(SubIndication reason) {
        return switch (reason) {
            case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE -> SealFinding.SEAL_CERTIFICATE_REVOKED;
            case EXPIRED, NOT_YET_VALID, OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED ->
                SealFinding.SEAL_CERTIFICATE_EXPIRED;
            // the library says so of a chain in which nobody knows about revocations
            case TRY_LATER, REVOCATION_OUT_OF_BOUNDS_NO_POE, CERTIFICATE_CHAIN_GENERAL_FAILURE ->
                SealFinding.SEAL_REVOCATION_UNKNOWN;
            case TIMESTAMP_ORDER_FAILURE -> SealFinding.SEAL_TIME_STAMP_WRONG;
            default -> SealFinding.SEAL_REFUSED;
        };
    }

    private static SealFinding untrusted(SubIndication reason) {
        SealFinding code = code(reason);
        return code == SealFinding.SEAL_REVOCATION_UNKNOWN || code == SealFinding.SEAL_REFUSED
                ? SealFinding.SEAL_CERTIFICATE_UNTRUSTED
                : code;
    }

    private String message(
            SealFinding code, Optional<SealStatement> statement, SubIndication reason, List<Message> errors) {
        if (code == SealFinding.SEAL_REFUSED || statement.isEmpty()) {
            return "The seal is refused: " + reason
                    + errors.stream()
                            .findFirst()
                            .map(first -> ": " + first.getValue())
                            .orElse("") + ".";
        }
        return message(code, statement.get());
    }

    private String message(SealFinding code, SealStatement statement) {
        String name = statement.identity().shown();
        return switch (code) {
            case SEAL_CERTIFICATE_EXPIRED ->
                "The certificate of " + name + " is valid from "
                        + statement.identity().notBefore() + " until "
                        + statement.identity().notAfter()
                        + statement
                                .provenTime()
                                .map(time -> "; the seal is of " + time + ".")
                                .orElse("; no time stamp proves that the seal was made then.");
            case SEAL_CERTIFICATE_REVOKED -> "The certificate of " + name + " was revoked.";
            case SEAL_CERTIFICATE_UNTRUSTED ->
                "The certificate of " + name + " leads to no certificate that you trust"
                        + (services.trustsAnybody() ? "." : "; you have named none (trust-anchors).");
            case SEAL_REVOCATION_UNKNOWN ->
                "Nobody could say whether the certificate of " + name + " was revoked" + inquiries.words();
            default -> "A time stamp is older than the seal that it is for.";
        };
    }

    private void report(SealFinding code, String message) {
        // nobody answers for a certificate that has ended: that is no second finding
        boolean follows =
                code == SealFinding.SEAL_REVOCATION_UNKNOWN && reported.contains(SealFinding.SEAL_CERTIFICATE_EXPIRED);
        if (!follows && reported.add(code)) {
            findings.add(options.weighed(Finding.of(code, RecordReference.NONE, SourcePointer.NONE, "", message)));
        }
    }
}
