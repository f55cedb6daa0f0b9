package org.elmport.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elmport.elm.Entity;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.CredentialRuleFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.finding.FindingSink;
import org.elmport.node.DocumentCursor;
import org.elmport.node.NodeHandler;
import org.elmport.node.NodeWalker;

/**
 * All rules of a profile of credentials over the events of credentials, from a document or from an object: those of
 * each node, those of the whole, and what passes the official shapes in silence. Findings name no person and show no
 * value. Not for several threads at once.
 *
 * <p>Sources: the official shapes of ELM 3.2, what the issuer checks besides, and the W3C data model 1.1.
 */
public final class CredentialRules implements NodeHandler {

    private final RuleProfile profile;
    private final EntityRules nodes;
    private final DocumentCursor cursor;
    private final FindingSink findings;
    private final long[] counts = new long[ElmModel.get().types().size()];
    private final List<TypeDeclaration> counted = new ArrayList<>();
    private CredentialNodes whole;
    private CredentialFacts facts;
    private CredentialDates dates;
    private int depth;

    /**
     * Rules for credentials that come from a document; findings carry the place of the cursor.
     *
     * @param profile one of those for which {@link RuleProfile#credential()} holds
     */
    public CredentialRules(RuleProfile profile, DocumentCursor cursor, FindingSink findings) {
        this(profile, cursor, findings, RuleVocabulary.STANDARD);
    }

    /** The same, with a vocabulary of one's own. */
    public CredentialRules(
            RuleProfile profile, DocumentCursor cursor, FindingSink findings, RuleVocabulary vocabulary) {
        this.profile = profile;
        this.cursor = cursor;
        this.findings = findings;
        this.nodes = new EntityRules(profile, cursor, findings, vocabulary);
        this.whole = new CredentialNodes(profile, cursor, findings);
        this.facts = new CredentialFacts();
        this.dates = new CredentialDates(cursor, findings);
    }

    /** Rules for credentials that come from no document. */
    public CredentialRules(RuleProfile profile, FindingSink findings) {
        this(profile, new DocumentCursor(""), findings);
    }

    /** Checks one credential with all that is at hand of it. */
    public void check(Entity credential) {
        NodeWalker.walkWhole(credential, this);
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        depth = 1;
        whole = new CredentialNodes(profile, cursor, findings);
        facts = new CredentialFacts();
        dates = new CredentialDates(cursor, findings);
        count(type);
        facts.start(type);
        nodes.startEntity(type, id);
        whole.startEntity(type, id);
        dates.startEntity(type, id);
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        depth++;
        count(type);
        facts.node(property, type);
        nodes.startNode(property, type, id);
        whole.startNode(property, type, id);
        dates.startNode(property, type, id);
    }

    private void count(TypeDeclaration type) {
        if (counts[type.ordinal()]++ == 0) {
            counted.add(type);
        }
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        facts.value(property);
        nodes.value(property, lexical, qualifier);
        whole.value(property, lexical, qualifier);
        dates.value(property, lexical, qualifier);
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        facts.reference(property);
        nodes.reference(property, id);
        whole.reference(property, id);
        dates.reference(property, id);
    }

    @Override
    public void reference(PropertyDeclaration property, TypeDeclaration type, String id) {
        reference(property, id);
        whole.mentioned(property, type, id);
    }

    @Override
    public void end() {
        facts.end();
        nodes.end();
        whole.end();
        dates.end();
        if (--depth == 0) {
            whole.finish();
            finish();
        }
    }

    private void finish() {
        if (!facts.credential()) {
            return;
        }
        if (facts.subjectWithoutClaims()) {
            report(CredentialRuleFinding.SUBJECT_WITHOUT_CLAIMS, "credentialSubject", "the subject has no claims");
        }
        if (achievementsOnly() && facts.otherClaims()) {
            report(
                    CredentialRuleFinding.CLAIM_NOT_AN_ACHIEVEMENT,
                    "credentialSubject.hasClaim",
                    "a claim is of another kind");
        }
        if (profile != RuleProfile.EDC_DRAFT) {
            sealed();
        }
    }

    private boolean achievementsOnly() {
        return profile == RuleProfile.EDC_ACCREDITED || profile == RuleProfile.EDC_DIPLOMA_SUPPLEMENT;
    }

    private void sealed() {
        if (facts.issuerWithoutIdentifier()) {
            report(
                    CredentialRuleFinding.ISSUER_IDENTIFIER_MISSING,
                    "issuer.eidasLegalIdentifier",
                    "the issuer has no eIDASIdentifier");
        }
        if (!facts.issuanceDate()) {
            report(CredentialRuleFinding.ISSUANCE_DATE_MISSING, "issuanceDate", "issuanceDate is missing");
        }
    }

    private void report(FindingCode code, String path, String message) {
        findings.add(Finding.of(code, facts.record(), cursor.here(), "EuropeanDigitalCredential." + path, message));
    }

    /** How many nodes there are of each class, copies included; says that something was looked at. */
    public Map<String, Long> entities() {
        Map<String, Long> entities = new LinkedHashMap<>();
        counted.forEach(type -> entities.put(type.name(), counts[type.ordinal()]));
        return entities;
    }
}
