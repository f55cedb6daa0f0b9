package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ElmClass;
import org.elmport.elm.declaration.ElmProperty;
import org.elmport.vocabulary.CodeList;
import org.jspecify.annotations.Nullable;

/**
 * How a credential is shown to people: its title, its languages, and a picture of each page.
 *
 * <p>ELM class {@code elm:DisplayParameter}; in credentials only.
 */
@XmlType(propOrder = {"title", "description", "language", "primaryLanguage", "summaryDisplay", "individualDisplay"})
@ElmClass(iri = "elm:DisplayParameter")
public final class DisplayParameter extends ElmNode {

    @ElmProperty(iri = "dc:title", edc = "1..*", uniqueLanguage = true)
    private @Nullable List<LangString> title;

    @ElmProperty(iri = "dc:description", edc = "0..*", uniqueLanguage = true)
    private @Nullable List<LangString> description;

    @ElmProperty(iri = "dc:language", edc = "1..*", codeLists = CodeList.LANGUAGE, edcClosed = true)
    private @Nullable List<Concept> language;

    @ElmProperty(iri = "elm:primaryLanguage", edc = "1..1", codeLists = CodeList.LANGUAGE, edcClosed = true)
    private @Nullable Concept primaryLanguage;

    @ElmProperty(iri = "elm:summaryDisplay", edc = "0..1")
    private @Nullable String summaryDisplay;

    @ElmProperty(iri = "elm:individualDisplay", edc = "1..*")
    private @Nullable List<IndividualDisplay> individualDisplay;

    private DisplayParameter() {}

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** Titles of the credential, one per language ({@code dc:title}; EDC: one or more). */
    public List<LangString> title() {
        return view(title);
    }

    /** Descriptions, one per language ({@code dc:description}; EDC: any number). */
    public List<LangString> description() {
        return view(description);
    }

    /** All languages of its texts ({@code dc:language}; EDC: one or more). */
    public List<Concept> language() {
        return view(language);
    }

    /** The language shown first ({@code elm:primaryLanguage}; EDC: exactly one). */
    public Optional<Concept> primaryLanguage() {
        return Optional.ofNullable(primaryLanguage);
    }

    /** A summary for tools that show many credentials ({@code elm:summaryDisplay}; EDC: at most one). */
    public Optional<String> summaryDisplay() {
        return Optional.ofNullable(summaryDisplay);
    }

    /** The pages, once per language ({@code elm:individualDisplay}; EDC: one or more). */
    public List<IndividualDisplay> individualDisplay() {
        return view(individualDisplay);
    }

    /** Builds a display parameter step by step. */
    public static final class Builder {

        private DisplayParameter built = new DisplayParameter();

        private Builder() {}

        /** Adds to {@link DisplayParameter#title()}. */
        public Builder addTitle(LangString value) {
            built.title = plus(built.title, value);
            return this;
        }

        /** Adds to {@link DisplayParameter#description()}. */
        public Builder addDescription(LangString value) {
            built.description = plus(built.description, value);
            return this;
        }

        /** Adds to {@link DisplayParameter#language()}. */
        public Builder addLanguage(Concept value) {
            built.language = plus(built.language, value);
            return this;
        }

        /** Sets {@link DisplayParameter#primaryLanguage()}. */
        public Builder primaryLanguage(Concept value) {
            built.primaryLanguage = value;
            return this;
        }

        /** Sets {@link DisplayParameter#summaryDisplay()}. */
        public Builder summaryDisplay(String value) {
            built.summaryDisplay = value;
            return this;
        }

        /** Adds to {@link DisplayParameter#individualDisplay()}. */
        public Builder addIndividualDisplay(IndividualDisplay value) {
            built.individualDisplay = plus(built.individualDisplay, value);
            return this;
        }

        /** Sets {@link ElmNode#nodeId()}. */
        public Builder nodeId(String iri) {
            built.identifyNode(iri);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public DisplayParameter build() {
            DisplayParameter finished = built;
            built = new DisplayParameter();
            return finished;
        }
    }
}
