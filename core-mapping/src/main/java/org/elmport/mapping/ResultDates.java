package org.elmport.mapping;

import java.util.Optional;
import org.elmport.finding.CredentialFinding;
import org.elmport.record.ResultRecord;
import org.elmport.record.SourceMoment;

/** The dates of a result: it is determined, then made official, and expires after both. */
final class ResultDates {

    private static final String ISSUED = "EuropeanDigitalCredential.issued";

    private final ResultRecord result;
    private final MappingContext context;

    ResultDates(ResultRecord result, MappingContext context) {
        this.result = result;
        this.context = context;
    }

    /**
     * Says what cannot be in this order, by days: which time of the day it was, and where, is often not known.
     *
     * @param set the date of issue, where the settings have one
     */
    void check(Optional<SourceMoment> set) {
        if (before(result.issuedAt(), result.resultDate())) {
            say("issuedAt", ISSUED, "The result was made official before the day on which it was determined.");
        }
        if (before(set, result.resultDate())) {
            say("resultDate", ISSUED, "The date of issue that is set lies before the day of the result.");
        }
        if (before(result.expires(), result.issuedAt()) || before(result.expires(), result.resultDate())) {
            say(
                    "expires",
                    "EuropeanDigitalCredential.validUntil",
                    "The result expires before it was determined or made official.");
        }
    }

    private static boolean before(Optional<SourceMoment> one, Optional<SourceMoment> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().date().isBefore(other.get().date());
    }

    /** No date is shown: it is a person's. */
    private void say(String field, String path, String message) {
        context.findPlainly(CredentialFinding.RESULT_DATES_OUT_OF_ORDER, field, path, message);
    }
}
