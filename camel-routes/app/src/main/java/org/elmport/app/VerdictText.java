package org.elmport.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.finding.Severity;
import org.elmport.plugin.seal.CredentialStanding;
import org.elmport.plugin.seal.CredentialVerdict;
import org.elmport.plugin.seal.SealStatement;
import org.elmport.plugin.seal.SealedCredentialFinding;

/** A verdict for a registrar: accept or not, then what was looked at, then why not. */
final class VerdictText {

    private final StringWriter text = new StringWriter();
    private final PrintWriter out = new PrintWriter(text);
    private final CredentialVerdict verdict;

    private VerdictText(CredentialVerdict verdict) {
        this.verdict = verdict;
    }

    static String of(String file, CredentialVerdict verdict) {
        VerdictText written = new VerdictText(verdict);
        written.write(file);
        written.out.flush();
        return written.text.toString();
    }

    private void write(String file) {
        out.println(file + ": " + (verdict.accepted() ? "ACCEPTED" : "NOT ACCEPTED"));
        row("seal", verdict.sealHolds(), seals());
        verdict.content()
                .ifPresent(report -> row(
                        "content",
                        report.findings().count(Severity.ERROR) == 0,
                        Counted.severities(report.findings()) + " by the rules for sealed credentials"));
        verdict.facts().ifPresent(this::facts);
        out.println(
                "  not checked: whether the seal is a qualified one in the sense of eIDAS (no trusted lists are read)");
        findings(verdict.sealFindings());
        verdict.content().ifPresent(report -> findings(report.inOrder()));
        findings(verdict.factFindings());
    }

    /** What keeps it from being accepted is a reason; the rest is not. */
    private void findings(List<Finding> findings) {
        for (Finding finding : findings) {
            FindingText.print(out, finding.error() ? "  reason" : "  note", List.of(finding));
        }
    }

    private String seals() {
        if (verdict.seal().seals().isEmpty()) {
            return "none that can be read";
        }
        StringBuilder words = new StringBuilder();
        for (SealStatement seal : verdict.seal().seals()) {
            words.append(words.isEmpty() ? "" : "; ").append(seal.identity().shown());
            words.append(seal.level().isEmpty() ? "" : ", " + seal.level());
            words.append(", ").append(seal.header());
            words.append(time(seal.provenTime(), ", there on ", " by a time stamp"));
            words.append(seal.provenTime().isPresent() ? "" : time(seal.claimedTime(), ", says it is of ", ""));
        }
        return words.toString();
    }

    private static String time(Optional<Instant> moment, String before, String after) {
        return moment.map(one -> before + day(one) + after).orElse("");
    }

    private void facts(CredentialVerdict.Facts facts) {
        row(
                "dates",
                without(SealedCredentialFinding.CREDENTIAL_EXPIRED)
                        && without(SealedCredentialFinding.CREDENTIAL_NOT_YET_VALID),
                time(facts.validFrom(), "valid from ", "")
                        + time(facts.validUntil(), " until ", "")
                        + (facts.validUntil().isPresent() ? "" : ", without end"));
        status(facts.standing());
        row("issuer", without(SealedCredentialFinding.ISSUER_DIFFERS), String.join(" / ", facts.issuer()));
        List<String> accreditations = facts.accreditations();
        row(
                "accreditation",
                without(SealedCredentialFinding.ACCREDITATION_EXPIRED),
                accreditations.isEmpty()
                        ? "the credential refers to none"
                        : String.join(", ", accreditations) + " (referred to; look it up in the register)");
    }

    private void status(Optional<CredentialStanding> standing) {
        if (standing.isEmpty()) {
            row(
                    "status",
                    "--",
                    verdict.sealHolds()
                            ? "the credential names no place where its issuer says whether it was withdrawn"
                            : "not asked for, since the seal does not hold");
            return;
        }
        String where = " (" + standing.get().address() + ")";
        switch (standing.get().state()) {
            case VALID -> row("status", true, "not withdrawn" + where);
            case SUPERSEDED -> row("status", false, "replaced by a newer one" + where);
            case REVOKED -> row("status", false, "withdrawn" + where);
            case UNKNOWN -> row("status", "??", "could not be asked" + where);
        }
    }

    private boolean without(SealedCredentialFinding code) {
        return verdict.factFindings().stream().map(Finding::code).noneMatch(code::equals);
    }

    private void row(String what, boolean well, String words) {
        row(what, well ? "ok" : "NO", words);
    }

    private void row(String what, String mark, String words) {
        out.printf("  %-14s %-4s %s%n", what, mark, words);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
