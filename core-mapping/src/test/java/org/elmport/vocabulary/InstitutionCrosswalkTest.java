package org.elmport.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.finding.SourcePointer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstitutionCrosswalkTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final String HEADER = "scheme,value,list,code,valid_from,valid_until,note\n";

    private final Findings findings = new Findings();

    @Test
    void anInstitutionAddsWordsOfItsOwn() {
        // when
        Crosswalks own = with(HEADER + "csv,telelearning,MODE,920fbb3cbe,,,our word\n");

        // then
        assertThat(findings.kept()).isEmpty();
        assertThat(own.find("csv", "Telelearning", CodeList.MODE, DAY)).hasValueSatisfying(entry -> {
            assertThat(entry.concept()).isEqualTo(CodeList.MODE.concept("920fbb3cbe"));
            assertThat(entry.note()).isEqualTo("our word");
            assertThat(entry.row()).isEqualTo("own.csv:2");
        });
        assertThat(own.find("csv", "online", CodeList.MODE, DAY)).isPresent();
        assertThat(Crosswalks.standard().find("csv", "telelearning", CodeList.MODE, DAY))
                .isEmpty();
    }

    @Test
    void anOwnRowComesBeforeTheStandardOneAsLongAsItIsValid() {
        // given
        Crosswalks own = with(HEADER + "csv,hybrid,MODE,9191af2ed9,2026-09-01,2027-08-31,\n");

        // then
        assertThat(mode(own, "2026-08-31")).isEqualTo("e92d221e4d");
        assertThat(mode(own, "2026-09-01")).isEqualTo("9191af2ed9");
        assertThat(mode(own, "2027-08-31")).isEqualTo("9191af2ed9");
        assertThat(mode(own, "2027-09-01")).isEqualTo("e92d221e4d");
    }

    // trap sis 52: a code is used again with another meaning after years
    @Test
    void trap52AValueMayMeanAnotherThingLater() {
        // given
        Crosswalks own = with(HEADER + "local,A1,ISCED_F,0613,,2020-08-31,\n" + "local,A1,ISCED_F,0713,2020-09-01,,\n");

        // then
        assertThat(findings.kept()).isEmpty();
        assertThat(own.find("local", "a1", CodeList.ISCED_F, LocalDate.of(2020, 8, 31)))
                .map(CrosswalkEntry::concept)
                .contains(CodeList.ISCED_F.concept("0613"));
        assertThat(own.find("local", "a1", CodeList.ISCED_F, DAY))
                .map(CrosswalkEntry::concept)
                .contains(CodeList.ISCED_F.concept("0713"));
    }

    @Test
    void aTableSavedByASpreadsheetIsRead() {
        // when
        Crosswalks own = with("\uFEFF"
                + String.join(
                        "\r\n",
                        "Scheme;Value;Target list;Target code;Valid from",
                        "campus;\"Präsenz;Labor\";mode;ed4c557045;2020-01-01",
                        "",
                        "campus;fern;Mode;http://data.europa.eu/snb/learning-assessment/920fbb3cbe;"));

        // then
        assertThat(findings.kept()).isEmpty();
        assertThat(own.find("campus", "präsenz;labor", CodeList.MODE, DAY)).isPresent();
        assertThat(own.find("campus", "Fern", CodeList.MODE, DAY)).isPresent();
    }

    // trap loq 20, trap sis 51
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "csv,,MODE,920fbb3cbe; CROSSWALK_FIELD_EMPTY; value",
                "csv,tele,MODUS,920fbb3cbe; CROSSWALK_LIST_UNKNOWN; list",
                "csv,tele,MODE,920fbb3cbf; CROSSWALK_CODE_UNKNOWN; code",
                "csv,it,ISCED_F,613; CROSSWALK_CODE_UNKNOWN; code",
                "csv,nlqf,NQF,c_5c66dcbc; CROSSWALK_CODE_UNKNOWN; code",
                "csv,tele,MODE,920fbb3cbe,1.9.2026; CROSSWALK_DATE_MALFORMED; valid_from",
                "csv,tele,MODE,920fbb3cbe,,2026-02-30; CROSSWALK_DATE_MALFORMED; valid_until",
                "csv,tele,MODE,920fbb3cbe,2026-09-01,2026-08-31; CROSSWALK_PERIOD_REVERSED; valid_until",
                "csv,tele,MODE,920fbb3cbe,,,a, b; CROSSWALK_ROW_TOO_LONG; ''",
            })
    void aWrongCellIsAFindingWithLineAndColumnAndItsRowIsLeftOut(String row, CrosswalkFinding code, String column) {
        // when
        Crosswalks own = with(HEADER + "csv,good,MODE,920fbb3cbe\n" + row + "\n");

        // then
        assertThat(findings.kept())
                .extracting(Finding::code, Finding::source)
                .containsExactly(tuple(code, SourcePointer.cell("own.csv", 3, column)));
        assertThat(ownRows(own)).isEqualTo(1);
    }

    @Test
    void aRowWithSeveralWrongCellsHasAFindingForEach() {
        // when
        with(HEADER + ",tele,MODUS,,soon,\n");

        // then
        assertThat(findings.kept())
                .extracting(finding -> finding.source().path())
                .containsExactly("scheme", "list", "code", "valid_from");
        assertThat(findings.kept()).allSatisfy(finding -> {
            assertThat(finding.code().code()).startsWith("MAP-CROSSWALK-");
            assertThat(finding.remedy()).isNotBlank();
        });
    }

    @Test
    void twoRowsForTheSameDayAreAFinding() {
        // when
        Crosswalks own = with(HEADER
                + "csv,tele,MODE,920fbb3cbe,,2026-12-31,\n"
                + "csv,TELE,MODE,e92d221e4d,2026-12-31,,\n"
                + "csv,tele,MODE,e92d221e4d,2027-01-01,,\n");

        // then
        assertThat(findings.kept())
                .extracting(Finding::code, finding -> finding.source().line(), Finding::message)
                .containsExactly(tuple(
                        CrosswalkFinding.CROSSWALK_PERIOD_OVERLAP,
                        3L,
                        "The value TELE has a concept of the same days in own.csv:2"));
        assertThat(ownRows(own)).isEqualTo(2);
    }

    @Test
    void aTableWithoutAColumnIsNotUsedAndAForeignColumnIsMentioned() {
        // when
        Crosswalks own = with("scheme,value,code,remark\ncsv,tele,920fbb3cbe,x\n");

        // then
        assertThat(findings.kept())
                .extracting(Finding::code, finding -> finding.source().path())
                .containsExactly(
                        tuple(CrosswalkFinding.CROSSWALK_COLUMN_MISSING, "list"),
                        tuple(CrosswalkFinding.CROSSWALK_COLUMN_UNKNOWN, "remark"));
        assertThat(ownRows(own)).isZero();
    }

    @Test
    void anEmptyTableLacksAllItsColumns() {
        // when
        with("");

        // then
        assertThat(findings.counts()).containsEntry("MAP-CROSSWALK-COLUMN-MISSING", 4L);
    }

    @Test
    void aTableThatNeverEndsIsReadUpToALimit() {
        // given
        String table = "scheme,value,list,code\nlocal,a,EQF,6\nlocal,b,EQF,6\nlocal,c,EQF,6\nlocal,d,EQF,6\n";

        // when
        var rows = new CrosswalkReader("own.csv", findings, 2).read(new StringReader(table));

        // then
        assertThat(findings.kept())
                .extracting(Finding::code, finding -> finding.source().line())
                .containsExactly(tuple(CrosswalkFinding.CROSSWALK_TOO_LONG, 4L));
        assertThat(rows).hasSize(2);
    }

    @Test
    void aFileThatIsNotThereOrNotInUtf8IsAFindingAndChangesNothing(@TempDir Path folder) throws IOException {
        // given
        Path latin = Files.write(
                folder.resolve("latin.csv"),
                (HEADER + "csv,präsenz,MODE,9191af2ed9,,,\n").getBytes(StandardCharsets.ISO_8859_1));

        // when
        Crosswalks one = Crosswalks.standard().with(folder.resolve("none.csv"), findings);
        Crosswalks other = Crosswalks.standard().with(latin, findings);

        // then
        assertThat(findings.kept())
                .extracting(Finding::code, finding -> finding.source().resource())
                .containsExactly(
                        tuple(CrosswalkFinding.CROSSWALK_UNREADABLE, "none.csv"),
                        tuple(CrosswalkFinding.CROSSWALK_UNREADABLE, "latin.csv"));
        assertThat(ownRows(one)).isZero();
        assertThat(ownRows(other)).isZero();
    }

    @Test
    void aFileIsReadFromItsPath(@TempDir Path folder) throws IOException {
        // given
        Path file = Files.writeString(folder.resolve("own.csv"), HEADER + "csv,präsenz,MODE,9191af2ed9,,,\n");

        // when
        Crosswalks own = Crosswalks.standard().with(file, findings);

        // then
        assertThat(own.find("csv", "PRÄSENZ", CodeList.MODE, DAY))
                .map(CrosswalkEntry::row)
                .contains("own.csv:2");
        assertThat(findings.total()).isZero();
    }

    @Test
    void everyCodeHasATestThatFiresIt() {
        // given
        Findings all = new Findings();
        Crosswalks standard = Crosswalks.standard();
        standard.with(Path.of("none.csv"), all);
        standard.with(new StringReader("scheme,remark\n"), "a.csv", all);
        String wrong = HEADER + """
                csv,,MODE,920fbb3cbe
                csv,a,MODUS,1
                csv,a,MODE,1
                csv,a,EQF,6,x
                csv,a,EQF,6,2026-01-02,2026-01-01
                csv,a,EQF,6
                csv,a,EQF,7
                csv,b,EQF,6,,,a,b
                csv,c,EQF,6
                """;
        new CrosswalkReader("b.csv", all, 8).read(new StringReader(wrong));

        // then
        Set<String> fired = new HashSet<>(all.counts().keySet());
        assertThat(fired)
                .isEqualTo(Arrays.stream(CrosswalkFinding.values())
                        .map(CrosswalkFinding::code)
                        .collect(Collectors.toSet()));
        assertThat(CrosswalkFinding.values()).allSatisfy(code -> {
            assertThat(code.summary()).endsWith(".");
            assertThat(code.remedy()).endsWith(".");
        });
    }

    private Crosswalks with(String table) {
        return Crosswalks.standard().with(new StringReader(table), "own.csv", findings);
    }

    private static String mode(Crosswalks crosswalks, String day) {
        return crosswalks
                .find("csv", "hybrid", CodeList.MODE, LocalDate.parse(day))
                .map(entry ->
                        entry.concept().substring(CodeList.MODE.conceptPrefix().length()))
                .orElseThrow();
    }

    private static long ownRows(Crosswalks crosswalks) {
        return crosswalks.entries().count() - Crosswalks.standard().entries().count();
    }
}
