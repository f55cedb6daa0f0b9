package org.elmport.source.elmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.elmport.finding.Severity;
import org.elmport.plugin.SourceException;
import org.elmport.record.LearnerRecord;
import org.elmport.record.ResultRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What documents are packed in, and what is refused. */
class PayloadTest {

    private static final String DOCUMENT = ElmoRun.document("version-1");
    private static final byte[] BYTES = DOCUMENT.getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path directory = Path.of("");

    static byte[] zipped(byte[] bytes) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes);
            }
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ElmoRun read(byte[] bytes) throws SourceException {
        return new ElmoRun(directory).file("a.xml", bytes).read();
    }

    private void assertSame(byte[] packed) throws SourceException {
        assertThat(read(packed).records(ResultRecord.class))
                .extracting(ResultRecord::id)
                .isEqualTo(read(BYTES).records(ResultRecord.class).stream()
                        .map(ResultRecord::id)
                        .toList());
    }

    @Test
    void readsBase64AndGzipOneInTheOther() throws SourceException {
        assertSame(zipped(BYTES));
        assertSame(Base64.getEncoder().encode(BYTES));
        assertSame(Base64.getMimeEncoder().encode(zipped(BYTES)));
        assertSame(Base64.getUrlEncoder().withoutPadding().encode(zipped(BYTES)));
        assertSame(zipped(Base64.getEncoder().encode(BYTES)));
    }

    @Test
    void readsMarksWhiteSpaceAndOtherEncodings() throws SourceException {
        assertSame(("\uFEFF" + DOCUMENT).getBytes(StandardCharsets.UTF_8));
        assertSame(("\n  " + DOCUMENT).getBytes(StandardCharsets.UTF_8));
        assertSame(("\uFEFF" + DOCUMENT.replace("UTF-8", "UTF-16")).getBytes(StandardCharsets.UTF_16BE));
        assertSame(DOCUMENT.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void singleBytesThatSayTheyAreUtf8AreReadAndTold() throws SourceException {
        // when
        ElmoRun run =
                read(DOCUMENT.replace("Primerova", "Přímerová".replace('ř', 'r').replace('í', 'é'))
                        .getBytes(Charset.forName("windows-1252")));

        // then
        assertThat(run.records(LearnerRecord.class).get(0).familyName()).contains("Prémerová");
        assertThat(run.codes()).contains("SRC-ELMO-ENCODING");
    }

    @Test
    void readsTheDocumentsInsideTheAnswerOfAnInterface() throws SourceException {
        // given
        String inner = DOCUMENT.substring(DOCUMENT.indexOf("<elmo"));
        String answer = "<answer xmlns='https://uni.example/api'><tor>" + inner + "</tor><tor>"
                + inner.replace("S0042", "S0043") + "</tor></answer>";

        // when
        ElmoRun run = read(answer.getBytes(StandardCharsets.UTF_8));

        // then
        assertThat(run.records(LearnerRecord.class)).hasSize(2);
        assertThat(run.records(LearnerRecord.class).get(1).origin().basePath())
                .isEqualTo("/answer/tor[2]/elmo[1]/learner[1]");
    }

    @Test
    void trap24ABombIsRefusedWithoutBeingUnpacked() throws SourceException { // trap sis 24
        // given: 64 MiB of blanks in some KiB, once and twice packed
        byte[] bomb = zipped(new byte[64 << 20]);

        // when
        ElmoRun once = new ElmoRun(directory)
                .setting("max-size", 1_000_000)
                .file("a.xml", bomb)
                .read();
        ElmoRun twice = new ElmoRun(directory)
                .setting("max-size", 1_000_000)
                .file("a.xml", Base64.getEncoder().encode(zipped(bomb)))
                .read();

        // then
        assertThat(once.codes()).containsExactly("SRC-ELMO-LIMIT");
        assertThat(twice.codes()).containsExactly("SRC-ELMO-LIMIT");
        assertThat(once.findings().count(Severity.ERROR)).isOne();
        assertThat(once.summary().unreadable()).isOne();
    }

    @Test
    void trap24EntitiesAndDoctypesEndTheReading() throws SourceException { // trap sis 24
        // given
        Path secret = directory.resolve("secret.txt");
        String[] attacks = {
            "<!DOCTYPE elmo [<!ENTITY a SYSTEM '" + secret.toUri() + "'>]><elmo>&a;</elmo>",
            "<!DOCTYPE elmo [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><elmo>&b;</elmo>",
            "<!DOCTYPE elmo SYSTEM 'http://127.0.0.1:9/x.dtd'><elmo/>"
        };
        for (String attack : attacks) {
            // when
            ElmoRun run = new ElmoRun(directory).file("a.xml", attack).read();

            // then
            assertThat(run.records()).isEmpty();
            assertThat(run.codes()).containsExactly("SRC-ELMO-UNREADABLE");
        }
    }

    @Test
    void depthElementsAndSizeHaveLimits() throws SourceException {
        // given
        String deep = "<elmo>" + "<a>".repeat(80) + "</a>".repeat(80) + "</elmo>";
        String wide = "<elmo>" + "<a/>".repeat(200) + "</elmo>";

        // then
        assertThat(read(deep.getBytes(StandardCharsets.UTF_8)).codes()).containsExactly("SRC-ELMO-LIMIT");
        assertThat(new ElmoRun(directory)
                        .setting("max-elements", 100)
                        .file("a.xml", wide)
                        .read()
                        .codes())
                .containsExactly("SRC-ELMO-LIMIT");
        assertThat(new ElmoRun(directory)
                        .setting("max-size", 1000)
                        .file("a.xml", BYTES)
                        .read()
                        .codes())
                .containsExactly("SRC-ELMO-LIMIT");
    }

    @Test
    void otherFilesOfAFolderArePassedOverAndTold() throws SourceException {
        // given
        ElmoRun run = new ElmoRun(directory)
                .file("a.xml", BYTES)
                .file("b.txt", "Read me, please!")
                .file("c.xml", "<catalogue/>")
                .file("d.bin", new byte[] {1, 2, 3})
                .file("e.txt", "")
                .file("f.xml", DOCUMENT.substring(0, 1500));

        // when
        run.read();

        // then
        assertThat(run.records(ResultRecord.class)).hasSize(5);
        assertThat(run.summary().skippedFiles()).hasSize(4);
        assertThat(run.summary().unreadable()).isOne();
        assertThat(run.summary().requests()).isEqualTo(6);
        assertThat(run.findings(ElmoFinding.ELMO_UNREADABLE))
                .singleElement()
                .satisfies(finding -> assertThat(finding.source().line()).isPositive());
    }

    @Test
    void aFolderWithTooManyFilesOrAMissingOneStopsTheCrawl() throws IOException {
        // given
        Files.write(directory.resolve("a.xml"), BYTES);
        Files.write(directory.resolve("b.xml"), BYTES);

        // then
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> new ElmoRun(directory).setting("max-files", 1).read())
                .isInstanceOfSatisfying(
                        SourceException.class,
                        fault -> assertThat(fault.fault()).isEqualTo(SourceException.Fault.LIMIT));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new ElmoRun(directory)
                        .setting("path", directory.resolve("absent").toString())
                        .read())
                .isInstanceOf(SourceException.class);
    }

    @Test
    void theSameResultInTwoFilesIsReadOnceAndATranscriptSentAgainKeepsItsIdentifiers() throws SourceException {
        // given
        String again = DOCUMENT.replace("2026-07-01T12:00:00", "2026-08-01T12:00:00");

        // when
        ElmoRun run =
                new ElmoRun(directory).file("a.xml", BYTES).file("b.xml", again).read();

        // then
        assertThat(run.records(ResultRecord.class)).hasSize(5);
        assertThat(run.records(LearnerRecord.class)).hasSize(1);
        assertThat(run.codes()).contains("SRC-IDENTIFIER-TWICE");
    }
}
