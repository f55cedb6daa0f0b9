package org.elmport.card;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * A European Student Identifier (ESI). Personal. It is the same text in every system and stays as it was first
 * registered; two that differ in upper and lower case alone are the same student, and equal.
 */
public final class StudentIdentifier {

    /** The beginning of the current form. */
    public static final String PREFIX = "urn:schac:personalUniqueCode:int:esi:";

    /** Most characters of a whole identifier. */
    public static final int LONGEST = 255;

    private final String value;
    private final IdentifierScope kind;
    private final String scope;
    private final String code;

    StudentIdentifier(String value, IdentifierScope kind, String scope, String code) {
        this.value = value;
        this.kind = kind;
        this.scope = scope;
        this.code = code;
    }

    /** Reads an identifier of the current form, or of the one before. */
    public static IdentifierReading read(String text) {
        return IdentifierReader.read(text);
    }

    /**
     * The student identifier among the values of {@code schacPersonalUniqueCode}, which may have several for one person;
     * the first that can be read, the current form before the old one.
     */
    public static Optional<StudentIdentifier> among(Collection<String> values) {
        Optional<StudentIdentifier> legacy = Optional.empty();
        for (String value : values) {
            Optional<StudentIdentifier> found = read(value).identifier();
            if (found.isPresent() && found.get().kind() != IdentifierScope.LEGACY) {
                return found;
            }
            legacy = legacy.isPresent() ? legacy : found;
        }
        return legacy;
    }

    /** The identifier as written, without blanks around it. */
    public String value() {
        return value;
    }

    /** The same with the beginning spelt as in the standard; scope and code stay as written. For new registrations. */
    public String normalised() {
        return kind == IdentifierScope.LEGACY ? value : PREFIX + value.substring(PREFIX.length());
    }

    /** Equal for two spellings of the same identifier. Only for comparing, never to be sent. */
    public String comparisonKey() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** Within what the code is unique. */
    public IdentifierScope kind() {
        return kind;
    }

    /** The country, the region or the domain name; for the old form the country and the PIC, with a hyphen between. */
    public String scope() {
        return scope;
    }

    /** The code of the student within the scope. */
    public String code() {
        return code;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StudentIdentifier that && comparisonKey().equals(that.comparisonKey());
    }

    @Override
    public int hashCode() {
        return comparisonKey().hashCode();
    }

    /** Says whose codes it is one of, and not which. */
    @Override
    public String toString() {
        return "student identifier of " + scope;
    }
}
