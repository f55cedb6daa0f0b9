package org.elmport.app;

import java.util.Arrays;
import java.util.Locale;
import org.elmport.finding.Findings;
import org.elmport.finding.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** From which severity on findings make a command fail; {@code never} for none. */
record Gate(int ordinal) {

    private static final int NEVER = Integer.MAX_VALUE;

    static final String WORDS = "info, warning, error or never";

    boolean closes(Severity severity, long count) {
        return count > 0 && severity.compareTo(Severity.INFO) >= ordinal;
    }

    boolean closes(Findings findings) {
        return Arrays.stream(Severity.values()).anyMatch(severity -> closes(severity, findings.count(severity)));
    }

    /** Reads the word of the command line. */
    static final class Reader implements ITypeConverter<Gate> {

        @Override
        public Gate convert(String word) {
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "info" -> new Gate(0);
                case "warning" -> new Gate(1);
                case "error" -> new Gate(2);
                case "never" -> new Gate(NEVER);
                default -> throw new TypeConversionException("must be " + WORDS + ", not " + word);
            };
        }
    }
}
