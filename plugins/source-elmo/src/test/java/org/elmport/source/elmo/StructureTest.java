package org.elmport.source.elmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.elmport.finding.Finding;
import org.elmport.finding.Severity;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.CourseRecord;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.ResultRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with the structure is told with its place, and what can be read is read. */
class StructureTest {

    @TempDir
    Path directory = Path.of("");

    private ElmoRun read(String from, String to) throws SourceException {
        String document = ElmoRun.document("version-1");
        assertThat(document).contains(from);
        return new ElmoRun(directory).file("a.xml", document.replace(from, to)).read();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<familyName>Primerova</familyName>||SRC-ELMO-ELEMENT-MISSING|/elmo/learner[1]",
                "<url>https://www.uni.example/</url>||SRC-ELMO-ELEMENT-MISSING|/elmo/report[1]/issuer[1]",
                " type=\"erasmus\"||SRC-ELMO-ELEMENT-MISSING|/elmo/report[1]/issuer[1]/identifier[1]",
                "<gender>2</gender>|<gender>2</gender><gender>1</gender>|SRC-ELMO-ELEMENT-REPEATED|/elmo/learner[1]/gender[2]",
                "<gender>2</gender>|<gender>f</gender>|SRC-ELMO-VALUE-INVALID|/elmo/learner[1]/gender[1]",
                "<citizenship>PT</citizenship>|<citizenship>Portugal</citizenship>|SRC-ELMO-VALUE-INVALID|/elmo/learner[1]/citizenship[1]",
                "1999-10-02+02:00|1999-13-02|SRC-ELMO-VALUE-INVALID|/elmo/learner[1]/bday[1]",
                "2026-07-01T12:00:00+02:00|yesterday|SRC-ELMO-VALUE-INVALID|/elmo/generatedDate[1]",
                "<gender>2</gender>|<shoeSize>42</shoeSize>|SRC-FIELD-UNKNOWN|/elmo/learner[1]/shoeSize[1]",
                "count=\"16\"|count=\"many\"|SRC-ELMO-VALUE-INVALID|category[1]"
            })
    void toldWithItsPlace(String from, String to, String code, String path) throws SourceException {
        // when
        ElmoRun run = read(from, to == null ? "" : to);

        // then
        assertThat(run.findings().kept())
                .filteredOn(finding -> finding.code().code().equals(code))
                .anySatisfy(finding -> {
                    assertThat(finding.source().path()).endsWith(path);
                    assertThat(finding.source().line()).isPositive();
                    assertThat(finding.source().column()).isPositive();
                });
        assertThat(run.records(ResultRecord.class)).hasSize(5);
        assertThat(run.findings().count(Severity.ERROR)).isZero();
    }

    @Test
    void theOrderIsToldOnceForAnElement() throws SourceException {
        // when
        ElmoRun run = read(
                "<givenNames>Nives</givenNames>\n    <familyName>Primerova</familyName>",
                "<familyName>Primerova</familyName><givenNames>Nives</givenNames>");

        // then
        assertThat(run.findings(ElmoFinding.ELMO_ELEMENT_MISPLACED)).hasSize(1);
    }

    @Test
    void aSmallerKindAboveALargerIsTold() throws SourceException {
        assertThat(read("<type>Class</type>", "<type>Module</type>").findings(ElmoFinding.ELMO_TYPE_MISPLACED))
                .hasSize(1);
    }

    @Test
    void trap21AnIssuerToBeFilledInLaterIsTold() throws SourceException { // trap sis 21
        // when
        ElmoRun run = read("University of Examples", "TODO : Issuer unknown");

        // then
        assertThat(run.codes()).contains("SRC-ELMO-ISSUER-PLACEHOLDER");
        assertThat(run.records(OrganisationRecord.class)).hasSize(1);
    }

    @Test
    void trap21NoHoursAreNoHours() throws SourceException { // trap sis 21
        // when
        ElmoRun run = read("<engagementHours>30</engagementHours>", "<engagementHours>0.0</engagementHours>");

        // then
        assertThat(run.records(CourseRecord.class))
                .allSatisfy(course -> assertThat(course.fields().studyLoads()).isEmpty());
    }

    @Test
    void trap22ALevelWithoutValueAndSubjectCodesOfErasmusAreNoCodes() throws SourceException { // trap sis 22
        // when
        ElmoRun run = read("<type>EQF</type>\n                <value>7</value>", "<type>EQF</type>");

        // then
        CourseRecord course = run.records(CourseRecord.class).stream()
                .filter(record -> record.id().contains("GEO-101:"))
                .findFirst()
                .orElseThrow();
        assertThat(course.fields().levels()).isEmpty();
        assertThat(course.fields().notes())
                .singleElement()
                .satisfies(note -> assertThat(note.name()).isEqualTo("subjectArea"));
    }

    @Test
    void otherCreditsAreToldAndNotCounted() throws SourceException {
        // when
        ElmoRun run = read("<scheme>ECTS</scheme>", "<scheme>CATS</scheme>");

        // then
        assertThat(run.records(ResultRecord.class))
                .filteredOn(result -> !result.creditsEarned().isEmpty())
                .extracting(result -> result.creditsEarned().get(0).amount().toPlainString())
                .containsExactlyInAnyOrder("120", "5");
        assertThat(run.findings(SourceFinding.FIELD_LOST))
                .extracting(Finding::message)
                .anyMatch(message -> message.contains("another system"));
    }

    @Test
    void anUnknownSchemeIsToldAndLeftOut() throws SourceException {
        // when
        ElmoRun run = read("localId=\"TEN\"", "localId=\"ELEVEN\"");

        // then
        assertThat(run.codes()).contains("SRC-REFERENCE-UNKNOWN");
        assertThat(run.records(ResultRecord.class))
                .allMatch(result -> result.gradingSchemeId().isEmpty());
    }

    @Test
    void whatHasNoPlaceIsListed() throws SourceException {
        // when
        ElmoRun run = read(
                "</report>",
                "</report><groups><groupType id='1'><title>By kind</title></groupType></groups>"
                        + "<extension><x xmlns='https://x.example/'>1</x></extension>");

        // then
        assertThat(run.findings(SourceFinding.FIELD_LOST))
                .extracting(finding -> finding.source().path())
                .contains("/elmo/groups[1]", "/elmo/extension[1]", "/elmo/generatedDate[1]");
    }
}
