package org.elmport.source.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.elmport.plugin.CrawlSummary.SkippedFile;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceException.Fault;
import org.elmport.plugin.SourceFinding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSetTest {

    @TempDir
    Path directory = Path.of("");

    private CsvRun run = new CsvRun(Path.of(""));

    @BeforeEach
    void newRun() {
        run = new CsvRun(directory);
    }

    private void zip(String... namesAndTexts) throws IOException {
        Path file = directory.resolve("set.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        run.setting("path", file.toString());
    }

    @Test
    void readsAZipWhereverTheFilesLieInIt() throws Exception {
        zip(
                "export/Courses.csv",
                "course_id\nC-1\n",
                "export/offerings.csv",
                "offering_id,course_id\nO-1,C-1\n",
                "__MACOSX/courses.csv",
                "junk");
        run.read();

        assertThat(run.records()).hasSize(2);
        assertThat(run.course().origin().resource()).isEqualTo("Courses.csv");
        assertThat(run.summary().skippedFiles()).isEmpty();
    }

    @Test
    void writesNothingWhereAZipSaysSo() throws Exception {
        zip("../../courses.csv", "course_id\nC-1\n");
        run.read();

        assertThat(run.records()).hasSize(1);
        assertThat(directory.toFile().list()).containsExactly("set.zip");
    }

    @Test
    void refusesAZipWithAFileTwice() throws IOException {
        zip("a/courses.csv", "course_id\nC-1\n", "b/courses.csv", "course_id\nC-2\n");
        assertThat(run.fault()).hasMessageContaining("two files that are called courses.csv");
    }

    @Test
    void refusesAZipThatIsCutOff() throws IOException {
        zip("courses.csv", "course_id\n" + "C-1\n".repeat(1_000));
        byte[] whole = Files.readAllBytes(directory.resolve("set.zip"));
        Files.write(directory.resolve("set.zip"), Arrays.copyOf(whole, whole.length - 30));

        assertThat(run.fault().fault()).isEqualTo(Fault.UNREADABLE_FILE);
    }

    @Test
    void readsASingleFile() throws SourceException {
        run.file("offerings.csv", "offering_id,course_id", "O-1,C-1")
                .file("courses.csv", "course_id", "C-1")
                .setting("path", directory.resolve("offerings.csv").toString())
                .read();

        assertThat(run.records()).hasSize(1);
        assertThat(run.offering().id()).isEqualTo("O-1");
    }

    @Test
    void saysWhatASingleFileMayBeCalled() throws SourceException {
        run.file("kurse.csv", "course_id", "C-1")
                .setting("path", directory.resolve("kurse.csv").toString());
        SourceException fault = run.fault();
        assertThat(fault).hasMessageContaining("kurse.csv").hasMessageContaining("courses.csv");
        assertThat(fault.remedy()).contains("files: {courses: kurse.csv}");

        run.setting("files", Map.of("courses", "kurse.csv")).read();
        assertThat(run.records()).hasSize(1);
    }

    @Test
    void refusesASetThatLacksARequiredFile() { // trap sis 53
        run.file("offerings.csv", "offering_id", "O-1");
        assertThat(run.fault()).hasMessage("The file courses.csv is missing.");

        run.setting("required-files", "offerings, programmes");
        assertThat(run.fault()).hasMessage("The file programmes.csv is missing.");
        assertThat(run.fault().remedy()).contains("required-files");
    }

    @Test
    void refusesASetThatLacksAFileWhoseNameIsConfigured() {
        run.file("courses.csv", "course_id", "C-1").setting("files", Map.of("offerings", "angebote.csv"));
        assertThat(run.fault()).hasMessage("The file angebote.csv is missing.");
    }

    @Test
    void readsWhatIsNotRequiredWhereItIsThere() throws SourceException {
        run.file("programmes.csv", "programme_id", "P-1")
                .setting("required-files", "")
                .read();
        assertThat(run.records()).hasSize(1);
    }

    @Test
    void refusesADirectoryWithoutAnyOfItsFiles() {
        run.file("readme.txt", "nothing here");
        assertThat(run.fault())
                .hasMessageContaining("There is none of the files organisations.csv, accreditations.csv");
    }

    @Test
    void refusesAPathThatLeadsNowhere() {
        run.setting("path", directory.resolve("absent").toString());
        SourceException fault = run.fault();
        assertThat(fault.fault()).isEqualTo(Fault.UNREADABLE_FILE);
        assertThat(fault).hasMessageContaining("does not exist or may not be read");
    }

    @Test
    void skipsUploadsThatAreNotFinishedAndFilesOfOthers() throws SourceException {
        run.file("courses.csv", "course_id", "C-1")
                .file("courses.csv.part", "course_id,ti")
                .file("buildings.csv", "x")
                .file("Learners.csv", "learner_id,national_id")
                .file("notes.txt", "x")
                .read();

        assertThat(run.summary().skippedFiles())
                .containsExactly(
                        new SkippedFile("Learners.csv", "personal data that this job has no use for, and never opened"),
                        new SkippedFile(
                                "buildings.csv",
                                "none of the files of this source: organisations.csv, accreditations.csv,"
                                        + " programmes.csv, courses.csv, offerings.csv"),
                        new SkippedFile("courses.csv.part", "an upload that is not finished"));
        assertThat(run.findings(SourceFinding.FILE_SKIPPED)).hasSize(3);
        assertThat(run.summary().requests()).isEqualTo(1);
    }

    @Test
    void doesNotGuessBetweenTwoFiles() {
        run.file("Courses.csv", "course_id", "C-1").file("COURSES.csv", "course_id", "C-2");
        assertThat(run.fault()).hasMessageContaining("COURSES.csv and Courses.csv");
    }

    @Test
    void deliversTheSameRecordsWhateverTheOrderOfTheFiles() throws SourceException {
        run.file("courses.csv", "course_id", "C-1")
                .file("programmes.csv", "programme_id", "P-1")
                .file("organisations.csv", "organisation_id", "ORG-1")
                .read();
        assertThat(run.records()).extracting(record -> record.id()).containsExactly("ORG-1", "P-1", "C-1");
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsAFileWhoseChecksumIsRight() throws Exception {
        String text = "course_id\nC-1\n";
        run.file("courses.csv", StandardCharsets.UTF_8, text)
                .file("courses.csv.sha256", sha256(text).toUpperCase(Locale.ROOT) + "  courses.csv")
                .read();
        assertThat(run.records()).hasSize(1);
        assertThat(run.summary().whole()).isTrue();
        assertThat(run.summary().skippedFiles()).isEmpty();
    }

    @Test
    void endsWithAFaultWhereTheChecksumIsWrong() throws Exception {
        run.file("courses.csv", "course_id", "C-1").file("courses.csv.sha256", sha256("course_id\nC-1\nC-2\n"));

        assertThat(run.fault())
                .hasMessageContaining("courses.csv cannot be read to its end: its SHA-256 is")
                .hasMessageContaining("courses.csv.sha256 says");
        assertThat(run.summary().whole()).isFalse();
    }

    @Test
    void saysThatAChecksumIsNone() {
        run.file("courses.csv", "course_id", "C-1").file("courses.csv.sha256", "to follow");
        assertThat(run.fault()).hasMessageContaining("courses.csv.sha256 holds no SHA-256");
    }

    @Test
    void endsWithAFaultWhereAFileIsWrittenToMeanwhile() throws Exception {
        String row = ",x".repeat(10) + "\n";
        run.file("courses.csv", "course_id,a,b,c,d,e,f,g,h,i,j\n" + ("C-1" + row).repeat(20_000));
        try (RecordSource source = run.open()) {
            assertThat(source.next()).isPresent();
            Files.writeString(directory.resolve("courses.csv"), "C-2" + row, StandardOpenOption.APPEND);

            assertThatThrownBy(source::next).hasMessageContaining("written to while it was read");
            assertThat(source.summary().whole()).isFalse();
        }
    }
}
