package org.elmport.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of known differences is written from their list; a stale one is mended by running this test. */
class KnownDifferencesPageTest {

    private static final String ABOUT = """
            # Known differences

            <!-- Written by KnownDifferencesPageTest from SchemaDifferences, LoqShapesDifferences, AmsShapesDifferences and EdcShapesDifferences; edit those, not this. -->

            Where `elmport validate` gives another verdict than an official artefact, and why. The build compares both on
            random documents and on copies of them with one to three faults: something dropped, doubled, renamed,
            mistyped or moved, a wrong code, scheme or language, a reference that leads nowhere. A disagreement that stands in
            no line of this page fails the build. The long run compares 20,000 documents per profile, and fails, too, when a
            difference that is not rare does not show any more:

                mvn verify -Plong -pl test-fixtures/oracle -am -Dtest='*AgreementTest' -Dsurefire.failIfNoSpecifiedTests=false

            It uses all processors; a document takes one of them 10 to 40 milliseconds, most of it in Jena. The figures are in
            `test-fixtures/oracle/target/agreement`, one file for each artefact and profile, and grow while it runs.
            `-Delmport.agreement.documents=2000` makes a shorter one.

            *Stricter* is a finding that is an error here and nothing there; *more lenient* a complaint that is no error here.
            A trap is one of
            [traps.md](traps.md).
            """;

    @Test
    void thePageIsCurrent() throws IOException {
        // given
        Path file = Path.of(System.getProperty("elmport.root", "../..")).resolve("docs/known-differences.md");

        // when
        StringBuilder page = new StringBuilder(ABOUT);
        for (OfficialCheck check : OfficialCheck.values()) {
            page.append("\n## ").append(check.title()).append("\n\n").append(check.about());
            page.append("\n\n| we are | finding or complaint | why |\n| --- | --- | --- |\n");
            KnownDifference.of(check).forEach(difference -> page.append(line(difference)));
        }
        String before = Files.exists(file) ? Files.readString(file) : "";
        if (!before.contentEquals(page)) {
            Files.writeString(file, page);
        }

        // then
        assertThat(before)
                .as("known-differences.md was stale and has been written anew: commit it")
                .isEqualTo(page.toString());
    }

    private static String line(KnownDifference difference) {
        return "| " + difference.side().words() + " | " + difference.what() + " | " + difference.reason()
                + (difference.rare() ? " (rare)" : "") + " |\n";
    }

    @Test
    void eachDifferenceIsToldOnce() {
        // given
        List<KnownDifference> all = Arrays.stream(OfficialCheck.values())
                .flatMap(check -> KnownDifference.of(check).stream())
                .toList();

        // then
        assertThat(all).hasSizeGreaterThan(40).allSatisfy(difference -> {
            assertThat(difference.reason()).isNotBlank().doesNotContain("|");
            assertThat(difference.what()).isNotBlank().doesNotContain("|");
        });
        assertThat(all)
                .extracting(difference -> difference.check() + line(difference))
                .doesNotHaveDuplicates();
    }
}
