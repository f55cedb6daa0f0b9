package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each known trap is covered by a test, or says why it is not; the page that lists them is written from the tests. */
class TrapsTest {

    private static final String ABOUT = """
            # Traps

            <!-- Written by TrapsTest from the names and comments of the tests and from traps.tsv; edit those, not this. -->

            Where data about courses goes wrong between a student information system and the register, and the test that
            shows that it does not go wrong here. A test names a trap by a comment such as `trap loq 4`, or by its name.
            Where there is no test, the reason stands in its place. Tests are named from `org.elmport` on.
            """;

    private static final int LONGEST_TITLE = 90;

    @Test
    void everyTrapIsTestedOrSaysWhyNot() throws IOException {
        // given
        List<TrapRow> rows = TrapRow.all();
        TrapTests tests = tests();

        // when
        List<String> problems = new ArrayList<>(tests.problems());
        tests.traps()
                .filter(trap -> rows.stream().noneMatch(row -> row.trap().equals(trap)))
                .forEach(trap -> problems.add(trap + " is tested and stands in no list: " + tests.of(trap)));
        rows.forEach(row -> problems(row, tests.of(row.trap())).forEach(problems::add));

        // then
        assertThat(problems).isEmpty();
    }

    @Test
    void theTableHasEveryTrapOnceInItsOrder() throws IOException {
        // given
        List<Trap> all = Stream.of(TrapPage.values())
                .flatMap(page -> IntStream.rangeClosed(1, page.traps()).mapToObj(number -> new Trap(page, number)))
                .toList();

        // then
        assertThat(TrapRow.all()).extracting(TrapRow::trap).containsExactlyElementsOf(all);
        assertThat(TrapRow.all())
                .extracting(TrapRow::title)
                .doesNotHaveDuplicates()
                .allSatisfy(title -> assertThat(title).isNotBlank().hasSizeLessThanOrEqualTo(LONGEST_TITLE));
    }

    @Test
    void thePageOfTrapsIsCurrent() throws IOException {
        // given
        List<TrapRow> rows = TrapRow.all();
        TrapTests tests = tests();
        long tested =
                rows.stream().filter(row -> !tests.of(row.trap()).isEmpty()).count();

        // when
        StringBuilder page = new StringBuilder(ABOUT);
        page.append("\nOf ")
                .append(rows.size())
                .append(" traps, ")
                .append(tested)
                .append(" are tested.\n");
        for (TrapPage list : TrapPage.values()) {
            page.append("\n## ").append(list.word()).append(": ").append(list.title());
            page.append("\n\n| number | trap | where it is tested |\n| --- | --- | --- |\n");
            rows.stream().filter(row -> row.trap().page() == list).forEach(row -> page.append(line(row, tests)));
        }

        // then
        GeneratedPage.at("docs/traps.md").holds(page.toString());
    }

    private static Stream<String> problems(TrapRow row, List<String> tests) {
        if (tests.isEmpty() == row.reason().isEmpty()) {
            return Stream.of(
                    tests.isEmpty()
                            ? row.trap() + " has neither a test nor a reason"
                            : row.trap() + " has a reason, and it is tested: " + tests);
        }
        return tests.isEmpty() && !row.open().isEmpty()
                ? Stream.of(row.trap() + " leaves something open, and has no test at all")
                : Stream.empty();
    }

    private static String line(TrapRow row, TrapTests tests) {
        String where =
                tests.of(row.trap()).stream().map(test -> "`" + test + "`").collect(Collectors.joining("<br>"));
        String open = row.open().isEmpty() ? "" : "<br>Open: " + row.open();
        return "| " + row.trap().number() + " | " + row.title() + " | " + (where.isEmpty() ? row.reason() : where)
                + open + " |\n";
    }

    private static TrapTests tests() throws IOException {
        return TrapTests.below(Path.of(System.getProperty("elmport.root", "../.."))
                .toAbsolutePath()
                .normalize());
    }
}
