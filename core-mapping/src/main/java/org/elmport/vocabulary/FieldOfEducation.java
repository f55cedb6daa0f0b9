package org.elmport.vocabulary;

import java.util.Optional;

/**
 * What a source's value says of a field of education.
 *
 * @param concept the IRI of the concept of ISCED-F 2013; empty when the value was refused
 * @param verdict how the concept was found, or why there is none
 */
public record FieldOfEducation(Optional<String> concept, Verdict verdict) {

    /** How a value was read, or why not. */
    public enum Verdict {
        /** The code stands in the list as it is written. */
        EXACT("is a code of ISCED-F 2013"),
        /** Leading zeros, lost in a spreadsheet or as a number, were put back, as the column always has four digits. */
        ZERO_RESTORED("has lost its leading zero, which was put back"),
        /** The code has more than four digits, and the first four are a field. */
        CUT("has more digits than ISCED-F 2013, so that only the first four were used"),
        /** A national code for an interdisciplinary field; the field of the standard for it was used. */
        INTERDISCIPLINARY("is a national code for an interdisciplinary field, so that the code ending in 88 was used"),
        /** There is no value. */
        EMPTY("is empty"),
        /** No digits where the code should be. */
        NOT_A_CODE("is no code of ISCED-F 2013"),
        /** Several codes with a comma or the like between them; the reader splits them first. */
        SEVERAL("holds more than one code"),
        /** Three digits that are a field only with a zero before, in a column not said to have four digits. */
        AMBIGUOUS(
                "has three digits and is a field only with a zero before; say that the column always has four digits"),
        /** The digits are no field of the standard. */
        UNKNOWN("is not in ISCED-F 2013"),
        /** A level of education (ISCED 2011, 0 to 8), which is another list. */
        LEVEL_OF_EDUCATION("is a level of education (ISCED 2011), not a field of education");

        private final String summary;

        Verdict(String summary) {
            this.summary = summary;
        }

        /** The end of a sentence that begins with the value. */
        public String summary() {
            return summary;
        }
    }

    static FieldOfEducation refused(Verdict verdict) {
        return new FieldOfEducation(Optional.empty(), verdict);
    }

    /** Whether the value led to a concept. */
    public boolean accepted() {
        return concept.isPresent();
    }

    /** Whether the value led to a concept other than the one it names, which deserves a finding. */
    public boolean adapted() {
        return accepted() && verdict != Verdict.EXACT;
    }
}
