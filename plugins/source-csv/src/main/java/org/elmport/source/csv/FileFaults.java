package org.elmport.source.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceException.Fault;

/** Why a file cannot be read, in the words of those who make it. */
final class FileFaults {

    private FileFaults() {}

    static SourceException workbook(String file) {
        return new SourceException(
                Fault.UNREADABLE_FILE,
                file + " is an Excel workbook or a zip, not a CSV file.",
                "Save it as \"CSV UTF-8\"; renaming it does not change its content.");
    }

    static SourceException unreadable(String file, IOException cause) {
        return new SourceException(
                Fault.UNREADABLE_FILE,
                file + " cannot be read to its end: " + cause.getMessage(),
                "Check that the disk is there and that the file is whole, then run again.",
                cause);
    }

    static SourceException tooManyRows(String file, int rows) {
        return new SourceException(
                Fault.LIMIT,
                file + " has more than " + rows + " rows.",
                "Check that it is the right file; if so, raise the setting max-rows.");
    }

    /** What the parser stumbled over, in the row that starts in a line. */
    static SourceException parsing(String file, long line, RuntimeException fault, CsvOptions options) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof UndecodableException undecodable) {
                return undecodable(file, undecodable, options);
            }
            if (cause instanceof IOException broken) {
                return unreadable(file, broken);
            }
        }
        boolean quotes = fault instanceof CsvParseException
                && String.valueOf(fault.getMessage()).contains("quote");
        return quotes ? quotes(file, line, fault) : endless(file, line, fault, options);
    }

    private static SourceException undecodable(String file, UndecodableException fault, CsvOptions options) {
        return new SourceException(
                Fault.UNREADABLE_FILE,
                file + " line " + fault.line() + " holds bytes that are no characters in "
                        + options.charset().name() + ".",
                "Export the file in " + options.charset().name()
                        + ", or set charset to what it is written in, often windows-1252.",
                fault);
    }

    private static SourceException quotes(String file, long line, RuntimeException fault) {
        boolean unclosed = String.valueOf(fault.getMessage()).startsWith("Unclosed");
        String what = unclosed
                ? " begins a quoted cell that is not closed before the end of the file."
                : " has a quoted cell that goes on after its closing quotation mark.";
        return new SourceException(
                Fault.UNREADABLE_FILE,
                file + ": the row of line " + line + what,
                "Double each quotation mark inside a quoted cell (\"\"), and close each quoted cell; if the end is"
                        + " missing, deliver the file again.",
                fault);
    }

    private static SourceException endless(String file, long line, RuntimeException fault, CsvOptions options) {
        return new SourceException(
                Fault.LIMIT,
                file + ": the row of line " + line + " has a cell of more than "
                        + options.limits().cellSize() + " characters.",
                "Look for a quotation mark in that row that is not closed; if the cell is right, raise the setting"
                        + " max-cell-size.",
                fault);
    }
}
