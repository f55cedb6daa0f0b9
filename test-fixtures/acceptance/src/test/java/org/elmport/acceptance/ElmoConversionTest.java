package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.elmport.oracle.EdcShapes;
import org.elmport.oracle.Oracle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Transcripts to credentials and back, by the command line. */
class ElmoConversionTest {

    private static final Path TRANSCRIPT =
            Official.root().resolve("plugins/source-elmo/src/test/resources/org/elmport/source/elmo/version-1.xml");
    private static final String[] PERSONAL = {"Nives", "Primerova", "S0042", "1999-10", "990210", "LIB-77", "RES-1"};

    @TempDir
    Path directory = Path.of("");

    private CommandLine.Result convert(Object... more) {
        Object[] arguments = Stream.concat(
                        Stream.of("convert", "--from", "elmo", "--in", TRANSCRIPT, "--to", "edc-jsonld", "--out"),
                        Stream.concat(Stream.of(directory.resolve("out")), Stream.of(more)))
                .toArray();
        return CommandLine.run(arguments);
    }

    private List<Path> credentials() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("out"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void aTranscriptBecomesOneCredentialAndTheReportSaysWhatIsLost() throws IOException {
        // when
        Path report = directory.resolve("losses.json");
        CommandLine.Result result = convert("--report", report);

        // then
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).contains("1 credentials written, 0 held back", "SRC-FIELD-LOST");
        assertThat(result.out() + result.err()).doesNotContain(PERSONAL);
        assertThat(report)
                .content()
                .contains("SRC-ELMO-CREDITS-REPEATED", "generatedDate", "\"credential\"", "\"published\" : 1")
                .doesNotContain(PERSONAL);
        assertThat(credentials())
                .singleElement()
                .satisfies(file -> assertThat(Files.readString(file))
                        .contains("Nives Primerova", "Field <b> geodesy", "\"7.5\"", "Autumn 2025")
                        .doesNotContain("Tidal theory"));
    }

    @Test
    void thePageOfLossesIsHtmlWhereItsNameSaysSo() throws IOException {
        // when
        CommandLine.Result result = convert("--report", directory.resolve("losses.html"));

        // then
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(directory.resolve("losses.html")).content().contains("<html").doesNotContain(PERSONAL);
    }

    @Test
    void microCredentialsAreMadeWhereTheyAreAskedFor() throws IOException {
        // when
        CommandLine.Result result = convert("--credential", "MICRO_CREDENTIAL");

        // then: the programme with what it consists of
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(credentials())
                .singleElement()
                .satisfies(file -> assertThat(Files.readString(file)).contains("Master of Geodesy"));
    }

    @Test
    void issuerAndMandateComeFromTheDefaults() throws IOException {
        // given
        Path defaults = Files.writeString(directory.resolve("defaults.yaml"), """
                mapping:
                  institution-id: alliance.example
                  institution-name: Alliance of Examples
                  institution-country: BE
                  edc:
                    issuer: alliance.example
                    issuer-identifier: VATBE-0400000000
                    issuer-country: BE
                    mandate: Mandate of 1 March 2026, article 2
                    mandator: uni.example
                    languages: [en]
                """);

        // when
        CommandLine.Result result = convert("--defaults", defaults);

        // then
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(credentials()).singleElement().satisfies(file -> {
            String text = Files.readString(file);
            assertThat(text).contains("VATBE-0400000000", "c_9a31f32a", "Mandate of 1 March 2026");
            Oracle.directory()
                    .ifPresent(oracle -> assertThat(
                                    EdcShapes.of(oracle, org.elmport.rule.RuleProfile.EDC_ISSUED_BY_MANDATE)
                                            .validate(text)
                                            .violations())
                            .isEmpty());
        });
    }

    @Test
    void settingsThatDoNotFitAreToldBeforeAnythingIsWritten() throws IOException {
        // given
        Path defaults = Files.writeString(
                directory.resolve("defaults.yaml"), "mapping:\n  edc:\n    mandate: Article 2\n    isuer: x\n");

        // when
        CommandLine.Result result = convert("--defaults", defaults);

        // then
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("mapping.edc.isuer", "Did you mean issuer?", "mapping.edc.mandate");
        assertThat(directory.resolve("out")).doesNotExist();
    }
}
