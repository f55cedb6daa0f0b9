package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.elmport.oracle.EdcShapes;
import org.elmport.oracle.Oracle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Transcripts to credentials and back, by the command line. */
class ElmoConversionTest {

    private static final Path TRANSCRIPT =
            Official.root().resolve("plugins/source-elmo/src/test/resources/org/elmport/source/elmo/version-1.xml");
    private static final String[] PERSONAL = {"Nives", "Primerova", "S0042", "1999-10", "990210", "LIB-77", "RES-1"};

    /** What only the failed result and the one in progress say. */
    private static final List<String> OF_OTHER_RESULTS = List.of(
            "= GEO-102",
            "= Tidal theory",
            "= GEO-103",
            "= Maps",
            "= failed",
            "= in-progress",
            "= 3",
            "= 7 so far",
            "= 2026-02-01",
            "/type = Course",
            "/scheme = ects",
            "/credit/value = 5");

    /** What stands in the transcript that comes back and did not stand in the first one. */
    private static final List<String> ADDED = List.of("/generatedDate", "/level/type = EQF", "/level/value = 7");

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
        assertThat(result.err()).contains("1 credential written, 0 held back", "SRC-FIELD-LOST");
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
    void aFileThatCannotBeReadEndsWithTheReasonAndTheReportHasItToo() throws IOException {
        // given
        Path broken = Files.writeString(directory.resolve("broken.txt"), "Read me, please!");
        Path report = directory.resolve("losses.json");

        // when
        CommandLine.Result result = CommandLine.run(
                "convert",
                "--from",
                "elmo",
                "--in",
                broken,
                "--to",
                "edc-jsonld",
                "--out",
                directory.resolve("out"),
                "--report",
                report);

        // then
        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(result.err()).contains("it is neither XML nor packed with Base64 or gzip", "nothing could be read");
        assertThat(report).content().contains("SRC-FILE-SKIPPED");
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @Test
    void errorsAreSaidWhereOnePartOfAFolderIsBroken() throws IOException {
        // given
        Path folder = Files.createDirectory(directory.resolve("drop"));
        Files.copy(TRANSCRIPT, folder.resolve("a.xml"));
        Files.writeString(folder.resolve("b.xml"), Files.readString(TRANSCRIPT).substring(0, 900));

        // when
        CommandLine.Result result = CommandLine.run(
                "convert", "--from", "elmo", "--in", folder, "--to", "edc-jsonld", "--out", directory.resolve("out"));

        // then
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains(
                        "1 credential written",
                        "SRC-ELMO-UNREADABLE: The XML is not well-formed here, or is cut off.",
                        "--report FILE says where");
    }

    @Test
    void whatIsLeftOutOfALearnerIsTold() throws IOException {
        // when
        Path report = directory.resolve("losses.json");
        convert("--report", report);

        // then
        assertThat(report)
                .content()
                .contains(
                        "MAP-LEARNER-FACTS-LEFT-OUT",
                        "The place of birth of a learner is left out",
                        "/elmo/learner[1]/placeOfBirth",
                        "The gender of a learner is left out",
                        "The citizenship of a learner is left out")
                .doesNotContain("The date of birth of a learner", "MAP-LEARNING-OUTCOMES-MISSING");
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

    /** What stands in every element of a document, by its path, in the order of the document. */
    private static List<String> said(Path file) throws Exception {
        List<String> said = new ArrayList<>();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        collect(factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement(), "", said);
        return said;
    }

    private static void collect(Element element, String above, List<String> said) {
        String path = above + "/" + element.getTagName();
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, path, said);
            } else {
                text.append(child.getTextContent());
            }
        }
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attributes.append(' ').append(element.getAttributes().item(i));
        }
        String value = text.toString().strip();
        if (!value.isEmpty() || element.getTagName().equals("category")) {
            // two spellings of one thing: the offset of a day says nothing, and ECTS stands in either case
            String spelt = value.equals("ECTS")
                    ? "ects"
                    : value.replaceFirst("^(\\d{4}-\\d{2}-\\d{2})[+-]\\d{2}:\\d{2}$", "$1");
            said.add(path + attributes + " = " + spelt);
        }
    }

    /** What a transcript says and a credential cannot, in this transcript. */
    private static boolean lostOnTheWayThere(String line) {
        return line.contains("nationalIdentifier")
                || line.contains("libraryCard")
                || line.contains("/placeOfBirth")
                || line.contains("/gender")
                || line.contains("/citizenship")
                || line.contains("/generatedDate")
                || line.contains("/subjectArea")
                || line.contains("/attachment")
                || line.contains("/issueDate")
                || line.contains("/credit/level")
                || line.endsWith("/credit/value = 120");
    }

    @Test
    void thereAndBackAgreesOnWhatBothCanSay() throws Exception {
        // given: what a credential cannot say is known by name; failed and open results are no achievements
        convert();
        Path credential = credentials().get(0);
        Path back = directory.resolve("back.xml");

        // when
        CommandLine.Result result =
                CommandLine.run("convert", "--from", "edc-jsonld", "--in", credential, "--to", "elmo", "--out", back);

        // then
        assertThat(result.exitCode()).as(result.err()).isZero();
        List<String> there = said(TRANSCRIPT);
        List<String> again = said(back);
        List<String> missing = new ArrayList<>(there);
        again.forEach(missing::remove);
        assertThat(missing)
                .filteredOn(line -> !lostOnTheWayThere(line))
                .allMatch(line -> OF_OTHER_RESULTS.stream().anyMatch(line::endsWith), "of results that are no passes");
        List<String> added = new ArrayList<>(again);
        there.forEach(added::remove);
        assertThat(added)
                .allMatch(line -> ADDED.stream().anyMatch(line::contains), "made by the way through a credential");
    }

    @Test
    void whatComesBackIsValidByTheOfficialSchemaAndReadWithoutComplaint() throws Exception {
        // given
        convert();
        Path back = directory.resolve("back.xml");

        // when
        CommandLine.run("convert", "--from", "edc-jsonld", "--in", credentials().get(0), "--to", "elmo", "--out", back);
        ElmoReading reading = ElmoReading.of(back);

        // then
        assertThat(reading.findings().counts().keySet())
                .doesNotContain("SRC-ELMO-ELEMENT-MISSING", "SRC-ELMO-VALUE-INVALID", "SRC-ELMO-ELEMENT-MISPLACED");
        assertThat(reading.results()).hasSize(3);
        if (Oracle.directory().isPresent()) {
            assertThat(ElmoSchema.of(Oracle.directory().get(), "1.7.0").errors(Files.readAllBytes(back)))
                    .isEmpty();
        }
    }

    @Test
    void whatElmoCannotSayIsToldPropertyByProperty() throws IOException {
        // given: a micro-credential with learning outcomes, pictures and an entitlement
        Path input = directory.resolve("drop");
        CommandLine.run("template", "input", "--source", "csv", "--out", input);
        CommandLine.run(
                "convert", "--from", "csv", "--in", input, "--to", "edc-jsonld", "--out", directory.resolve("out"));
        Path report = directory.resolve("losses.json");

        // when
        CommandLine.Result result = CommandLine.run(
                "convert",
                "--from",
                "edc-jsonld",
                "--in",
                credentials().get(0),
                "--to",
                "elmo",
                "--out",
                directory.resolve("back.xml"),
                "--report",
                report);

        // then
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(report)
                .content()
                .contains(
                        "MAP-VALUE-LOST",
                        "LearningAchievementSpecification.learningOutcome",
                        "EuropeanDigitalCredential.displayParameter")
                .doesNotContain("Nives", "Primerova");
        assertThat(result.err()).doesNotContain("Nives", "Primerova");
        assertThat(directory.resolve("back.xml")).content().contains("<familyName>Primerova</familyName>");
    }

    @Test
    void aFileWithoutACredentialIsRefused() throws IOException {
        // given
        Path file = Files.writeString(directory.resolve("nothing.jsonld"), "{}");

        // when
        CommandLine.Result result = CommandLine.run("convert", "--from", "edc-jsonld", "--in", file, "--to", "elmo");

        // then
        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(result.err()).contains("0 credentials");
    }
}
