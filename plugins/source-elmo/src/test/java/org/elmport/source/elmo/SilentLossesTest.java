package org.elmport.source.elmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.elmport.finding.Finding;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.LearnerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left out is told, be it as small as a word beside a number; and so is a file that is no transcript any more. */
class SilentLossesTest {

    private static final String DOCUMENT = ElmoRun.document("version-1");

    @TempDir
    Path directory = Path.of("");

    private List<String> lost(String document) throws SourceException {
        return new ElmoRun(directory)
                .file("a.xml", document).read().findings(SourceFinding.FIELD_LOST).stream()
                        .map(finding -> finding.source().path().replaceAll(".*learningOpportunityInstance\\[1]", ""))
                        .toList();
    }

    @Test
    void wordsBesideAEuropeanLevelAndTheLevelOfCreditsAreTold() throws SourceException {
        // given
        String level = "<level><type>EQF</type><description xml:lang=\"en\">The European one</description>"
                + "<value>7</value></level>";
        String document = DOCUMENT.replace(
                "<value>120</value>\n          </credit>", "<value>120</value>\n          </credit>" + level);

        // then
        assertThat(document).isNotEqualTo(DOCUMENT);
        assertThat(lost(document)).contains("/level[1]/description[1]", "/credit[1]/level[1]");
        assertThat(lost(DOCUMENT)).doesNotContain("/credit[1]/level[1]");
    }

    @Test
    void hoursThatAreNoneAreTold() throws SourceException {
        // given
        String document = DOCUMENT.replaceFirst("</credit>", "</credit><engagementHours>0.0</engagementHours>");

        // then
        assertThat(lost(document)).contains("/engagementHours[1]");
    }

    @Test
    void anotherNameUnderTheSameIdentifierIsToldAndNotRepeated() throws SourceException {
        // when
        ElmoRun run = new ElmoRun(directory)
                .file("a.xml", DOCUMENT)
                .file("b.xml", DOCUMENT.replace("Primerova", "Drugova"))
                .read();

        // then
        assertThat(run.records(LearnerRecord.class))
                .singleElement()
                .satisfies(learner -> assertThat(learner.familyName()).contains("Primerova"));
        assertThat(run.findings(SourceFinding.IDENTIFIER_TWICE))
                .filteredOn(finding -> finding.source().path().equals("/elmo/learner[1]"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).contains("differs").doesNotContain("Primerova", "Drugova"));
    }

    @Test
    void anotherInstitutionUnderTheSameIdentifierIsTold() throws SourceException {
        // when
        ElmoRun run = new ElmoRun(directory)
                .file("a.xml", DOCUMENT)
                .file("b.xml", DOCUMENT)
                .file("c.xml", DOCUMENT.replace("University of Examples", "University of Difficulties"))
                .read();

        // then
        assertThat(run.findings(SourceFinding.IDENTIFIER_TWICE))
                .filteredOn(finding -> finding.source().path().endsWith("/issuer[1]"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("organisation here differs"));
    }

    @Test
    void damagedBase64IsNoOtherFile() throws SourceException {
        // given
        String packed = Base64.getEncoder().encodeToString(DOCUMENT.getBytes(StandardCharsets.UTF_8));
        List<String> damaged =
                List.of(packed.substring(0, 300) + "!%§" + packed.substring(303), packed.substring(0, 301));

        for (String text : damaged) {
            // when
            ElmoRun run = new ElmoRun(directory).file("a.txt", text).read();

            // then
            assertThat(run.summary().unreadable()).isOne();
            assertThat(run.findings(ElmoFinding.ELMO_UNREADABLE))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message()).contains("Base64"));
        }
    }

    @Test
    void aPageThatAsksToLogInIsNoAttack() throws SourceException {
        // when
        ElmoRun run = new ElmoRun(directory)
                .file("a.xml", "\n<!DOCTYPE html><html><body>Log in</body></html>")
                .file("b.xml", "<html lang='en'><p>Log in<br></html>")
                .read();

        // then
        assertThat(run.findings().kept()).noneMatch(Finding::error);
        assertThat(run.summary().skippedFiles())
                .hasSize(2)
                .allSatisfy(file -> assertThat(file.reason()).contains("HTML"));
    }
}
