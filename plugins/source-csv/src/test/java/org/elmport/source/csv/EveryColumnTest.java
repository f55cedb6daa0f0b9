package org.elmport.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonDifferenceCalculator;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceFinding;
import org.elmport.plugin.table.Column;
import org.elmport.plugin.table.ColumnName;
import org.elmport.plugin.table.Housekeeping;
import org.elmport.plugin.table.RecordTable;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each column that is declared is read, and lands in the record. */
class EveryColumnTest {

    /** When a row was changed says nothing of its subject. */
    private static final Set<String> NOT_IN_THE_RECORD = Set.of(Housekeeping.MODIFIED_AT);

    /** A cell of each shape that a column may have; one of them means something to every column. */
    private static final List<String> CELLS = List.of("7", "2027-01-31", "true");

    @TempDir
    Path directory = Path.of("");

    @ParameterizedTest
    @EnumSource
    void landsInTheRecord(RecordTable table) throws SourceException {
        for (Column column : table.columns()) {
            if (column.shape() == Column.Shape.LOST || NOT_IN_THE_RECORD.contains(column.name())) {
                continue;
            }
            boolean changed = false;
            for (String cell : CELLS) {
                changed |= differs(read(table, column, ""), read(table, column, cell));
            }
            assertThat(changed)
                    .as("%s.%s changes the record", table.word(), column.name())
                    .isTrue();
        }
    }

    /** A row with an identifier and the columns without which others mean nothing. */
    private SourceRecord read(RecordTable table, Column column, String cell) throws SourceException {
        List<String> headers = new ArrayList<>(List.of(table.identifier()));
        List<String> cells = new ArrayList<>(List.of("ID"));
        for (Column other : table.columns()) {
            boolean needed = other.name().equals("price_amount")
                    || other.name().equals("code")
                    || other.name().equals("national_id");
            if (!other.equals(column) && needed) {
                headers.add(other.name());
                cells.add("1");
            }
        }
        if (column.name().equals(table.identifier())) {
            cells.set(0, cell.isEmpty() ? "OTHER" : cell);
        } else {
            headers.add(column.name());
            cells.add(cell);
        }
        return new CsvRun(directory)
                .everyKind()
                .setting("required-files", table.word())
                .file("courses.csv", "course_id")
                .file(CsvTables.fileName(table), String.join(",", headers), String.join(",", cells))
                .read()
                .records()
                .get(0);
    }

    private static boolean differs(SourceRecord one, SourceRecord other) {
        RecursiveComparisonConfiguration configuration = RecursiveComparisonConfiguration.builder()
                .withIgnoredFields("origin")
                .build();
        return !new RecursiveComparisonDifferenceCalculator()
                .determineDifferences(one, other, configuration)
                .isEmpty();
    }

    @Test
    void readsItsOwnTemplateWithoutFindings() throws SourceException {
        CsvRun run = new CsvRun(directory).everyKind();
        CsvTemplate.template().files().forEach((name, text) -> run.file(name, text));
        run.read();

        assertThat(run.findings()).isEmpty();
        assertThat(run.records()).extracting(SourceRecord::kind).containsOnly(RecordKind.values());
        assertThat(run.summary().skippedFiles()).isEmpty();
        assertThat(run.course().fields().learningOutcomes()).hasSize(2);
        assertThat(run.offering().offeredId()).isEqualTo(run.course().id());
    }

    @Test
    void hasEveryColumnInItsTemplate() {
        CsvTemplate.template().files().forEach((name, text) -> {
            RecordTable table = CsvTables.named(name).orElseThrow();
            List<String> headers =
                    Arrays.asList(text.lines().findFirst().orElse("").split(","));
            assertThat(headers).hasSameSizeAs(table.columns());
            assertThat(headers)
                    .allSatisfy(
                            header -> assertThat(ColumnName.of(table, header)).isPresent());
            assertThat(text.lines()).hasSize(1 + table.examples().size());
        });
    }

    @ParameterizedTest
    @EnumSource
    void declaresEachColumnOnce(RecordTable table) {
        assertThat(table.columns()).extracting(Column::name).doesNotHaveDuplicates();
        assertThat(table.columns().get(0).name()).isEqualTo(table.identifier());
        // a name that could be read in two ways would depend on the order of the declarations
        assertThat(table.columns())
                .allSatisfy(column -> assertThat(ColumnName.of(table, column.name()))
                        .hasValueSatisfying(name -> assertThat(name.column()).isEqualTo(column)));
    }

    @Test
    void saysThatAColumnHasNoPlace() throws SourceException {
        CsvRun run = new CsvRun(directory)
                .file("courses.csv", "course_id")
                .file("offerings.csv", "offering_id,capacity", "O-1,20", "O-2,30")
                .read();
        assertThat(run.findings(SourceFinding.FIELD_LOST)).hasSize(1);
    }
}
