package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.elm.declaration.ValueForm;
import org.jspecify.annotations.Nullable;

/**
 * A scale of grades with its rules.
 *
 * <p>ELM class {@code elm:GradingScheme}; LOQ container {@code gradingSchemeReferences}.
 */
@XmlType(propOrder = {"identifier", "title", "description", "supplementaryDocument"})
@ElmClass(iri = "elm:GradingScheme", container = "gradingSchemeReferences", element = "gradingScheme")
public final class GradingScheme extends ElmNode implements Entity {

    @XmlAttribute(required = true)
    private String id = "";

    @ElmProperty(iri = "adms:identifier", loq = "0..*", edc = "0..*")
    private @Nullable List<Identifier> identifier;

    @ElmProperty(iri = "dc:title", loq = "1..*", uniqueLanguage = true, edc = "1..*")
    private @Nullable List<LangString> title;

    @ElmProperty(iri = "dc:description", loq = "0..*", uniqueLanguage = true, form = ValueForm.HTML, edc = "0..*")
    private @Nullable List<LangString> description;

    @ElmProperty(iri = "elm:supplementaryDocument", loq = "0..*", edc = "0..*")
    private @Nullable List<WebResource> supplementaryDocument;

    private GradingScheme() {}

    /** Starts a grading scheme with its persistent identifier, an absolute IRI. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    @Override
    public String id() {
        return id;
    }

    /** Codes under which the scale is known ({@code adms:identifier}; LOQ: any number). */
    public List<Identifier> identifier() {
        return view(identifier);
    }

    /** Titles, one per language ({@code dc:title}; LOQ: one or more). */
    public List<LangString> title() {
        return view(title);
    }

    /** What the grades mean ({@code dc:description}; LOQ: any number). */
    public List<LangString> description() {
        return view(description);
    }

    /** Documents that tell more ({@code elm:supplementaryDocument}; LOQ: any number). */
    public List<WebResource> supplementaryDocument() {
        return view(supplementaryDocument);
    }

    /** Builds a grading scheme step by step. */
    public static final class Builder {

        private GradingScheme built = new GradingScheme();

        private Builder(String id) {
            built.id = id;
        }

        /** Adds to {@link GradingScheme#identifier()}. */
        public Builder addIdentifier(Identifier value) {
            built.identifier = plus(built.identifier, value);
            return this;
        }

        /** Adds to {@link GradingScheme#title()}. */
        public Builder addTitle(LangString value) {
            built.title = plus(built.title, value);
            return this;
        }

        /** Adds to {@link GradingScheme#description()}. */
        public Builder addDescription(LangString value) {
            built.description = plus(built.description, value);
            return this;
        }

        /** Adds to {@link GradingScheme#supplementaryDocument()}. */
        public Builder addSupplementaryDocument(WebResource value) {
            built.supplementaryDocument = plus(built.supplementaryDocument, value);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public GradingScheme build() {
            GradingScheme finished = built;
            built = new GradingScheme();
            built.id = finished.id;
            return finished;
        }
    }
}
