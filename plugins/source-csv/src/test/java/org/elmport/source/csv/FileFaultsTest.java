package org.elmport.source.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceException.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that cannot be read: each says what is wrong and what to do, and none is taken for a whole catalogue. */
class FileFaultsTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path directory = Path.of("");

    private CsvRun run = new CsvRun(Path.of(""));

    @BeforeEach
    void newRun() {
        run = new CsvRun(directory);
    }

    private SourceException fault(Fault expected) {
        SourceException fault = run.fault();
        assertThat(fault).isNotNull();
        assertThat(fault.fault()).isEqualTo(expected);
        assertThat(fault.remedy()).matches("[A-Z].*");
        assertThat(fault.getMessage()).doesNotContain(directory.toString());
        return fault;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {"; / \";\"", "\t / tab", "| / \"|\""},
            ignoreLeadingAndTrailingWhitespace = false)
    void saysWhichDelimiterIsRight(String raw, String word) {
        String delimiter = raw.equals("\t ") ? "\t" : raw.strip();
        run.file("courses.csv", String.join(delimiter, "course_id", "title_en", "ects"), "C-1" + delimiter + "a");

        assertThat(fault(Fault.UNREADABLE_FILE).remedy()).isEqualTo("Set delimiter: " + word.strip());
    }

    @Test
    void saysThatTheCommaIsRightWhereAnotherDelimiterIsSet() {
        run.setting("delimiter", "semicolon").file("courses.csv", "title_en,course_id", "a,C-1");
        assertThat(fault(Fault.UNREADABLE_FILE).remedy()).isEqualTo("Set delimiter: \",\"");
    }

    @Test
    void readsWithTheDelimiterThatItAskedFor() throws SourceException {
        run.setting("delimiter", "tab")
                .file("courses.csv", "course_id\ttitle_en", "C-1\tGeodesy")
                .read();
        assertThat(run.records()).hasSize(1);
    }

    @Test
    void saysInWhichLineTheCharsetIsWrong() {
        String text = "course_id,title_de\n" + "C-1,\"Grundlagen\r\nder Geodesie\"\n".repeat(2_000) + "C-2,Geodäsie\n";
        run.file("courses.csv", WINDOWS, text);

        SourceException fault = fault(Fault.UNREADABLE_FILE);
        assertThat(fault).hasMessage("courses.csv line 4002 holds bytes that are no characters in UTF-8.");
        assertThat(fault.remedy()).contains("windows-1252");
    }

    @Test
    void readsTheCharsetThatIsSet() throws SourceException {
        run.setting("charset", "windows-1252")
                .file("courses.csv", WINDOWS, "course_id,title_de\nC-1,Geodäsie – €\n")
                .read();
        assertThat(run.course().fields().title().versions().get(0).value()).isEqualTo("Geodäsie – €");
    }

    @Test
    void readsUtf16WithAByteOrderMark() throws SourceException {
        run.file("courses.csv", StandardCharsets.UTF_16LE, "\uFEFFcourse_id,title_el\nC-1,Γεωδαισία\n")
                .read();
        assertThat(run.course().fields().title().versions().get(0).value()).isEqualTo("Γεωδαισία");
    }

    @Test
    void saysThatAFileWithoutMarkIsProbablyUtf16() {
        run.file("courses.csv", StandardCharsets.UTF_16LE, "course_id,title_en\nC-1,Geodesy\n");
        assertThat(fault(Fault.UNREADABLE_FILE)).hasMessageContaining("UTF-16");
    }

    @Test
    void tellsALoginPageFromACatalogue() {
        run.file("courses.csv", "<!DOCTYPE html>", "<html><body>Please sign in</body></html>");
        assertThat(fault(Fault.UNREADABLE_FILE)).hasMessage("courses.csv is a page of HTML or XML, not CSV.");
    }

    @Test
    void tellsAWorkbookFromACatalogue() {
        run.bytes("courses.csv", new byte[] {'P', 'K', 3, 4, 20, 0});
        assertThat(fault(Fault.UNREADABLE_FILE)).hasMessageContaining("Excel");
        run = new CsvRun(directory).bytes("courses.csv", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        assertThat(fault(Fault.UNREADABLE_FILE).remedy()).contains("CSV UTF-8");
    }

    @Test
    void namesTheRowWhoseQuotesAreNotClosed() {
        run.file("courses.csv", "course_id,title_en", "C-1,\"a", "b\"", "C-2,\"never closed", "C-3,c");
        assertThat(fault(Fault.UNREADABLE_FILE))
                .hasMessage("courses.csv: the row of line 4 begins a quoted cell that is not closed before the end of"
                        + " the file.");
    }

    @Test
    void namesTheRowWithTextAfterItsQuotes() {
        run.file("courses.csv", "course_id,title_en", "C-1,\"The \"best\" course\"");
        assertThat(fault(Fault.UNREADABLE_FILE))
                .hasMessageContaining("the row of line 2 has a quoted cell that goes on after")
                .satisfies(fault -> assertThat(fault.remedy()).contains("\"\""));
    }

    @Test
    void endsWhereACellNeverDoes() {
        String endless = "\"" + "x".repeat(200_000);
        run.setting("max-cell-size", 10_000).file("courses.csv", "course_id,title_en", "C-1,a", "C-2," + endless);

        SourceException fault = fault(Fault.LIMIT);
        assertThat(fault).hasMessage("courses.csv: the row of line 3 has a cell of more than 10000 characters.");
        assertThat(fault.remedy()).contains("not closed").contains("max-cell-size");
    }

    @Test
    void endsWhereThereAreTooManyColumns() {
        run.setting("max-columns", 3).file("courses.csv", "course_id,a,b,c", "C-1,1,2,3");
        assertThat(fault(Fault.LIMIT)).hasMessageContaining("max-columns: 3");
    }

    // trap sis 53
    @Test
    void endsWhereThereAreTooManyRows() throws SourceException {
        run.setting("max-rows", 2)
                .file("courses.csv", "course_id", "C-1", "C-2")
                .read();
        assertThat(run.records()).hasSize(2);

        run = new CsvRun(directory).setting("max-rows", 2).file("courses.csv", "course_id", "C-1", "C-2", "C-3");
        assertThat(fault(Fault.LIMIT)).hasMessage("courses.csv has more than 2 rows.");
        assertThat(run.summary().whole()).isFalse();
    }

    @Test
    void staysBrokenOnceItIs() throws SourceException {
        run.file("courses.csv", "course_id,title_en", "C-1,a", "C-2,\"open");
        try (var source = run.open()) {
            assertThat(source.next()).isPresent();
            assertThat(catchThrowable(source::next)).isInstanceOf(SourceException.class);
            assertThat(catchThrowable(source::next)).isInstanceOf(SourceException.class);
            assertThat(source.summary().whole()).isFalse();
        }
    }

    @Test
    void saysThatAFileDisappeared() throws IOException, SourceException {
        run.file("courses.csv", "course_id", "C-1");
        try (var source = run.open()) {
            Files.delete(directory.resolve("courses.csv"));
            assertThat(catchThrowable(source::next)).hasMessageContaining("courses.csv cannot be read");
        }
    }
}
