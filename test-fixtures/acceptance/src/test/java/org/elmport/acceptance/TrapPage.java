package org.elmport.acceptance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists of traps, and the packages whose tests mean the one or the other when they say a number alone. */
enum TrapPage {
    LOQ("The published form, its rules and the register", 42, "dataset|jsonld|oracle|rule|target|xml"),
    SIS("Student information systems", 62, "simulator|source|university"),
    EDC("European Digital Credentials", 30, "credential|edc"),
    ESC("The European Student Card", 32, "card");

    private final String title;
    private final int traps;
    private final String packages;

    TrapPage(String title, int traps, String packages) {
        this.title = title;
        this.traps = traps;
        this.packages = packages;
    }

    static Optional<TrapPage> ofPackage(String name) {
        return Arrays.stream(values())
                .filter(page -> name.matches(page.packages))
                .findFirst();
    }

    static TrapPage ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return title;
    }

    /** How many traps the list has; they are numbered from 1. */
    int traps() {
        return traps;
    }
}
