package org.elmport.university;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvUniversityWriterTest {

    private static final University DEMO = University.generate(UniversityPlan.demo());

    @TempDir
    private Path directory;

    @Test
    void theFilesHoldEveryRecordOfTheDemo() throws IOException {
        // when
        new CsvUniversityWriter().write(DEMO, directory);

        // then
        assertThat(rows("courses.csv")).hasSize(250);
        assertThat(rows("programmes.csv")).hasSize(DEMO.programmeCount());
        assertThat(rows("offerings.csv")).hasSize(DEMO.offeringCount());
        assertThat(rows("organisations.csv")).hasSize(DEMO.organisationCount());
        assertThat(rows("accreditations.csv")).hasSize(DEMO.accreditationCount());
    }

    @Test
    void theHeadersAreThoseOfTheFileSet() throws IOException {
        // when
        new CsvUniversityWriter().write(DEMO, directory);

        // then
        assertThat(header("courses.csv"))
                .startsWith("course_id", "institution_id", "code", "title_en", "title_fi", "title_pt", "title_pl")
                .contains("title_xx", "title_xx_lang", "ects", "workload_minutes", "isced_f", "esco_skills", "part_of");
        assertThat(header("programmes.csv")).contains("programme_id", "qualification_awarded", "formal_document");
        assertThat(header("offerings.csv")).contains("offering_id", "enrol_until", "price_label_pl", "admission_fi");
        assertThat(header("organisations.csv")).contains("organisation_id", "parent_id", "name_en", "region");
        assertThat(header("accreditations.csv")).contains("accreditation_id", "accrediting_agent_id", "expires");
    }

    @Test
    void everyRowHasAsManyCellsAsTheHeader() throws IOException {
        // when
        new CsvUniversityWriter().write(DEMO, directory);

        // then
        int columns = header("courses.csv").size();
        assertThat(rows("courses.csv"))
                .allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(columns));
    }

    @Test
    void trap51TheFieldOfStudyKeepsItsLeadingZero() throws IOException {
        // when
        new CsvUniversityWriter().write(University.generate(UniversityPlan.flawless(1, 30)), directory);

        // then
        assertThat(rows("courses.csv"))
                .allSatisfy(row -> assertThat(row.getField("isced_f")).matches("0[0-9]{3}"));
    }

    @Test
    void referencesLeadToRowsExceptWhereTheyAreFlawed() throws IOException {
        // when
        new CsvUniversityWriter().write(DEMO, directory);

        // then
        Set<String> organisations = ids("organisations.csv", "organisation_id");
        Set<String> programmes = ids("programmes.csv", "programme_id");
        Set<String> courses = ids("courses.csv", "course_id");
        assertThat(rows("courses.csv")).allSatisfy(row -> {
            assertThat(organisations).contains(row.getField("organisation_id"), row.getField("institution_id"));
            assertThat(programmes).containsAll(List.of(row.getField("part_of").split("\\|", -1)));
        });
        assertThat(rows("offerings.csv").stream()
                        .filter(row -> !row.getField("course_id").isEmpty())
                        .filter(row -> !courses.contains(row.getField("course_id")))
                        .map(row -> row.getField("offering_id")))
                .containsExactlyElementsOf(DEMO.flawedRecords()
                        .filter(record -> record.flaw() == Flaw.UNKNOWN_COURSE)
                        .map(record -> record.key().id())
                        .toList());
    }

    @Test
    void aSecondTitleStandsInTheColumnThatNamesItsLanguage() throws IOException {
        // when
        new CsvUniversityWriter().write(DEMO, directory);

        // then
        List<NamedCsvRecord> twice = rows("courses.csv").stream()
                .filter(row -> !row.getField("title_xx").isEmpty())
                .toList();
        assertThat(twice).isNotEmpty().allSatisfy(row -> {
            assertThat(row.getField("title_xx_lang")).isEqualTo("en");
            assertThat(row.getField("title_en")).isNotEmpty().isNotEqualTo(row.getField("title_xx"));
        });
    }

    @Test
    void microCredentialsCountTheirWorkInMinutes() throws IOException {
        // when
        new CsvUniversityWriter().write(DEMO, directory);

        // then
        assertThat(rows("courses.csv")).allSatisfy(row -> {
            boolean small = row.getField("type").equals("micro-credential");
            assertThat(row.getField("workload_minutes").isEmpty()).isEqualTo(!small);
            assertThat(row.getField("workload_hours").isEmpty()).isEqualTo(small);
        });
    }

    @Test
    void twoRunsGiveTheSameBytes(@TempDir Path other) throws IOException {
        // when
        new CsvUniversityWriter().write(DEMO, directory);
        new CsvUniversityWriter().write(University.generate(UniversityPlan.demo()), other);

        // then
        for (String file : List.of("courses.csv", "offerings.csv", "programmes.csv", "organisations.csv")) {
            assertThat(directory.resolve(file)).hasSameBinaryContentAs(other.resolve(file));
        }
    }

    @Test
    void theBytesAreThoseOfEveryOtherMachine() throws IOException {
        // when
        new CsvUniversityWriter().write(University.generate(new UniversityPlan(42, 40, 0.1)), directory);

        // then: a change here changes what every seed means
        assertThat(directory.resolve("courses.csv"))
                .hasDigest("SHA-256", "9ed5f5f5a8d71032ab34e31f8d370e119c83a44e421fc010e4a369880b699d4b");
        assertThat(directory.resolve("offerings.csv"))
                .hasDigest("SHA-256", "e61b25d7b5c58eb4c450473f8bb94cdc16b5b9c00c03c123b5be22ecb31540ac");
    }

    private List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(directory.resolve(file))) {
            return reader.stream().toList();
        }
    }

    private List<String> header(String file) throws IOException {
        return rows(file).get(0).getHeader();
    }

    private Set<String> ids(String file, String column) throws IOException {
        return rows(file).stream().map(row -> row.getField(column)).collect(Collectors.toSet());
    }
}
