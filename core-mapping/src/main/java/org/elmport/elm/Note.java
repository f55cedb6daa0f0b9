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
 * A text, in one language or more.
 *
 * <p>ELM class {@code elm:Note}.
 */
@XmlType(propOrder = {"subject", "noteFormat", "noteLiteral"})
@ElmClass(iri = "elm:Note", ams = true)
public final class Note extends ElmNode {

    @XmlElement(namespace = Namespaces.DC)
    @ElmProperty(iri = "dc:subject", loq = "0..1", edc = "0..1")
    private @Nullable Concept subject;

    @ElmProperty(iri = "elm:noteFormat", loq = "0..1", edc = "0..1")
    private @Nullable Concept noteFormat;

    @ElmProperty(iri = "elm:noteLiteral", loq = "1..*", loq310 = "1..1", form = ValueForm.HTML, edc = "1..*")
    private @Nullable List<LangString> noteLiteral;

    private Note() {}

    /** Starts an empty one. */
    public static Builder builder() {
        return new Builder();
    }

    /** What the note is about ({@code dc:subject}; LOQ: at most one). */
    public Optional<Concept> subject() {
        return Optional.ofNullable(subject);
    }

    /** The format of the text ({@code elm:noteFormat}; LOQ: at most one). */
    public Optional<Concept> noteFormat() {
        return Optional.ofNullable(noteFormat);
    }

    /** The text, in one language or more ({@code elm:noteLiteral}; LOQ: one or more). */
    public List<LangString> noteLiteral() {
        return view(noteLiteral);
    }

    /** Builds a note step by step. */
    public static final class Builder {

        private Note built = new Note();

        private Builder() {}

        /** Sets {@link Note#subject()}. */
        public Builder subject(Concept value) {
            built.subject = value;
            return this;
        }

        /** Sets {@link Note#noteFormat()}. */
        public Builder noteFormat(Concept value) {
            built.noteFormat = value;
            return this;
        }

        /** Adds to {@link Note#noteLiteral()}. */
        public Builder addNoteLiteral(LangString value) {
            built.noteLiteral = plus(built.noteLiteral, value);
            return this;
        }

        /** Sets {@link ElmNode#nodeId()}. */
        public Builder nodeId(String iri) {
            built.identifyNode(iri);
            return this;
        }

        /** The finished one; the builder starts afresh. */
        public Note build() {
            Note finished = built;
            built = new Note();
            return finished;
        }
    }
}
