package org.elmport.app;

import java.util.Locale;
import org.elmport.finding.Findings;
import org.elmport.finding.Severity;

/** Numbers of things as people say them: 1 error, 2 errors. */
final class Counted {

    private Counted() {}

    /** So many of what has a regular plural. */
    static String of(long number, String singular) {
        return of(number, singular, singular + "s");
    }

    static String of(long number, String singular, String plural) {
        return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? singular : plural);
    }

    /** How many errors and warnings there are. */
    static String severities(Findings findings) {
        return severities(findings.count(Severity.ERROR), findings.count(Severity.WARNING));
    }

    static String severities(long errors, long warnings) {
        return of(errors, "error") + ", " + of(warnings, "warning");
    }
}
