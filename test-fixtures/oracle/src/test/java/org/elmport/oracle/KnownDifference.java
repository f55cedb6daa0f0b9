package org.elmport.oracle;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.elmport.finding.FindingCode;

/**
 * A disagreement with an official artefact that is meant, and why.
 *
 * @param check the artefact
 * @param side on which side of it we are
 * @param what the finding that we report, or the complaint that we do not share
 * @param pattern what such a finding or complaint looks like, see {@link Verdicts}
 * @param reason why it is so
 * @param rare whether even many random documents need not show it
 */
record KnownDifference(OfficialCheck check, Side side, String what, Pattern pattern, String reason, boolean rare) {

    /** On which side of an official artefact we are. */
    enum Side {
        /** We report an error, it does not. */
        STRICTER("stricter"),
        /** It complains, we report no error. */
        MORE_LENIENT("more lenient");

        private final String words;

        Side(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** An error that we alone report, anywhere. */
    static KnownDifference stricter(OfficialCheck check, FindingCode code, String reason) {
        return new KnownDifference(
                check,
                Side.STRICTER,
                "`" + code.code() + "`",
                Pattern.compile(code.code() + " .*", Pattern.DOTALL),
                reason,
                false);
    }

    /** An error that we alone report, at some places. */
    static KnownDifference stricter(OfficialCheck check, FindingCode code, String path, String where, String reason) {
        Pattern pattern = Pattern.compile(code.code() + " " + path + ": .*", Pattern.DOTALL);
        return new KnownDifference(check, Side.STRICTER, "`" + code.code() + "` " + where, pattern, reason, false);
    }

    /** A complaint of the artefact that is no error to us. */
    static KnownDifference lenient(OfficialCheck check, String complaint, String what, String reason) {
        return new KnownDifference(
                check, Side.MORE_LENIENT, what, Pattern.compile(complaint, Pattern.DOTALL), reason, false);
    }

    /** The same, for one that even many random documents need not show. */
    KnownDifference asRare() {
        return new KnownDifference(check, side, what, pattern, reason, true);
    }

    /** The same about another artefact. */
    KnownDifference in(OfficialCheck other) {
        return new KnownDifference(other, side, what, pattern, reason, rare);
    }

    /** All of them, in the order of the page. */
    static Stream<KnownDifference> all() {
        return Stream.of(
                        SchemaDifferences.ALL,
                        LoqShapesDifferences.ALL,
                        AmsShapesDifferences.ALL,
                        EdcShapesDifferences.ALL)
                .flatMap(List::stream);
    }

    static List<KnownDifference> of(OfficialCheck check) {
        return all().filter(difference -> difference.check() == check).toList();
    }

    /** Those that explain a finding of ours or a complaint of the artefact. */
    static List<KnownDifference> of(OfficialCheck check, Side side, String complaint) {
        return all().filter(difference -> difference.check() == check && difference.side() == side)
                .filter(difference -> difference.pattern().matcher(complaint).matches())
                .toList();
    }
}
