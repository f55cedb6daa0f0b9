package org.elmport.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.table.Column;
import org.elmport.plugin.table.RecordTable;
import org.elmport.source.csv.CsvSourcePlugin;
import org.elmport.university.CsvUniversityWriter;
import org.elmport.university.University;
import org.elmport.university.UniversityPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same rows give the same records and findings, whether they stand in files or in views. */
class SameAsCsvTest {

    /** What stands in tables of people who do not think of those who read them. */
    private static final List<String> CELLS = List.of(
            "",
            " ",
            "7",
            "7,5",
            "7.50",
            "-1",
            "perhaps",
            "true",
            "1",
            "given",
            "2026-09-01",
            "31.12.2026",
            "2026-02-30",
            "2026-09-01 10:00:00",
            "2026-09-01T10:00:00+02:00",
            "online|presential||online",
            "one|two|three",
            "C-1",
            "=1+1",
            "Ḿaps and \"plans\"",
            "x'; DROP TABLE elm_course_v; --",
            "<p>Maps</p>",
            "P4M",
            "cancelled",
            "tab\there\nand there");

    private static final int EXAMPLES = Arrays.stream(RecordTable.values())
            .mapToInt(table -> table.examples().size())
            .sum();

    @TempDir
    Path directory = Path.of("");

    @ParameterizedTest
    @EnumSource
    void theTemplateOfFiles(Place place) throws Exception {
        Twins twins = new Twins(directory, place);
        new CsvSourcePlugin().inputTemplate().orElseThrow().files().forEach(twins::file);

        assertThat(twins.load().agree("template")).isEqualTo(EXAMPLES);
        assertThat(twins.database().findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theTemplateOfViewsHasTheRowsOfTheTemplateOfFiles(Place place) throws Exception {
        Twins twins = new Twins(directory, place);
        new CsvSourcePlugin().inputTemplate().orElseThrow().files().forEach(twins::file);
        new JdbcSourcePlugin()
                .inputTemplate()
                .orElseThrow()
                .files()
                .values()
                .forEach(statement -> twins.database().execute(statement));

        assertThat(twins.agree("template")).isEqualTo(EXAMPLES);
    }

    @Test
    void aUniversityWithAllItsFlaws() throws IOException, SourceException {
        new CsvUniversityWriter().write(University.generate(UniversityPlan.demo()), directory);
        Files.deleteIfExists(directory.resolve("flaws.csv"));

        assertThat(new Twins(directory, Place.H2).load().agree("university")).isGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource
    void whateverStandsInTheCells(Place place) throws Exception {
        long seed = 20261122;
        SplittableRandom random = new SplittableRandom(seed);
        Twins twins = new Twins(directory, place);
        for (RecordTable table : RecordTable.values()) {
            twins.file(table.word() + ".csv", anything(table, random));
        }

        assertThat(twins.load().agree("seed " + seed)).isGreaterThan(300);
        assertThat(twins.database().findings()).hasSizeGreaterThan(300);
    }

    private static String anything(RecordTable table, SplittableRandom random) {
        StringBuilder text = new StringBuilder(header(table));
        for (int row = 0; row < 40; row++) {
            StringJoiner cells = new StringJoiner(",", "", "\n");
            for (Column column : table.columns()) {
                String cell = column.name().equals(table.identifier())
                        ? String.format("ID-%02d", row)
                        : CELLS.get(random.nextInt(CELLS.size()));
                cells.add('"' + cell.replace("\"", "\"\"") + '"');
            }
            text.append(cells);
        }
        return text.toString();
    }

    private static String header(RecordTable table) {
        StringJoiner headers = new StringJoiner(",", "", "\n");
        for (Column column : table.columns()) {
            headers.add(column.shape() == Column.Shape.TEXT ? column.name() + "_fi" : column.name());
        }
        return headers.toString();
    }
}
