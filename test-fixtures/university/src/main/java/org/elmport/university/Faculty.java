package org.elmport.university;

import java.util.Locale;

/** The faculties that each campus has. */
enum Faculty {
    SCIENCE,
    HEALTH,
    ARTS;

    static Faculty of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The key of its name among the words on organisations. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
