package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** A text in one language ({@code rdf:langString}). */
@XmlType(propOrder = "value")
public final class LangString {

    @XmlAttribute(required = true)
    private String language = "";

    @XmlValue
    private String value = "";

    private LangString() {}

    private LangString(String language, String value) {
        this.language = language;
        this.value = value;
    }

    /** A text with its language, a two-letter code of ISO 639-1 in lower case (three letters where there is none). */
    public static LangString of(String language, String value) {
        return new LangString(language, value);
    }

    /** The language tag of the text. */
    public String language() {
        return language;
    }

    /** The text. */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LangString text && language.equals(text.language) && value.equals(text.value);
    }

    @Override
    public int hashCode() {
        return 31 * language.hashCode() + value.hashCode();
    }

    @Override
    public String toString() {
        return value + "@" + language;
    }
}
