package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking at a credential before it is issued, by the command line. */
class PreviewTest {

    @TempDir
    private Path directory = Path.of(".");

    private Path input = Path.of(".");
    private Path look = Path.of(".");

    @BeforeEach
    void records() {
        input = directory.resolve("drop");
        look = directory.resolve("look");
        CommandLine.run("template", "input", "--source", "csv", "--out", input);
    }

    private CommandLine.Result preview(String record) {
        return CommandLine.run("preview", "--record", record, "--from", "csv", "--in", input, "--out", look);
    }

    private List<String> shown(String ending) throws IOException {
        try (Stream<Path> files = Files.list(look)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aResultIsShownAsAPageAndAsPicturesAndNobodyIsNamedElsewhere() throws IOException {
        // when
        CommandLine.Result result = preview("R-1");

        // then
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(shown(".html")).singleElement().satisfies(page -> {
            assertThat(result.out()).contains(page);
            assertThat(look.resolve(page))
                    .content()
                    .contains("Nives Primerova", "Introduction to geodesy", "data:image/png;base64,");
        });
        assertThat(shown("-en-1.png"))
                .singleElement()
                .satisfies(picture -> assertThat(
                                ImageIO.read(look.resolve(picture).toFile()).getWidth())
                        .isGreaterThan(500));
        assertThat(result.out() + result.err() + shown("")).doesNotContain("Nives", "Primerova", "S0001");
    }

    @Test
    void aFinishedCredentialIsShownAsWhatItWasMadeOfIs() throws IOException {
        // given
        Path credentials = directory.resolve("credentials");
        CommandLine.run("convert", "--from", "csv", "--in", input, "--to", "edc-jsonld", "--out", credentials);
        preview("R-1");
        Path page = look.resolve(shown(".html").get(0));
        Path again = directory.resolve("again");

        // when
        try (Stream<Path> files = Files.list(credentials)) {
            CommandLine.Result result = CommandLine.run(
                    "preview", "--from", "edc-jsonld", "--in", files.findFirst().orElseThrow(), "--out", again);

            // then
            assertThat(result.exitCode()).as(result.err()).isZero();
        }
        assertThat(again.resolve(page.getFileName())).hasSameTextualContentAs(page);
    }

    @Test
    void aRecordThatIsNotThereIsToldAndNothingIsWritten() {
        // when
        CommandLine.Result unknown = preview("R-9");

        // then
        assertThat(unknown.exitCode()).isEqualTo(4);
        assertThat(unknown.err()).contains("there is no record R-9 of which a credential is made");
        assertThat(look).doesNotExist();
    }

    @Test
    void aTranscriptIsShownWithoutAskingForItByNameOrByTheIdentifierOfTheStudent() throws IOException {
        // given: nobody knows by which identifiers records of a transcript are kept
        Path transcript =
                Official.root().resolve("plugins/source-elmo/src/test/resources/org/elmport/source/elmo/version-1.xml");
        Path other = directory.resolve("other");

        // when
        CommandLine.Result all = CommandLine.run("preview", "--from", "elmo", "--in", transcript, "--out", look);
        CommandLine.Result one = CommandLine.run(
                "preview",
                "--from",
                "elmo",
                "--in",
                transcript,
                "--record",
                "urn:schac:personalUniqueCode:int:esi:uni.example:S0042",
                "--out",
                other);

        // then
        assertThat(all.exitCode()).as(all.err()).isZero();
        assertThat(one.exitCode()).as(one.err()).isZero();
        String page = shown(".html").get(0);
        assertThat(look.resolve(page)).content().contains("Field &lt;b&gt; geodesy", "Master of Geodesy");
        assertThat(other.resolve(page)).hasSameTextualContentAs(look.resolve(page));
    }

    @Test
    void moreThanCanBeLookedAtIsNotShown() throws IOException {
        // given
        Path results = input.resolve("results.csv");
        List<String> lines = Files.readAllLines(results);
        StringBuilder many = new StringBuilder(lines.get(0)).append('\n');
        for (int i = 0; i < 21; i++) {
            many.append(lines.get(1).replaceFirst("^[^,;]*", "R-" + i)).append('\n');
        }
        Files.writeString(results, many.toString());

        // when
        CommandLine.Result result = CommandLine.run("preview", "--from", "csv", "--in", input, "--out", look);

        // then
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("there are 21 credentials, and 20 are shown at most", "--record");
        assertThat(look).doesNotExist();
    }

    @Test
    void whatCannotBeReadIsToldAndNotThatARecordIsMissing() throws IOException {
        // given
        Path cut = Files.writeString(directory.resolve("cut.xml"), "<elmo><learner>");

        // when
        CommandLine.Result result =
                CommandLine.run("preview", "--record", "R-1", "--from", "elmo", "--in", cut, "--out", look);

        // then
        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(result.err())
                .contains(
                        "SRC-ELMO-UNREADABLE: The XML is not well-formed here, or is cut off.",
                        "nothing could be read");
    }
}
