package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.jspecify.annotations.Nullable;

/**
 * Credentials that somebody shows together, with what was found when they were verified.
 *
 * <p>ELM class {@code elm:EuropeanDigitalPresentation}; in credentials only.
 */
@XmlType(propOrder = {"holder", "verifiableCredential", "verificationCheck", "proof"})
@ElmClass(iri = "elm:EuropeanDigitalPresentation")
public final class EuropeanDigitalPresentation extends ElmNode implements Entity {

    @XmlAttribute(required = true)
    private String id = "";

    @ElmProperty(iri = "cred:holder", edc = "0..*")
    private @Nullable List<Link<AnyAgent>> holder;

    @ElmProperty(iri = "cred:verifiableCredential", edc = "0..*")
    private @Nullable List<Link<EuropeanDigitalCredential>> verifiableCredential;

    @ElmProperty(iri = "elm:verificationCheck", edc = "0..*")
    private @Nullable List<VerificationCheck> verificationCheck;

    @ElmProperty(iri = "sec:proof", edc = "0..*", edcUnwritable = true)
    private @Nullable List<Proof> proof;

    private EuropeanDigitalPresentation() {}

    /** Starts a presentation with its IRI; empty where it has none. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    @Override
    public String id() {
        return id;
    }

    /** Who shows them ({@code cred:holder}; EDC: any number). */
    public List<Link<AnyAgent>> holder() {
        return view(holder);
    }

    /** The credentials shown ({@code cred:verifiableCredential}; EDC: any number). */
    public List<Link<EuropeanDigitalCredential>> verifiableCredential() {
        return view(verifiableCredential);
    }

    /** What was found when they were verified ({@code elm:verificationCheck}; EDC: any number). */
    public List<VerificationCheck> verificationCheck() {
        return view(verificationCheck);
    }

    /** Proofs inside the document; the context keeps them from ever conforming ({@code sec:proof}; EDC: any number). */
    public List<Proof> proof() {
        return view(proof);
    }

    /** Builds a presentation step by step. */
    public static final class Builder {

        private EuropeanDigitalPresentation built = new EuropeanDigitalPresentation();

        private Builder(String id) {
            built.id = id;
        }

        /** Adds to {@link EuropeanDigitalPresentation#holder()}. */
        public Builder addHolder(Link<AnyAgent> value) {
            built.holder = plus(built.holder, value);
            return this;
        }

        /** Adds to {@link EuropeanDigitalPresentation#verifiableCredential()}. */
        public Builder addVerifiableCredential(Link<EuropeanDigitalCredential> value) {
            built.verifiableCredential = plus(built.verifiableCredential, value);
            return this;
        }

        /** Adds to {@link EuropeanDigitalPresentation#verificationCheck()}. */
        public Builder addVerificationCheck(VerificationCheck value) {
            built.verificationCheck = plus(built.verificationCheck, value);
            return this;
        }

        /** Adds to {@link EuropeanDigitalPresentation#proof()}. */
        public Builder addProof(Proof value) {
            built.proof = plus(built.proof, value);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public EuropeanDigitalPresentation build() {
            EuropeanDigitalPresentation finished = built;
            built = new EuropeanDigitalPresentation();
            built.id = finished.id;
            return finished;
        }
    }
}
