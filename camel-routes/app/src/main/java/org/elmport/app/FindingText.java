package org.elmport.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.elmport.finding.Finding;

/** Findings as text. */
final class FindingText {

    private FindingText() {}

    static void print(PrintWriter out, String about, List<Finding> findings) {
        for (Finding finding : findings) {
            String place = finding.source().toString();
            out.printf(
                    "%s: %s %s: %s%n    %s%n",
                    place.isEmpty() ? about : place,
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.code().code(),
                    finding.message(),
                    finding.remedy());
        }
    }
}
