package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.elm.declaration.ValueForm;
import org.jspecify.annotations.Nullable;

/**
 * A code under which something is known, with the scheme it belongs to.
 *
 * <p>ELM class {@code elm:Identifier}.
 */
@XmlType(
        propOrder = {"notation", "creator", "schemeAgency", "issued", "schemeName", "schemeVersion", "schemeId", "type"
        })
@ElmClass(iri = "elm:Identifier", ams = true)
public sealed class Identifier extends ElmNode permits LegalIdentifier {

    @XmlElement(namespace = Namespaces.SKOS)
    @ElmProperty(iri = "skos:notation", loq = "1..1", edc = "1..1")
    private @Nullable Notation notation;

    @XmlElement(namespace = Namespaces.DC)
    @ElmProperty(iri = "dc:creator", loq = "0..1", form = ValueForm.URI, edc = "0..1")
    private @Nullable String creator;

    @ElmProperty(iri = "adms:schemeAgency", loq = "0..1", edc = "0..1")
    private @Nullable LangString schemeAgency;

    @ElmProperty(iri = "dc:issued", term = "dateIssued", loq = "0..1", edc = "0..1")
    private @Nullable DateTime issued;

    @ElmProperty(iri = "elm:schemeName", loq = "0..1", edc = "0..1")
    private @Nullable String schemeName;

    @ElmProperty(iri = "elm:schemeVersion", loq = "0..1", edc = "0..1")
    private @Nullable String schemeVersion;

    @ElmProperty(iri = "elm:schemeId", loq = "0..1", form = ValueForm.URI, edc = "0..1")
    private @Nullable String schemeId;

    @XmlElement(namespace = Namespaces.DC)
    @ElmProperty(iri = "dc:type", term = "dcType", loq = "0..*", edc = "0..*")
    private @Nullable List<Concept> type;

    Identifier() {}

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** The code itself, unique in a document ({@code skos:notation}; LOQ: exactly one). */
    public Optional<Notation> notation() {
        return Optional.ofNullable(notation);
    }

    /** Who gave the code ({@code dc:creator}; LOQ: at most one). */
    public Optional<String> creator() {
        return Optional.ofNullable(creator);
    }

    /** Who keeps the scheme ({@code adms:schemeAgency}; LOQ: at most one). */
    public Optional<LangString> schemeAgency() {
        return Optional.ofNullable(schemeAgency);
    }

    /** When the code was given ({@code dc:issued}; LOQ: at most one). */
    public Optional<DateTime> issued() {
        return Optional.ofNullable(issued);
    }

    /** The name of the scheme ({@code elm:schemeName}; LOQ: at most one). */
    public Optional<String> schemeName() {
        return Optional.ofNullable(schemeName);
    }

    /** The version of the scheme ({@code elm:schemeVersion}; LOQ: at most one). */
    public Optional<String> schemeVersion() {
        return Optional.ofNullable(schemeVersion);
    }

    /** The IRI of the scheme ({@code elm:schemeId}; LOQ: at most one). */
    public Optional<String> schemeId() {
        return Optional.ofNullable(schemeId);
    }

    /** Kinds of identifier ({@code dc:type}; LOQ: any number). */
    public List<Concept> type() {
        return view(type);
    }

    /** Builds a identifier step by step. */
    public static sealed class Builder permits LegalIdentifier.Builder {

        private Identifier built;

        Builder() {
            this(new Identifier());
        }

        Builder(Identifier built) {
            this.built = built;
        }

        /** Sets {@link Identifier#notation()}. */
        public Builder notation(Notation value) {
            built.notation = value;
            return this;
        }

        /** Sets {@link Identifier#creator()}. */
        public Builder creator(String value) {
            built.creator = value;
            return this;
        }

        /** Sets {@link Identifier#schemeAgency()}. */
        public Builder schemeAgency(LangString value) {
            built.schemeAgency = value;
            return this;
        }

        /** Sets {@link Identifier#issued()}. */
        public Builder issued(DateTime value) {
            built.issued = value;
            return this;
        }

        /** Sets {@link Identifier#schemeName()}. */
        public Builder schemeName(String value) {
            built.schemeName = value;
            return this;
        }

        /** Sets {@link Identifier#schemeVersion()}. */
        public Builder schemeVersion(String value) {
            built.schemeVersion = value;
            return this;
        }

        /** Sets {@link Identifier#schemeId()}. */
        public Builder schemeId(String value) {
            built.schemeId = value;
            return this;
        }

        /** Adds to {@link Identifier#type()}. */
        public Builder addType(Concept value) {
            built.type = plus(built.type, value);
            return this;
        }

        /** Sets {@link ElmNode#nodeId()}. */
        public Builder nodeId(String iri) {
            built.identifyNode(iri);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public Identifier build() {
            return replace(new Identifier());
        }

        /** Hands over what was built, and goes on with another. */
        final Identifier replace(Identifier next) {
            Identifier finished = built;
            built = next;
            return finished;
        }
    }
}
