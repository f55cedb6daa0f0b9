package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.elm.declaration.ValueForm;
import org.elmport.vocabulary.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * A credential as its owner carries it: who issued it to whom, what it claims, and how it is shown.
 *
 * <p>ELM class {@code elm:EuropeanDigitalCredential}; in credentials only.
 */
@XmlType(
        propOrder = {
            "credentialProfiles",
            "credentialSchema",
            "identifier",
            "issued",
            "issuanceDate",
            "validFrom",
            "validUntil",
            "expirationDate",
            "issuer",
            "credentialSubject",
            "holder",
            "displayParameter",
            "attachment",
            "evidence",
            "credentialStatus",
            "termsOfUse",
            "proof"
        })
@ElmClass(iri = "elm:EuropeanDigitalCredential")
public final class EuropeanDigitalCredential extends ElmNode implements Entity {

    @XmlAttribute(required = true)
    private String id = "";

    @ElmProperty(
            iri = "elm:credentialProfiles",
            edc = "1..*",
            codeLists = CodeList.CREDENTIAL_PROFILE,
            edcClosed = true)
    private @Nullable List<Concept> credentialProfiles;

    @ElmProperty(iri = "cred:credentialSchema", edc = "1..*", form = ValueForm.URI)
    private @Nullable List<String> credentialSchema;

    @ElmProperty(iri = "adms:identifier", edc = "0..*")
    private @Nullable List<Identifier> identifier;

    @ElmProperty(iri = "cred:issued", edc = "1..1")
    private @Nullable DateTime issued;

    @ElmProperty(iri = "cred:issuanceDate", edc = "0..1")
    private @Nullable DateTime issuanceDate;

    @ElmProperty(iri = "cred:validFrom", edc = "1..1")
    private @Nullable DateTime validFrom;

    @ElmProperty(iri = "cred:validUntil", edc = "0..1")
    private @Nullable DateTime validUntil;

    @ElmProperty(iri = "cred:expirationDate", edc = "0..1")
    private @Nullable DateTime expirationDate;

    @ElmProperty(iri = "cred:issuer", edc = "1..1")
    private @Nullable Link<AnyAgent> issuer;

    @ElmProperty(iri = "cred:credentialSubject", edc = "1..1")
    private @Nullable Link<AnyAgent> credentialSubject;

    @ElmProperty(iri = "cred:holder", edc = "0..*")
    private @Nullable List<Link<AnyAgent>> holder;

    @ElmProperty(iri = "elm:displayParameter", edc = "1..1")
    private @Nullable DisplayParameter displayParameter;

    @ElmProperty(iri = "elm:attachment", edc = "0..*")
    private @Nullable List<MediaObject> attachment;

    @ElmProperty(iri = "cred:evidence", edc = "0..*")
    private @Nullable List<Evidence> evidence;

    @ElmProperty(iri = "cred:credentialStatus", edc = "0..1")
    private @Nullable CredentialStatus credentialStatus;

    @ElmProperty(iri = "cred:termsOfUse", edc = "0..*")
    private @Nullable List<TermsOfUse> termsOfUse;

    @ElmProperty(iri = "sec:proof", edc = "0..*", edcUnwritable = true)
    private @Nullable List<Proof> proof;

    private EuropeanDigitalCredential() {}

    /** Starts a European Digital Credential with its IRI; empty where it has none. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    @Override
    public String id() {
        return id;
    }

    /** The profiles it follows, generic or more special ({@code elm:credentialProfiles}; EDC: one or more). */
    public List<Concept> credentialProfiles() {
        return view(credentialProfiles);
    }

    /** The shapes that it conforms to, by their IRIs ({@code cred:credentialSchema}; EDC: one or more). */
    public List<String> credentialSchema() {
        return view(credentialSchema);
    }

    /** Codes under which the credential is known ({@code adms:identifier}; EDC: any number). */
    public List<Identifier> identifier() {
        return view(identifier);
    }

    /** When it was issued ({@code cred:issued}; EDC: exactly one). */
    public Optional<DateTime> issued() {
        return Optional.ofNullable(issued);
    }

    /** The same for readers of verifiable credentials; always written together with the date of issue ({@code cred:issuanceDate}; EDC: at most one). */
    public Optional<DateTime> issuanceDate() {
        return Optional.ofNullable(issuanceDate);
    }

    /** From when it is valid ({@code cred:validFrom}; EDC: exactly one). */
    public Optional<DateTime> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    /** Until when it is valid ({@code cred:validUntil}; EDC: at most one). */
    public Optional<DateTime> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    /** The same for readers of verifiable credentials ({@code cred:expirationDate}; EDC: at most one). */
    public Optional<DateTime> expirationDate() {
        return Optional.ofNullable(expirationDate);
    }

    /** Who issues and seals it: an organisation with its eIDAS identifier, as its certificate names it ({@code cred:issuer}; EDC: exactly one). */
    public Optional<Link<AnyAgent>> issuer() {
        return Optional.ofNullable(issuer);
    }

