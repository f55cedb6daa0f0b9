package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xmlunit.assertj3.XmlAssert;

/** Documents in other forms, by the command line. */
class DocumentConversionTest {

    @TempDir
    private Path directory = Path.of(".");

    private CommandLine.Result convert(Path input, String from, String to, String output, Object... more) {
        Object[] words = {"convert", "--from", from, "--in", input, "--to", to, "--out", directory.resolve(output)};
        Object[] all = Stream.concat(Arrays.stream(words), Arrays.stream(more)).toArray();
        return CommandLine.run(all);
    }

    @Test
    void accreditationsGoToJsonLdAndComeBackTheSame() {
        // given
        Path sample = Official.sample("official/elm-3.1.0/xsd/ams/ams.xml");

        // when
        CommandLine.Result there = convert(sample, "ams-xml", "ams-jsonld", "ams.jsonld");
        CommandLine.Result back = convert(directory.resolve("ams.jsonld"), "ams-jsonld", "ams-xml", "ams.xml");

        // then
        assertThat(there.exitCode()).as(there.err()).isZero();
        assertThat(back.exitCode()).as(back.err()).isZero();
        assertThat(there.err()).contains("0 errors, 0 warnings");
        XmlAssert.assertThat(directory.resolve("ams.xml").toFile())
                .and(sample.toFile())
                .ignoreWhitespace()
                .ignoreComments()
                .areSimilar();
    }

    @Test
    void whatAnEarlierVersionCannotCarryIsToldAndReported() throws IOException {
        // given
        Path sample = Official.sample("samples/loq/loq-min-3.3.1.xml");
        Path report = directory.resolve("lost.json");

        // when
        CommandLine.Result result =
                convert(sample, "loq-xml", "loq-xml", "old.xml", "--elm", "3.1.0", "--report", report);

        // then
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).contains("VAL-LANGUAGE-LEFT-OUT");
        assertThat(report).content().contains("VAL-LANGUAGE-LEFT-OUT", "\"profile\":\"loq_3_1_0\"");
        Official.assertValid(directory.resolve("old.xml"), "3.1.0");
    }

    @Test
    void whatWasSealedCanBeTakenOutOfItsSealAndItsEnvelope() throws IOException {
        // given
        Path sealed = Official.sample("official/elm-3.1.0/samples/Sample-CertOfPart-signed.jsonld");
        Path envelope = Official.sample("official/elm-3.1.0/samples/Sample-CertOfPart-unsigned-uploadable.json");

        // when
        CommandLine.Result opened = convert(sealed, "edc-jsonld", "edc-jsonld", "opened.jsonld");
        CommandLine.Result bare = convert(envelope, "edc-jsonld", "edc-jsonld", "bare.jsonld");

        // then
        assertThat(opened.exitCode()).as(opened.err()).isZero();
        assertThat(bare.exitCode()).as(bare.err()).isZero();
        assertThat(Files.readString(directory.resolve("opened.jsonld")))
                .startsWith("{\"@context\"")
                .doesNotContain("signatures");
        assertThat(Files.readString(directory.resolve("bare.jsonld"))).doesNotContain("\"credential\":");
    }

    @Test
    void jsonLdOfAnyOrderBecomesXmlInTheOrderOfTheSchema() throws IOException {
        // given
        Path sample = Official.sample("samples/loq/loq-min-3.3.1.xml");
        convert(sample, "loq-xml", "loq-jsonld", "loq.jsonld");
        List<String> lines = Files.readAllLines(directory.resolve("loq.jsonld"));
        StringBuilder reversed = new StringBuilder(lines.get(0)).append('\n');
        for (int i = lines.size() - 2; i > 0; i--) {
            reversed.append(lines.get(i).replaceFirst(",$", "")).append(i > 1 ? ",\n" : "\n]}\n");
        }
        Path shuffled = Files.writeString(directory.resolve("reversed.jsonld"), reversed);

        // when
        CommandLine.Result result = convert(shuffled, "loq-jsonld", "loq-xml", "ordered.xml");

        // then
        assertThat(result.exitCode()).as(result.err()).isZero();
        Official.assertValid(directory.resolve("ordered.xml"), "3.3.1");
        convert(directory.resolve("ordered.xml"), "loq-xml", "loq-jsonld", "again.jsonld");
        assertThat(Files.readString(directory.resolve("again.jsonld")))
                .isEqualTo(Files.readString(directory.resolve("loq.jsonld")));
    }

    @Test
    void whatIsNoSuchDocumentIsNotConverted() throws IOException {
        // given
        Path sample = Official.sample("samples/loq/loq-min-3.3.1.xml");

        // then
        assertThat(convert(sample, "ams-xml", "ams-jsonld", "none.jsonld").exitCode())
                .isEqualTo(4);
        assertThat(directory.resolve("none.jsonld")).doesNotExist();
        assertThat(convert(sample, "loq-xml", "ams-xml", "none.xml").exitCode()).isEqualTo(2);
        Path empty = Files.writeString(directory.resolve("empty.jsonld"), "{}");
        assertThat(convert(empty, "edc-jsonld", "edc-jsonld", "none.jsonld").exitCode())
                .isEqualTo(4);
    }
}
