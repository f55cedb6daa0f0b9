package org.elmport.source.csv;

import java.util.Locale;
import java.util.Optional;
import org.elmport.plugin.table.RecordTable;

/** What the files of tables are called. */
final class CsvTables {

    private static final String ENDING = ".csv";

    private CsvTables() {}

    /** The name that the file of a table has unless configured otherwise. */
    static String fileName(RecordTable table) {
        return table.word() + ENDING;
    }

    /** The table of a name such as {@code courses} or {@code courses.csv}, in any case. */
    static Optional<RecordTable> named(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return RecordTable.named(plain.endsWith(ENDING) ? plain.substring(0, plain.length() - ENDING.length()) : plain);
    }
}