    /** Whom it speaks of ({@code cred:credentialSubject}; EDC: exactly one). */
    public Optional<Link<AnyAgent>> credentialSubject() {
        return Optional.ofNullable(credentialSubject);
    }

    /** Who holds it, where that is somebody else ({@code cred:holder}; EDC: any number). */
    public List<Link<AnyAgent>> holder() {
        return view(holder);
    }

    /** How it is shown to people ({@code elm:displayParameter}; EDC: exactly one). */
    public Optional<DisplayParameter> displayParameter() {
        return Optional.ofNullable(displayParameter);
    }

    /** Files that belong to it ({@code elm:attachment}; EDC: any number). */
    public List<MediaObject> attachment() {
        return view(attachment);
    }

    /** What it rests upon, such as an accreditation or a mandate ({@code cred:evidence}; EDC: any number). */
    public List<Evidence> evidence() {
        return view(evidence);
    }

    /** Where to learn whether it still stands ({@code cred:credentialStatus}; EDC: at most one). */
    public Optional<CredentialStatus> credentialStatus() {
        return Optional.ofNullable(credentialStatus);
    }

    /** Terms under which it may be used ({@code cred:termsOfUse}; EDC: any number). */
    public List<TermsOfUse> termsOfUse() {
        return view(termsOfUse);
    }

    /** Proofs inside the document; the context keeps them from ever conforming, so credentials are sealed from outside ({@code sec:proof}; EDC: any number). */
    public List<Proof> proof() {
        return view(proof);
    }

    /** Builds a European Digital Credential step by step. */
    public static final class Builder {

        private EuropeanDigitalCredential built = new EuropeanDigitalCredential();

        private Builder(String id) {
            built.id = id;
        }

        /** Adds to {@link EuropeanDigitalCredential#credentialProfiles()}. */
        public Builder addCredentialProfiles(Concept value) {
            built.credentialProfiles = plus(built.credentialProfiles, value);
            return this;
        }

        /** Adds to {@link EuropeanDigitalCredential#credentialSchema()}. */
        public Builder addCredentialSchema(String value) {
            built.credentialSchema = plus(built.credentialSchema, value);
            return this;
        }

        /** Adds to {@link EuropeanDigitalCredential#identifier()}. */
        public Builder addIdentifier(Identifier value) {
            built.identifier = plus(built.identifier, value);
            return this;
        }

        /** Sets {@link EuropeanDigitalCredential#issued()}. */
        public Builder issued(DateTime value) {
            built.issued = value;
            return this;
        }

        /** Sets {@link EuropeanDigitalCredential#issuanceDate()}. */
        public Builder issuanceDate(DateTime value) {
            built.issuanceDate = value;
            return this;
        }

        /** Sets {@link EuropeanDigitalCredential#validFrom()}. */
        public Builder validFrom(DateTime value) {
            built.validFrom = value;
            return this;
        }

        /** Sets {@link EuropeanDigitalCredential#validUntil()}. */
        public Builder validUntil(DateTime value) {
            built.validUntil = value;
            return this;
        }

        /** Sets {@link EuropeanDigitalCredential#expirationDate()}. */
        public Builder expirationDate(DateTime value) {
            built.expirationDate = value;
            return this;
        }

        /** Sets {@link EuropeanDigitalCredential#issuer()}. */
        public Builder issuer(Link<AnyAgent> value) {
            built.issuer = value;
            return this;
        }

        /** Sets {@link EuropeanDigitalCredential#credentialSubject()}. */
        public Builder credentialSubject(Link<AnyAgent> value) {
            built.credentialSubject = value;
            return this;
        }

        /** Adds to {@link EuropeanDigitalCredential#holder()}. */
        public Builder addHolder(Link<AnyAgent> value) {
            built.holder = plus(built.holder, value);
            return this;
        }

        /** Sets {@link EuropeanDigitalCredential#displayParameter()}. */
        public Builder displayParameter(DisplayParameter value) {
            built.displayParameter = value;
            return this;
        }

        /** Adds to {@link EuropeanDigitalCredential#attachment()}. */
        public Builder addAttachment(MediaObject value) {
            built.attachment = plus(built.attachment, value);
            return this;
        }

        /** Adds to {@link EuropeanDigitalCredential#evidence()}. */
        public Builder addEvidence(Evidence value) {
            built.evidence = plus(built.evidence, value);
            return this;
        }

        /** Sets {@link EuropeanDigitalCredential#credentialStatus()}. */
        public Builder credentialStatus(CredentialStatus value) {
            built.credentialStatus = value;
            return this;
        }

        /** Adds to {@link EuropeanDigitalCredential#termsOfUse()}. */
        public Builder addTermsOfUse(TermsOfUse value) {
            built.termsOfUse = plus(built.termsOfUse, value);
            return this;
        }

        /** Adds to {@link EuropeanDigitalCredential#proof()}. */
        public Builder addProof(Proof value) {
            built.proof = plus(built.proof, value);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public EuropeanDigitalCredential build() {
            EuropeanDigitalCredential finished = built;
            built = new EuropeanDigitalCredential();
            built.id = finished.id;
            return finished;
        }
    }
}
