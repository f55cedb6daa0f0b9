package org.elmport.rule;

import java.util.ArrayList;
import java.util.List;
import org.elmport.finding.CredentialRuleFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.ValidationFinding;
import org.elmport.node.DocumentCursor;

/**
 * Holds back what is wrong with a sealed credential and right with a draft, until it is known which of both a document
 * is: an envelope, or a credential without date of issue, is a draft.
 */
final class SealedOrDraft implements FindingSink {

    private static final String ISSUED = "EuropeanDigitalCredential.issued";

    private final DocumentCursor cursor;
    private final FindingSink findings;
    private final List<Finding> held = new ArrayList<>();
    private boolean draft;

    SealedOrDraft(DocumentCursor cursor, FindingSink findings) {
        this.cursor = cursor;
        this.findings = findings;
    }

    @Override
    public void add(Finding finding) {
        if (!ofSealed(finding)) {
            findings.add(finding);
            return;
        }
        held.add(finding);
        draft |= cursor.path().startsWith("/credential") || finding.elmPath().equals(ISSUED);
    }

    private static boolean ofSealed(Finding finding) {
        if (finding.code() == ValidationFinding.CARDINALITY_MINIMUM) {
            String path = finding.elmPath();
            return path.equals(ISSUED)
                    || path.equals("EuropeanDigitalCredential.issuer")
                    || path.endsWith(".individualDisplay")
                    || path.endsWith(".legalName");
        }
        return finding.code() == CredentialRuleFinding.ISSUER_IDENTIFIER_MISSING
                || finding.code() == CredentialRuleFinding.ISSUANCE_DATE_MISSING;
    }

    /** Says which of both it is, and reports what was held back of a sealed one. */
    RuleProfile decide() {
        if (draft) {
            return RuleProfile.EDC_DRAFT;
        }
        held.forEach(findings::add);
        return RuleProfile.EDC_SEALED;
    }
}
