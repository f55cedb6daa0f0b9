package org.elmport.sync.pack;

import java.util.Locale;
import java.util.Optional;

/** What a pack holds. */
public enum PackKind {
    /** Skills and occupations of ESCO, as its CSV files. */
    ESCO("skills and occupations of ESCO"),
    /** Concepts of vocabularies that Elmport does not have, with their schemes and labels. */
    CONCEPTS("concepts of further vocabularies"),
    /** Labels of concepts in further languages. */
    LABELS("labels of concepts in further languages"),
    /** Schemas, shapes and contexts of the European Commission, as published. */
    OFFICIAL("official schemas, shapes and contexts");

    private final String summary;

    PackKind(String summary) {
        this.summary = summary;
    }

    /** What it holds, in words. */
    public String summary() {
        return summary;
    }

    /** The name in manifests. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that name. */
    static Optional<PackKind> named(String word) {
        for (PackKind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
