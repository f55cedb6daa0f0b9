package org.elmport.elm;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A code as written, with the datatype of the code where it has one ({@code skos:notation}). */
@XmlType(propOrder = "value")
public final class Notation {

    @XmlAttribute
    private @Nullable String type;

    @XmlValue
    private String value = "";

    private Notation() {}

    private Notation(String value, @Nullable String type) {
        this.value = value;
        this.type = type;
    }

    /** A code without a datatype. */
    public static Notation of(String value) {
        return new Notation(value, null);
    }

    /** A code with the IRI of its datatype. */
    public static Notation of(String value, String type) {
        return new Notation(value, type);
    }

    /** The code. */
    public String value() {
        return value;
    }

    /** The IRI of the datatype of the code. */
    public Optional<String> type() {
        return Optional.ofNullable(type);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Notation code && value.equals(code.value) && Objects.equals(type, code.type);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
