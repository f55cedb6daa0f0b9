package org.elmport.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.finding.RecordReference;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceFinding;
import org.elmport.plugin.table.TableFinding;
import org.elmport.record.Code;
import org.elmport.record.CourseRecord;
import org.elmport.record.SourceRecord;
import org.elmport.record.SourceState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowTest {

    @TempDir
    Path directory = Path.of("");

    private CsvRun run = new CsvRun(Path.of(""));

    @BeforeEach
    void newRun() {
        run = new CsvRun(directory);
    }

    private void passedOver(FindingCode code, String place) {
        Finding finding = run.onlyFinding();
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.source().toString()).isEqualTo(place);
        // what came twice is known, and nothing that is missing can be it
        assertThat(run.summary().unreadable()).isEqualTo(code == SourceFinding.IDENTIFIER_TWICE ? 0 : 1);
        assertThat(run.summary().whole()).isTrue();
    }

    @Test
    void passesOverRowsWithCellsTooMany() throws SourceException {
        run.file("courses.csv", "course_id,title_en", "C-1,Maps, and more", "C-2,b,", "C-3,c")
                .read();

        passedOver(CsvFinding.ROW_RAGGED, "courses.csv:2 course_id");
        assertThat(run.onlyFinding().message()).isEqualTo("The row has 3 cells, the header has 2.");
        assertThat(run.records()).extracting(SourceRecord::id).containsExactly("C-2", "C-3");
    }

    @Test
    void passesOverRowsThatAreCutOff() throws SourceException {
        run.file("courses.csv", "course_id,title_en,ects", "C-1,Maps,5", "C-2,Ma")
                .read();

        passedOver(CsvFinding.ROW_RAGGED, "courses.csv:3 course_id");
        assertThat(run.records()).hasSize(1);
    }

    @Test
    void passesOverRowsThatAreTooLarge() throws SourceException {
        run.setting("max-cell-size", 100)
                .file("courses.csv", "course_id,title_en", "C-1," + "x".repeat(101), "C-2," + "x".repeat(100))
                .read();

        passedOver(TableFinding.ROW_TOO_LARGE, "courses.csv:2 course_id");
        assertThat(run.onlyFinding().message())
                .contains("cell 2 has 101 characters")
                .contains("max-cell-size: 100");
        assertThat(run.records()).extracting(SourceRecord::id).containsExactly("C-2");
    }

    @Test
    void countsTheWholeRow() throws SourceException {
        run.setting("max-row-size", 50)
                .file("courses.csv", "course_id,title_en,title_fr", "C-1," + "x".repeat(30) + "," + "y".repeat(30))
                .read();
        passedOver(TableFinding.ROW_TOO_LARGE, "courses.csv:2 course_id");
        assertThat(run.onlyFinding().message()).contains("max-row-size");
    }

    @Test
    void passesOverRowsWithoutIdentifier() throws SourceException {
        run.file("courses.csv", "course_id,title_en", "  ,Maps", "C-2,b").read();
        passedOver(SourceFinding.IDENTIFIER_MISSING, "courses.csv:2 course_id");
    }

    @Test
    void passesOverTheSecondRowWithAnIdentifier() throws SourceException {
        run.file("courses.csv", "course_id,title_en", "C-1,first", "c-1,other", "\"C-1 \",second")
                .read();

        passedOver(SourceFinding.IDENTIFIER_TWICE, "courses.csv:4 course_id");
        assertThat(run.onlyFinding().record()).isEqualTo(new RecordReference("course", "C-1"));
        assertThat(run.records()).hasSize(2);
    }

    @Test
    void passesOverIdentifiersWithLineBreaks() throws SourceException {
        run.file("courses.csv", "course_id,title_en", "\"C\n1\",a").read();
        passedOver(SourceFinding.RECORD_UNREADABLE, "courses.csv:2 course_id");
    }

    @Test
    void takesTheSameIdentifierInTwoFilesForTwoThings() throws SourceException {
        run.file("courses.csv", "course_id", "1")
                .file("programmes.csv", "programme_id", "1")
                .read();
        assertThat(run.findings()).isEmpty();
        assertThat(run.records()).hasSize(2);
    }

    @Test
    void passesOverEmptyRowsInSilence() throws SourceException {
        run.file("courses.csv", "course_id,title_en", ",", "", " , ", "C-1,a", "")
                .read();

        assertThat(run.findings()).isEmpty();
        assertThat(run.records())
                .singleElement()
                .satisfies(record -> assertThat(record.origin().line()).isEqualTo(5));
    }

    @Test
    void keepsLineNumbersRightAfterCellsOfSeveralLines() throws SourceException {
        run.file("courses.csv", "course_id,description_en,ects", "C-1,\"one", "two\r", "three\",5", "C-2,\"a\rb\",x")
                .file("programmes.csv", "programme_id", "P-1")
                .read();

        assertThat(run.records())
                .extracting(record -> record.origin().pointer("description").toString())
                .containsExactly(
                        "programmes.csv:2 description", "courses.csv:2 description_en", "courses.csv:5 description_en");
        assertThat(run.onlyFinding().source().toString()).isEqualTo("courses.csv:5 ects");
    }

    @Test
    void takesFormulasForText() throws SourceException {
        String formula = "=HYPERLINK(\"\"https://evil.example\"\";\"\"x\"\")";
        run.file("courses.csv", "course_id,title_en,code", "C-1,\"" + formula + "\",=1+1")
                .read();

        assertThat(run.findings()).isEmpty();
        assertThat(run.course().fields().title().versions().get(0).value())
                .isEqualTo("=HYPERLINK(\"https://evil.example\";\"x\")");
        assertThat(run.course().fields().codes().get(0).value()).isEqualTo("=1+1");
    }

    @Test
    void leavesOutCellsWithControlCharacters() throws SourceException {
        run.file("courses.csv", "course_id,title_en,title_fr", "C-1,Ma\0ps,\"tab\tand\nline\"")
                .read();

        Finding finding = run.onlyFinding();
        assertThat(finding.code()).isEqualTo(SourceFinding.VALUE_UNREADABLE);
        assertThat(finding.source().toString()).isEqualTo("courses.csv:2 title_en");
        assertThat(finding.message()).contains("Ma\uFFFDps").doesNotContain("\0");
        assertThat(run.course().fields().title().versions()).hasSize(1);
    }

    @Test
    void shortensLongValuesInFindings() throws SourceException {
        run.file("courses.csv", "course_id,ects", "C-1," + "9".repeat(5_000)).read();
        assertThat(run.onlyFinding().message()).hasSizeLessThan(200).contains("…");
    }

    @Test
    void splitsCellsWithSeveralValuesAndTakesEachOnce() throws SourceException {
        run.file("courses.csv", "course_id,mode,language", "C-1,online| presential ||online,")
                .read();

        assertThat(run.course().fields().modes())
                .containsExactly(new Code("mode", "online"), new Code("mode", "presential"));
        assertThat(run.course().fields().languages()).isEmpty();
    }

    @Test
    void splitsBySeparatorsOfSeveralCharacters() throws SourceException {
        run.setting("multi-value-separator", ".;.")
                .file("courses.csv", "course_id,mode", "C-1,online.;.a|b")
                .read();
        assertThat(run.course().fields().modes()).extracting(Code::value).containsExactly("online", "a|b");
    }

    @Test
    void takesConstantsWhereTheFileSaysNothing() throws SourceException {
        run.setting("constants", Map.of("courses", Map.of("language", "en|fi", "title_sv", "Kurs", "mode", "online")))
                .file("courses.csv", "course_id,language,title_en", "C-1,pt,Course", "C-2,,Course")
                .read();

        assertThat(run.findings()).isEmpty();
        assertThat(run.course().fields().languages()).extracting(Code::value).containsExactly("pt");
        assertThat(run.course().fields().modes()).extracting(Code::value).containsExactly("online");
        assertThat(run.course().fields().title().versions()).hasSize(2);
        CourseRecord second = (CourseRecord) run.records().get(1);
        assertThat(second.fields().languages()).extracting(Code::value).containsExactly("en", "fi");
    }

    @Test
    void translatesCodesByColumnAndByFile() throws SourceException {
        run.setting(
                        "code-maps",
                        Map.of(
                                "mode", Map.of("ONL", "online", "X", ""),
                                "courses.type", Map.of("V", "lecture"),
                                "deleted", Map.of("J", "true")))
                .file("courses.csv", "course_id,mode,type,deleted", "C-1,ONL|X|onl,V,J")
                .file("offerings.csv", "offering_id,course_id,type", "O-1,C-1,V")
                .read();

        assertThat(run.findings()).isEmpty();
        assertThat(run.course().fields().modes()).extracting(Code::value).containsExactly("online", "onl");
        assertThat(run.course().fields().type()).contains(new Code("csv:type", "lecture"));
        assertThat(run.offering().type()).contains(new Code("csv:type", "V"));
        assertThat(run.course().sourceState()).isEqualTo(SourceState.DELETED);
    }

    @ParameterizedTest
    @CsvSource({
        "true,active,DELETED",
        "TRUE,,DELETED",
        "1,,DELETED",
        "false,cancelled,WITHDRAWN",
        ",Canceled,WITHDRAWN",
        "true,cancelled,DELETED",
        "0,draft,WITHDRAWN",
        ",planned,CURRENT",
        ",,CURRENT"
    })
    void tellsTombstonesFromWithdrawnOfferings(String deleted, String state, SourceState expected)
            throws SourceException {
        run.file("courses.csv", "course_id", "C-1")
                .file(
                        "offerings.csv",
                        "offering_id,deleted,state",
                        "O-1," + (deleted == null ? "" : deleted) + "," + (state == null ? "" : state))
                .read();
        assertThat(run.offering().sourceState()).isEqualTo(expected);
        assertThat(run.findings()).isEmpty();
    }

    @Test
    void keepsARowOfWhichItIsUnclearWhetherItIsDeleted() throws SourceException {
        run.file("courses.csv", "course_id,deleted", "C-1,perhaps").read();

        assertThat(run.course().sourceState()).isEqualTo(SourceState.CURRENT);
        assertThat(run.onlyFinding().code()).isEqualTo(SourceFinding.VALUE_UNREADABLE);
        assertThat(run.onlyFinding().remedy()).contains("code-maps").contains("perhaps");
    }

    @Test
    void saysOnceWhichColumnsAreNotCarriedOver() throws SourceException {
        run.file(
                        "courses.csv",
                        "course_id,organisation_id,institution_id",
                        "C-1,FAC-1,UNI",
                        "C-2,,UNI",
                        "C-3,FAC-2,UNI")
                .file(
                        "offerings.csv",
                        "offering_id,course_id,programme_id,capacity",
                        "O-1,C-1,P-1,20",
                        "O-2,C-2,P-1,30")
                .read();

        assertThat(run.findings()).extracting(Finding::code).containsOnly(SourceFinding.FIELD_LOST);
        assertThat(run.findings())
                .extracting(finding -> finding.source().toString())
                .containsExactlyInAnyOrder(
                        "courses.csv:2 institution_id", "offerings.csv:2 programme_id", "offerings.csv:2 capacity");
    }
}
