package org.elmport.annex;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.elmport.elm.CreditPoint;
import org.elmport.finding.Finding;
import org.elmport.finding.Severity;
import org.elmport.vocabulary.CodeList;

/** Reads workloads: credits, and lengths of time. Only ECTS credits and hours are units of a notional workload. */
final class Workload {

    private static final String ECTS = CodeList.CREDIT_SYSTEM.concept("6fcec5c5af");
    private static final int LONGEST_NUMBER = 20;
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern HOURS = Pattern.compile("PT(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?");
    private static final Pattern NOTHING = Pattern.compile("[PTYMWDHS0.]*");

    private Workload() {}

    /** Takes credits; those that count are evidence, the others break the rule. */
    static Optional<BigDecimal> credits(CreditPoint credits, String path, Facts facts) {
        if (credits.framework().isEmpty() && credits.point().isEmpty()) {
            // a copy by identifier alone, of which the whole stands elsewhere
            return Optional.empty();
        }
        facts.check(IntegrityRule.MC_IR_06);
        String framework = credits.framework().map(concept -> concept.uri()).orElse("");
        String point = credits.point().orElse("").strip();
        boolean ects = ECTS.equals(framework);
        if (!ects) {
            String system = framework.isEmpty()
                    ? "no credit system"
                    : Words.of(framework).orElse(Excerpt.of(framework));
            reject(AnnexFinding.WORKLOAD_UNIT, path, "the credits are of " + system + ", not of ECTS", facts);
        }
        Optional<BigDecimal> number = positive(point);
        if (number.isEmpty()) {
            String message = "the number of credits, " + Excerpt.of(point) + ", is no positive number";
            reject(AnnexFinding.WORKLOAD_NOT_POSITIVE, path, message, facts);
        }
        Optional<BigDecimal> counting = number.filter(value -> ects);
        counting.ifPresent(value -> facts.found(
                StandardElement.WORKLOAD, path, value.stripTrailingZeros().toPlainString() + " ECTS"));
        return counting;
    }

    /** Takes a length of time; hours count, months and days do not. */
    static void time(String duration, String path, Facts facts) {
        facts.check(IntegrityRule.MC_IR_06);
        String text = duration.strip();
        if (text.startsWith("-") || NOTHING.matcher(text).matches()) {
            reject(
                    AnnexFinding.WORKLOAD_NOT_POSITIVE,
                    path,
                    "the workload " + Excerpt.of(text) + " is no positive length of time",
                    facts);
        } else if (HOURS.matcher(text).matches()) {
            facts.found(StandardElement.WORKLOAD, path, text);
        } else {
            reject(AnnexFinding.WORKLOAD_UNIT, path, "the workload " + Excerpt.of(text) + " is not in hours", facts);
        }
    }

    /** Takes the length of an activity, which is no notional workload; one in months is hardly meant. */
    static void activity(String duration, String path, Facts facts) {
        String text = duration.strip();
        if (!HOURS.matcher(text).matches()) {
            facts.check(IntegrityRule.MC_IR_06);
            String message = "the workload of the activity, " + Excerpt.of(text) + ", is not in hours";
            facts.object(Finding.of(AnnexFinding.WORKLOAD_UNIT, facts.record(), facts.place(), path, message)
                    .withSeverity(Severity.WARNING));
        }
    }

    private static void reject(AnnexFinding code, String path, String message, Facts facts) {
        facts.object(code, path, message);
        facts.near(StandardElement.WORKLOAD, message);
    }

    private static Optional<BigDecimal> positive(String point) {
        if (point.length() > LONGEST_NUMBER || !NUMBER.matcher(point).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(point);
        return number.signum() > 0 ? Optional.of(number) : Optional.empty();
    }
}
