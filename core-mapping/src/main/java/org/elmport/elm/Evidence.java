package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.vocabulary.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * What a credential rests upon.
 *
 * <p>ELM class {@code elm:Evidence}; in credentials only.
 */
@XmlType(propOrder = {"type", "accreditation", "embeddedEvidence", "evidenceStatement", "evidenceTarget"})
@ElmClass(iri = "elm:Evidence")
public final class Evidence extends ElmNode {

    @ElmProperty(iri = "dc:type", term = "dcType", edc = "1..1", codeLists = CodeList.EVIDENCE_TYPE, edcClosed = true)
    private @Nullable Concept type;

    @ElmProperty(iri = "elm:accreditation", edc = "0..1")
    private @Nullable Link<Accreditation> accreditation;

    @ElmProperty(iri = "elm:embeddedEvidence", edc = "0..*")
    private @Nullable List<MediaObject> embeddedEvidence;

    @ElmProperty(iri = "elm:evidenceStatement", edc = "0..1")
    private @Nullable String evidenceStatement;

    @ElmProperty(iri = "elm:evidenceTarget", edc = "0..1")
    private @Nullable Link<AnyAgent> evidenceTarget;

    private Evidence() {}

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** Kind of evidence: accreditation, mandate or conversion ({@code dc:type}; EDC: exactly one). */
    public Optional<Concept> type() {
        return Optional.ofNullable(type);
    }

    /** The accreditation of the issuer ({@code elm:accreditation}; EDC: at most one). */
    public Optional<Link<Accreditation>> accreditation() {
        return Optional.ofNullable(accreditation);
    }

    /** Files, such as the document that was converted ({@code elm:embeddedEvidence}; EDC: any number). */
    public List<MediaObject> embeddedEvidence() {
        return view(embeddedEvidence);
    }

    /** A statement, such as the text of the mandate ({@code elm:evidenceStatement}; EDC: at most one). */
    public Optional<String> evidenceStatement() {
        return Optional.ofNullable(evidenceStatement);
    }

    /** Whom the evidence concerns, such as who gave the mandate ({@code elm:evidenceTarget}; EDC: at most one). */
    public Optional<Link<AnyAgent>> evidenceTarget() {
        return Optional.ofNullable(evidenceTarget);
    }

    /** Builds a piece of evidence step by step. */
    public static final class Builder {

        private Evidence built = new Evidence();

        private Builder() {}

        /** Sets {@link Evidence#type()}. */
        public Builder type(Concept value) {
            built.type = value;
            return this;
        }

        /** Sets {@link Evidence#accreditation()}. */
        public Builder accreditation(Link<Accreditation> value) {
            built.accreditation = value;
            return this;
        }

        /** Adds to {@link Evidence#embeddedEvidence()}. */
        public Builder addEmbeddedEvidence(MediaObject value) {
            built.embeddedEvidence = plus(built.embeddedEvidence, value);
            return this;
        }

        /** Sets {@link Evidence#evidenceStatement()}. */
        public Builder evidenceStatement(String value) {
            built.evidenceStatement = value;
            return this;
        }

        /** Sets {@link Evidence#evidenceTarget()}. */
        public Builder evidenceTarget(Link<AnyAgent> value) {
            built.evidenceTarget = value;
            return this;
        }

        /** Sets {@link ElmNode#nodeId()}. */
        public Builder nodeId(String iri) {
            built.identifyNode(iri);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public Evidence build() {
            Evidence finished = built;
            built = new Evidence();
            return finished;
        }
    }
}
