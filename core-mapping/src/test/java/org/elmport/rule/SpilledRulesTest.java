package org.elmport.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.node.DocumentCursor;
import org.elmport.spill.SpillException;
import org.elmport.spill.SpillOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in a dataset does not depend on how much of it memory holds. */
class SpilledRulesTest {

    private static final int SEEDS = 6;

    private static final String[] CLASSES = {
        "LearningOpportunity", "LearningAchievementSpecification", "Qualification", "Organisation", "LearningOutcome"
    };

    private static final String[] REFERENCES = {
        "LearningOpportunity:providedBy",
        "LearningOpportunity:learningAchievementSpecification",
        "LearningOpportunity:hasPart",
        "LearningOpportunity:isPartOf",
        "LearningAchievementSpecification:hasPart",
        "LearningAchievementSpecification:learningOutcome",
        "Qualification:hasPart",
        "Organisation:subOrganizationOf",
        "Organisation:hasSubOrganization"
    };

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(ints = {4, 30, 150})
    void theSameIsFoundHoweverLittleStaysInMemory(int entries) {
        int faults = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            // given
            String text = random(new SplittableRandom(seed));

            for (int named : new int[] {0, 5, 1_000}) {
                // when
                List<Finding> spilled = check(text, named, new SpillOptions(directory, entries), true);
                List<Finding> inMemory = check(text, named, SpillOptions.standard(), false);

                // then
                assertThat(spilled).as("seed %d, %d named", seed, named).isEqualTo(inMemory);
                faults += inMemory.size();
            }
        }
        assertThat(faults).isGreaterThan(500);
    }

    private static List<Finding> check(String text, int named, SpillOptions memory, boolean onDisk) {
        Findings findings = new Findings();
        DocumentCursor cursor = new DocumentCursor("dataset");
        try (DatasetRules rules = new DatasetRules(cursor, findings, named, memory)) {
            EventText.send(text, rules, cursor);
            assertThat(rules.onDisk()).isEqualTo(onDisk);
            rules.finish();
            if (!rules.allNamed()) {
                DocumentCursor again = new DocumentCursor("dataset");
                EventText.send(text, rules.secondReading(again), again);
            }
        }
        return findings.kept();
    }

    /** A dataset with references forth and back, to nowhere and to the wrong kind, and identifiers used twice. */
    private static String random(SplittableRandom random) {
        int records = 200 + random.nextInt(200);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < records; i++) {
            String type = CLASSES[random.nextInt(CLASSES.length)];
            text.append(type).append(' ').append(id(random, type, records)).append('\n');
            for (String reference : REFERENCES) {
                if (reference.startsWith(type + ":") && random.nextInt(3) == 0) {
                    String kind = CLASSES[random.nextInt(CLASSES.length)];
                    text.append("  ").append(reference.substring(type.length() + 1));
                    text.append(" -> ").append(id(random, kind, records)).append('\n');
                }
            }
            if (random.nextInt(2) == 0) {
                text.append("  identifier\n    notation = CS")
                        .append(random.nextInt(2 * records))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String id(SplittableRandom random, String kind, int records) {
        return "https://id.uni.example/" + kind + "/" + random.nextInt(records / 2);
    }

    @Test
    void aDirectoryThatIsNotThereEndsTheCheckInPlainWords() {
        // given
        Path nowhere = directory.resolve("nowhere");
        String text = random(new SplittableRandom(1));

        // then
        assertThatThrownBy(() -> check(text, 5, new SpillOptions(nowhere, 1), true))
                .isInstanceOf(SpillException.class)
                .hasMessage("the temporary directory " + nowhere + " is not there");
    }
}
