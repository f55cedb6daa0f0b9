package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.vocabulary.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * What was found when one aspect of a credential was verified.
 *
 * <p>ELM class {@code elm:VerificationCheck}; in credentials only.
 */
@XmlType(propOrder = {"type", "subject", "verificationStatus", "description"})
@ElmClass(iri = "elm:VerificationCheck")
public final class VerificationCheck extends ElmNode {

    @ElmProperty(
            iri = "dc:type",
            term = "dcType",
            edc = "1..1",
            codeLists = CodeList.VERIFICATION_CHECK,
            edcClosed = true)
    private @Nullable Concept type;

    @ElmProperty(iri = "elm:subject", term = "elmSubject", edc = "1..1")
    private @Nullable Link<EuropeanDigitalCredential> subject;

    @ElmProperty(
            iri = "elm:verificationStatus",
            edc = "1..1",
            codeLists = CodeList.VERIFICATION_STATUS,
            edcClosed = true)
    private @Nullable Concept verificationStatus;

    @ElmProperty(iri = "dc:description", edc = "0..*", uniqueLanguage = true)
    private @Nullable List<LangString> description;

    private VerificationCheck() {}

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** What was verified ({@code dc:type}; EDC: exactly one). */
    public Optional<Concept> type() {
        return Optional.ofNullable(type);
    }

    /** The credential that was verified ({@code elm:subject}; EDC: exactly one). */
    public Optional<Link<EuropeanDigitalCredential>> subject() {
        return Optional.ofNullable(subject);
    }

    /** What came of it ({@code elm:verificationStatus}; EDC: exactly one). */
    public Optional<Concept> verificationStatus() {
        return Optional.ofNullable(verificationStatus);
    }

    /** Descriptions, one per language ({@code dc:description}; EDC: any number). */
    public List<LangString> description() {
        return view(description);
    }

    /** Builds a verification check step by step. */
    public static final class Builder {

        private VerificationCheck built = new VerificationCheck();

        private Builder() {}

        /** Sets {@link VerificationCheck#type()}. */
        public Builder type(Concept value) {
            built.type = value;
            return this;
        }

        /** Sets {@link VerificationCheck#subject()}. */
        public Builder subject(Link<EuropeanDigitalCredential> value) {
            built.subject = value;
            return this;
        }

        /** Sets {@link VerificationCheck#verificationStatus()}. */
        public Builder verificationStatus(Concept value) {
            built.verificationStatus = value;
            return this;
        }

        /** Adds to {@link VerificationCheck#description()}. */
        public Builder addDescription(LangString value) {
            built.description = plus(built.description, value);
            return this;
        }

        /** Sets {@link ElmNode#nodeId()}. */
        public Builder nodeId(String iri) {
            built.identifyNode(iri);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public VerificationCheck build() {
            VerificationCheck finished = built;
            built = new VerificationCheck();
            return finished;
        }
    }
}
