package org.elmport.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts how often our verdict is that of an official artefact, and keeps what nobody knows a reason for. */
final class Agreement {

    private static final int SHOWN = 25;

    private final OfficialCheck check;
    private final String profile;
    private final Map<KnownDifference, Integer> seen = new LinkedHashMap<>();
    private final List<String> unexplained = new ArrayList<>();
    private int bothTake;
    private int bothRefuse;
    private int stricter;
    private int lenient;
    private int unknown;

    Agreement(OfficialCheck check, String profile) {
        this.check = check;
        this.profile = profile;
    }

    void compare(Verdicts verdicts) {
        boolean weTake = verdicts.ours().isEmpty();
        boolean theyTake = verdicts.official().isEmpty();
        if (weTake && theyTake) {
            bothTake++;
        } else if (!weTake && !theyTake) {
            bothRefuse++;
        } else if (theyTake) {
            stricter++;
            explain(KnownDifference.Side.STRICTER, verdicts, verdicts.ours());
        } else {
            lenient++;
            explain(KnownDifference.Side.MORE_LENIENT, verdicts, verdicts.official());
        }
        AgreementCounts.keptNowAndThen(this, documents());
    }

    /** Each complaint must have a reason; those that have one do not excuse the others. */
    private void explain(KnownDifference.Side side, Verdicts verdicts, List<String> complaints) {
        boolean known = true;
        Set<KnownDifference> reasons = new HashSet<>();
        for (String complaint : complaints) {
            List<KnownDifference> found = KnownDifference.of(check, side, complaint);
            known &= !found.isEmpty();
            reasons.addAll(found);
        }
        reasons.forEach(reason -> seen.merge(reason, 1, Integer::sum));
        if (!known) {
            unknown++;
            if (unexplained.size() < SHOWN) {
                unexplained.add(profile + ": " + side.words() + "\n  " + verdicts.about() + "\n  official "
                        + verdicts.official() + "\n  ours " + verdicts.ours());
            }
        }
    }

    /** A name for a file. */
    String name() {
        return profile + "-" + check.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private int documents() {
        return bothTake + bothRefuse + stricter + lenient;
    }

    /** Fails when a disagreement has no known reason, or when hardly any document was right, or hardly any wrong. */
    void holds() {
        assertThat(unexplained)
                .as("%s, of %d documents, %s", check.title(), documents(), seen)
                .isEmpty();
        assertThat(bothTake).as("documents that both take").isGreaterThan(documents() / 20);
        assertThat(bothRefuse).as("documents that both refuse").isGreaterThan(documents() / 10);
    }

    /** The same for large runs; fails, too, when a known difference that is not rare is none: no document showed it. */
    static void hold(OfficialCheck check, List<Agreement> agreements) {
        Set<KnownDifference> shown = new HashSet<>();
        agreements.forEach(agreement -> shown.addAll(agreement.seen.keySet()));
        agreements.forEach(Agreement::holds);
        assertThat(shown)
                .containsAll(KnownDifference.of(check).stream()
                        .filter(difference -> !difference.rare())
                        .toList());
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** The figures. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(profile + " against " + check.title() + ": " + number(documents())
                + " documents, both take " + number(bothTake) + ", both refuse " + number(bothRefuse)
                + ", we alone refuse "
                + number(stricter) + ", we alone take " + number(lenient) + ", unexplained " + number(unknown) + "\n");
        seen.forEach((difference, count) -> text.append("  ")
                .append(number(count))
                .append(' ')
                .append(difference.side().words())
                .append(": ")
                .append(difference.what())
                .append('\n'));
        unexplained.forEach(text::append);
        return text.toString();
    }
}
