package org.elmport.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.finding.ValidationFinding;
import org.junit.jupiter.api.Test;

class MutationTest {

    private static final List<String> LINES = SampleDataset.VALID.lines().toList();
    private static final List<Mutation> MUTATIONS = Mutation.all(LINES);

    @Test
    void eachSingleFaultGetsItsFindingAtItsLine() {
        assertThat(MUTATIONS).hasSizeGreaterThan(80);
        for (Mutation mutation : MUTATIONS) {
            // when
            List<Finding> findings = check(List.of(mutation));

            // then
            assertThat(findings)
                    .as(mutation.toString())
                    .extracting(Finding::code)
                    .contains(mutation.expected());
            if (mutation.expected() != ValidationFinding.CARDINALITY_MINIMUM) {
                int last = mutation.line() + mutation.replacement().size();
                assertThat(findings)
                        .filteredOn(finding -> finding.code() == mutation.expected())
                        .as(mutation.toString())
                        .anySatisfy(
                                finding -> assertThat(finding.source().line()).isEqualTo((long) last));
            }
        }
    }

    @Test
    void severalFaultsAtOnceDoNotHideEachOther() {
        for (int seed = 0; seed < 500; seed++) {
            // given
            SplittableRandom random = new SplittableRandom(seed);
            TreeMap<Integer, Mutation> chosen = new TreeMap<>();
            for (int i = 0; i < 3; i++) {
                Mutation mutation = MUTATIONS.get(random.nextInt(MUTATIONS.size()));
                chosen.put(mutation.line(), mutation);
            }

            // when
            List<FindingCode> codes = check(List.copyOf(chosen.values())).stream()
                    .map(Finding::code)
                    .toList();

            // then
            assertThat(codes)
                    .as("seed %d: %s", seed, chosen)
                    .containsAll(chosen.values().stream()
                            .map(Mutation::expected)
                            .filter(code -> standsAlone(code))
                            .toList());
        }
    }

    /** A dangling reference may be put right, and a text in one language twice undone, by another fault. */
    private static boolean standsAlone(ValidationFinding code) {
        return code != ValidationFinding.LANGUAGE_TWICE && code != ValidationFinding.REFERENCE_DANGLING;
    }

    private static List<Finding> check(List<Mutation> mutations) {
        List<String> lines = new ArrayList<>(LINES);
        for (int i = mutations.size() - 1; i >= 0; i--) {
            Mutation mutation = mutations.get(i);
            lines.remove(mutation.line());
            lines.addAll(mutation.line(), mutation.replacement());
        }
        return SampleDataset.checkText(RuleProfile.LOQ_3_3_1, String.join("\n", lines));
    }
}
