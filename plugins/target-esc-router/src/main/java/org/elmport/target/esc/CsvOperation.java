package org.elmport.target.esc;

import java.util.Locale;

/** What a file of cards is for, in the words of the router. */
enum CsvOperation {
    CREATE,
    UPDATE,
    DELETE;

    /** The name of the file. */
    String file() {
        return "cards-" + name().toLowerCase(Locale.ROOT) + ".csv";
    }
}
