package org.elmport.rule;

import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.LearningAchievement;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.RecordReference;

/** What was seen of the outermost nodes of a credential. */
final class CredentialFacts {

    private static final int ROOT = 1;
    private static final int CHILD = 2;

    private int depth;
    private boolean credential;
    private String child = "";
    private boolean issuer;
    private boolean issuerReferred;
    private boolean issuerIdentifier;
    private boolean issuanceDate;
    private boolean subject;
    private boolean subjectReferred;
    private boolean claim;
    private boolean otherClaim;

    void start(TypeDeclaration type) {
        depth = ROOT;
        credential = type.javaType() == EuropeanDigitalCredential.class;
    }

    void node(PropertyDeclaration property, TypeDeclaration type) {
        note(property);
        if (depth == ROOT) {
            child = property.name();
            issuer |= "issuer".equals(child);
            subject |= "credentialSubject".equals(child);
        } else if (depth == CHILD && "hasClaim".equals(property.name())) {
            otherClaim |= type.javaType() != LearningAchievement.class;
        }
        depth++;
    }

    private void note(PropertyDeclaration property) {
        if (depth == CHILD) {
            issuerIdentifier |= "issuer".equals(child) && "eidasLegalIdentifier".equals(property.name());
            claim |= "credentialSubject".equals(child) && "hasClaim".equals(property.name());
        }
    }

    void value(PropertyDeclaration property) {
        issuanceDate |= depth == ROOT && "issuanceDate".equals(property.name());
    }

    void reference(PropertyDeclaration property) {
        note(property);
        issuerReferred |= depth == ROOT && "issuer".equals(property.name());
        subjectReferred |= depth == ROOT && "credentialSubject".equals(property.name());
    }

    void end() {
        depth--;
    }

    boolean credential() {
        return credential;
    }

    boolean issuanceDate() {
        return issuanceDate;
    }

    /** Whether there is an issuer and it has no identifier; one that is referred to has none either. */
    boolean issuerWithoutIdentifier() {
        return (issuer || issuerReferred) && !issuerIdentifier;
    }

    boolean subjectWithoutClaims() {
        return (subject || subjectReferred) && !claim;
    }

    boolean otherClaims() {
        return otherClaim;
    }

    RecordReference record() {
        return new RecordReference("EuropeanDigitalCredential", "");
    }
}
