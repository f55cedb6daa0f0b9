package org.elmport.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.elmport.finding.CredentialRuleFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.Severity;
import org.elmport.node.DocumentCursor;
import org.elmport.spill.SpillOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartCreditsTest {

    private static final String ECTS = "http://data.europa.eu/snb/education-credit/6fcec5c5af";
    private static final String OTHER = "http://data.europa.eu/snb/education-credit/60b314e826";

    private static String course(int number, String points, String... references) {
        return courseIn(number, ECTS, points, references);
    }

    private static String courseIn(int number, String framework, String points, String... references) {
        StringBuilder course = new StringBuilder("LearningAchievementSpecification " + id(number) + "\n");
        if (!points.isEmpty()) {
            course.append("  creditPoint\n    framework <")
                    .append(framework)
                    .append(">\n    point = ")
                    .append(points)
                    .append('\n');
        }
        for (String reference : references) {
            course.append("  ").append(reference).append('\n');
        }
        return course.toString();
    }

    private static String id(int number) {
        return "https://id.uni.example/las/" + number;
    }

    private static List<Finding> check(int named, String... records) {
        return check(named, SpillOptions.standard(), records);
    }

    private static List<Finding> check(int named, SpillOptions memory, String... records) {
        String text = String.join("", records);
        List<Finding> found = new ArrayList<>();
        DocumentCursor cursor = new DocumentCursor("test");
        DatasetRules rules = new DatasetRules(cursor, found::add, named, memory);
        EventText.send(text, rules, cursor);
        if (rules.allNamed()) {
            rules.finish();
        } else {
            DocumentCursor again = new DocumentCursor("test");
            EventText.send(text, rules.secondReading(again), again);
        }
        found.removeIf(finding -> finding.code() != CredentialRuleFinding.CREDITS_OF_PARTS);
        return found;
    }

    private static List<Finding> check(String... records) {
        return check(DatasetRules.NAMED_REFERENCES, records);
    }

    @Test
    void partsThatHaveMoreTogetherAreWorthALookAndNoMore() {
        // when
        List<Finding> found =
                check(course(1, "5", "hasPart -> " + id(2), "hasPart -> " + id(3)), course(2, "3"), course(3, "2.5"));

        // then
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.source().line()).isEqualTo(5);
            assertThat(finding.record().id()).isEqualTo(id(1));
            assertThat(finding.remedy()).contains("choose");
        });
    }

    @Test
    void onePartWithMoreThanTheWholeIsWrong() {
        assertThat(check(course(2, "6"), course(1, "5", "hasPart -> " + id(2))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePartMaySayWhatItIsPartOfWhereverItStands(boolean partFirst) {
        String part = course(2, "6", "isPartOf -> " + id(1));
        String whole = course(1, "5");

        assertThat(partFirst ? check(part, whole) : check(whole, part))
                .singleElement()
                .satisfies(finding -> assertThat(finding.record().id()).isEqualTo(id(2)));
    }

    @ParameterizedTest
    @CsvSource({"5, 2.5, 2.5", "5, 5, ''", "180, 7.55, 60", "'', 5, 5", "5, 5 ECTS, 9 ECTS", "5, 1.2.3, 99999999"})
    void theRestIsRightOrToldElsewhere(String whole, String one, String other) {
        assertThat(check(
                        course(1, whole, "hasPart -> " + id(2), "hasPart -> " + id(3)),
                        course(2, one),
                        course(3, other)))
                .isEmpty();
    }

    @Test
    void creditsOfOtherSystemsDoNotCount() {
        assertThat(check(course(1, "5", "hasPart -> " + id(2)), courseIn(2, OTHER, "50")))
                .isEmpty();
        assertThat(check(courseIn(1, OTHER, "5", "hasPart -> " + id(2)), course(2, "50")))
                .isEmpty();
    }

    @Test
    void aPartThatIsNamedTwiceCountsOnce() {
        assertThat(check(
                        course(1, "5", "hasPart -> " + id(2), "hasPart -> " + id(2)),
                        course(2, "3", "isPartOf -> " + id(1))))
                .isEmpty();
    }

    @Test
    void whatCannotBeKeptIsFoundInASecondReading() {
        assertThat(check(3, fortyPairs())).hasSize(20);
    }

    @Test
    void whatMemoryDoesNotHoldIsFoundOnDisk(@TempDir Path directory) {
        assertThat(check(DatasetRules.NAMED_REFERENCES, new SpillOptions(directory, 8), fortyPairs()))
                .hasSize(20);
    }

    /** Half of the parts have more than their whole. */
    private static String[] fortyPairs() {
        List<String> records = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            records.add(course(2 * i, "5", "hasPart -> " + id(2 * i + 1)));
            records.add(course(2 * i + 1, i % 2 == 0 ? "6" : "5"));
        }
        return records.toArray(String[]::new);
    }
}
