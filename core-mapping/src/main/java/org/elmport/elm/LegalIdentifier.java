package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.elm.declaration.ValueForm;
import org.elmport.vocabulary.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * A code of an official register, with the country or region of the register.
 *
 * <p>ELM class {@code elm:LegalIdentifier}.
 */
@XmlType(
        propOrder = {
            "notation",
            "creator",
            "schemeAgency",
            "issued",
            "schemeName",
            "schemeVersion",
            "schemeId",
            "type",
            "spatial"
        })
@ElmClass(iri = "elm:LegalIdentifier")
public final class LegalIdentifier extends ElmNode {

    @XmlElement(namespace = Namespaces.SKOS)
    @ElmProperty(iri = "skos:notation", loq = "1..1")
    private @Nullable Notation notation;

    @XmlElement(namespace = Namespaces.DC)
    @ElmProperty(iri = "dc:creator", loq = "0..1", form = ValueForm.URI)
    private @Nullable String creator;

    @ElmProperty(iri = "adms:schemeAgency", loq = "0..1")
    private @Nullable LangString schemeAgency;

    @ElmProperty(iri = "dc:issued", term = "dateIssued", loq = "0..1")
    private @Nullable DateTime issued;

    @ElmProperty(iri = "elm:schemeName", loq = "0..1")
    private @Nullable String schemeName;

    @ElmProperty(iri = "elm:schemeVersion", loq = "0..1")
    private @Nullable String schemeVersion;

    @ElmProperty(iri = "elm:schemeId", loq = "0..1", form = ValueForm.URI)
    private @Nullable String schemeId;

    @XmlElement(namespace = Namespaces.DC)
    @ElmProperty(iri = "dc:type", term = "dcType", loq = "0..*")
    private @Nullable List<Concept> type;

    @ElmProperty(
            iri = "dc:spatial",
            loq = "1..1",
            codeLists = {CodeList.COUNTRY, CodeList.NUTS})
    private @Nullable Concept spatial;

    private LegalIdentifier() {}

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** The code itself ({@code skos:notation}; LOQ: exactly one). */
    public Optional<Notation> notation() {
        return Optional.ofNullable(notation);
    }

    /** Who gave the code ({@code dc:creator}; LOQ: at most one). */
    public Optional<String> creator() {
        return Optional.ofNullable(creator);
    }

    /** Who keeps the register ({@code adms:schemeAgency}; LOQ: at most one). */
    public Optional<LangString> schemeAgency() {
        return Optional.ofNullable(schemeAgency);
    }

    /** When the code was given ({@code dc:issued}; LOQ: at most one). */
    public Optional<DateTime> issued() {
        return Optional.ofNullable(issued);
    }

    /** The name of the register ({@code elm:schemeName}; LOQ: at most one). */
    public Optional<String> schemeName() {
        return Optional.ofNullable(schemeName);
    }

    /** The version of the register ({@code elm:schemeVersion}; LOQ: at most one). */
    public Optional<String> schemeVersion() {
        return Optional.ofNullable(schemeVersion);
    }

    /** The IRI of the register ({@code elm:schemeId}; LOQ: at most one). */
    public Optional<String> schemeId() {
        return Optional.ofNullable(schemeId);
    }

    /** Kinds of identifier ({@code dc:type}; LOQ: any number). */
    public List<Concept> type() {
        return view(type);
    }

    /** The country or region of the register ({@code dc:spatial}; LOQ: exactly one). */
    public Optional<Concept> spatial() {
        return Optional.ofNullable(spatial);
    }

    /** Builds a legal identifier step by step. */
    public static final class Builder {

        private LegalIdentifier built = new LegalIdentifier();

        private Builder() {}

        /** Sets {@link LegalIdentifier#notation()}. */
        public Builder notation(Notation value) {
            built.notation = value;
            return this;
        }

        /** Sets {@link LegalIdentifier#creator()}. */
        public Builder creator(String value) {
            built.creator = value;
            return this;
        }

        /** Sets {@link LegalIdentifier#schemeAgency()}. */
        public Builder schemeAgency(LangString value) {
            built.schemeAgency = value;
            return this;
        }

        /** Sets {@link LegalIdentifier#issued()}. */
        public Builder issued(DateTime value) {
            built.issued = value;
            return this;
        }

        /** Sets {@link LegalIdentifier#schemeName()}. */
        public Builder schemeName(String value) {
            built.schemeName = value;
            return this;
        }

        /** Sets {@link LegalIdentifier#schemeVersion()}. */
        public Builder schemeVersion(String value) {
            built.schemeVersion = value;
            return this;
        }

        /** Sets {@link LegalIdentifier#schemeId()}. */
        public Builder schemeId(String value) {
            built.schemeId = value;
            return this;
        }

        /** Adds to {@link LegalIdentifier#type()}. */
        public Builder addType(Concept value) {
            built.type = plus(built.type, value);
            return this;
        }

        /** Sets {@link LegalIdentifier#spatial()}. */
        public Builder spatial(Concept value) {
            built.spatial = value;
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public LegalIdentifier build() {
            LegalIdentifier finished = built;
            built = new LegalIdentifier();
            return finished;
        }
    }
}
