package org.elmport.source.csv;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceException.Fault;
import org.elmport.plugin.table.LayoutReading;
import org.elmport.plugin.table.RecordTable;

/** Why the first row of a file is no header of ours. */
final class HeaderFaults {

    private static final int SHOWN = 20;
    private static final List<String> DELIMITERS = List.of(";", "\t", ",", "|", ":");

    private HeaderFaults() {}

    static SourceException empty(String file) {
        return fault(
                file + " is empty; not even a header is there.",
                "Deliver the file again. A catalogue without any record is a header alone.");
    }

    static SourceException tooManyColumns(String file, int columns) {
        return new SourceException(
                Fault.LIMIT,
                file + " has more columns, or longer headers, than the limit allows (max-columns: " + columns + ").",
                "Check that it is the right file; if so, raise the setting.");
    }

    /** Says why a header is none, where it is none. */
    static void check(CsvFile file, LayoutReading reading, List<String> headers) throws SourceException {
        if (!reading.twice().isEmpty()) {
            throw twice(file.name(), reading.twice().get(0));
        }
        if (reading.identifier().isPresent()) {
            throw noIdentifier(file, reading.identifier().get(), headers);
        }
        for (Map.Entry<String, String> absent : reading.absent().entrySet()) {
            throw renamedMissing(file, absent.getKey(), absent.getValue(), headers);
        }
    }

    private static SourceException twice(String file, String name) {
        return fault(
                file + " has two columns for " + name + ".",
                "Remove one of them, or give the other a name of its own in the setting columns.");
    }

    private static SourceException renamedMissing(CsvFile file, String name, String header, List<String> headers) {
        return fault(
                file.name() + " has no column \"" + header + "\", which the setting columns names for " + name
                        + "; it has " + shown(file, headers) + ".",
                "Correct the setting columns, or the header of the file.");
    }

    /** No column holds the identifiers: the delimiter may be wrong, or the file is something else. */
    private static SourceException noIdentifier(CsvFile read, String identifier, List<String> headers) {
        String file = read.name();
        RecordTable table = read.content();
        String first = headers.get(0).strip().toLowerCase(Locale.ROOT);
        if (first.startsWith("<!") || first.startsWith("<html") || first.startsWith("<?xml")) {
            return fault(
                    file + " is a page of HTML or XML, not CSV.",
                    "Look at the file: an export that failed often leaves an error page or a login page.");
        }
        if (headers.stream().anyMatch(header -> header.indexOf('\0') >= 0)) {
            return fault(
                    file + " holds NUL characters; it is probably written in UTF-16.",
                    "Export the file in UTF-8, or set charset: UTF-16LE.");
        }
        Optional<String> delimiter = delimiter(identifier, headers);
        if (delimiter.isPresent()) {
            String word = delimiter.get().equals("\t") ? "tab" : "\"" + delimiter.get() + "\"";
            return fault(
                    file + " has its cells divided by " + (word.equals("tab") ? "tabs" : word)
                            + ", not by the delimiter that is set.",
                    "Set delimiter: " + word);
        }
        return fault(
                file + " has no column " + identifier + ", which every row of " + table.word() + " needs; it has "
                        + shown(read, headers) + ".",
                "Add the column, or say in the setting columns which one it is, such as columns: {" + table.word()
                        + ": {" + table.identifier() + ": \"Number\"}}.");
    }

    /** The delimiter that would bring the column of identifiers to light. */
    private static Optional<String> delimiter(String identifier, List<String> headers) {
        return DELIMITERS.stream()
                .filter(delimiter -> headers.stream()
                        .flatMap(header -> Pattern.compile(delimiter, Pattern.LITERAL)
                                .splitAsStream(header)
                                .filter(part -> !part.equals(header)))
                        .anyMatch(part -> part.strip().replace("\"", "").equalsIgnoreCase(identifier)))
                .findFirst();
    }

    /** A file without a header begins with somebody's data. */
    private static String shown(CsvFile file, List<String> headers) {
        if (file.personal()) {
            return headers.size() + " others";
        }
        String names = String.join(", ", headers.stream().limit(SHOWN).toList());
        return headers.size() > SHOWN ? names + " and " + (headers.size() - SHOWN) + " more" : names;
    }

    private static SourceException fault(String message, String remedy) {
        return new SourceException(Fault.UNREADABLE_FILE, message, remedy);
    }
}
