package org.elmport.annex;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How strictly a micro-credential is held to the standard elements. */
public enum AnnexLevel {
    /** The mandatory elements of the Council Recommendation; the level counts where a framework applies. */
    RECOMMENDATION_2022("recommendation-2022"),
    /**
     * What the higher education micro-credential of DC4EU (EUHEMC) asks on top: 1 to 15 ECTS credits, a level, an
     * assessment, and an outcome with a competence.
     */
    DC4EU_EUHEMC("dc4eu-euhemc");

    private final String word;

    AnnexLevel(String word) {
        this.word = word;
    }

    /** The name by which commands and settings call it. */
    public String word() {
        return word;
    }

    /** The level of that name; empty when there is none. */
    public static Optional<AnnexLevel> named(String word) {
        return Arrays.stream(values()).filter(level -> level.word.equals(word)).findFirst();
    }

    /** All names, for help texts and messages. */
    public static List<String> words() {
        return Arrays.stream(values()).map(AnnexLevel::word).toList();
    }
}
