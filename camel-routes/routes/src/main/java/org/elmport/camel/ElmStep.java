package org.elmport.camel;

import java.util.Arrays;
import java.util.Locale;

/** The steps of {@code elm:}. */
public enum ElmStep {
    /** From records to entities. */
    MAP,
    /** Checks a document or entities. */
    VALIDATE,
    /** Writes entities as LOQ XML. */
    XML,
    /** Writes entities as LOQ JSON-LD. */
    JSONLD;

    static ElmStep of(String word) {
        return Arrays.stream(values())
                .filter(step -> step.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "elm:" + word + " is no step; there are elm:map, elm:validate, elm:xml and elm:jsonld"));
    }

    /** The word in the endpoint's address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
