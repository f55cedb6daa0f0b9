package org.elmport.vocabulary;

import java.util.Locale;
import java.util.Optional;

/**
 * Grades of the ECTS scale of before 2009, which registers still carry beside the grade of the institution: those who
 * pass are ranked in five groups, those who fail are told how far off they are. ELM has no list of grades, so a grade
 * stays a text there; this is for reading it, and for saying whether it is a pass.
 */
public enum EctsGrade {
    /** The best tenth of those who pass. */
    A(10),
    /** The next quarter. */
    B(25),
    /** The next three tenths. */
    C(30),
    /** The next quarter. */
    D(25),
    /** The last tenth of those who pass. */
    E(10),
    /** Failed, with some more work needed. */
    FX(0),
    /** Failed, with considerably more work needed. */
    F(0);

    private static final String PREFIX = "ECTS";

    private final int share;

    EctsGrade(int share) {
        this.share = share;
    }

    /** The share of those who pass that has this grade, in percent; 0 for a fail. */
    public int share() {
        return share;
    }

    /** Whether it is a pass. */
    public boolean passed() {
        return share > 0;
    }

    /** The grade that a source means by {@code b}, {@code ECTS B} or {@code Fx}; empty when it is none of the scale. */
    public static Optional<EctsGrade> read(String value) {
        String text = SourceText.trimmed(value).toUpperCase(Locale.ROOT);
        String letters =
                text.startsWith(PREFIX) ? text.substring(PREFIX.length()).replaceFirst("^[\\s:_-]+", "") : text;
        for (EctsGrade grade : values()) {
            if (grade.name().equals(letters)) {
                return Optional.of(grade);
            }
        }
        return Optional.empty();
    }

    /**
     * The grade of somebody who passed, from the distribution of the grades of all who passed.
     *
     * @param higher how many percent of them have a better grade, 0 to 100
     */
    public static EctsGrade ofRank(int higher) {
        int reached = 0;
        for (EctsGrade grade : values()) {
            reached += grade.share;
            if (higher < reached) {
                return grade;
            }
        }
        return E;
    }
}
