package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.elmport.oracle.Oracle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a public transcript says stands in its credential, or is named in the report of losses: every value of every
 * element, looked up in the files that come out.
 */
class ElmoLossesTest {

    /** Findings that say of an element that what stands in it is not carried over as it is. */
    private static final Set<String> LOSSES = Set.of(
            "SRC-FIELD-LOST",
            "SRC-REFERENCE-UNKNOWN",
            "SRC-VALUE-UNREADABLE",
            "SRC-ELMO-VALUE-INVALID",
            "SRC-ELMO-ATTACHMENTS-LEFT-OUT",
            "SRC-IDENTIFIER-TWICE",
            "MAP-ADDRESS-UNUSABLE",
            "MAP-CODE-UNKNOWN",
            "MAP-COMPARISON-CHANGED",
            "MAP-LEARNER-FACTS-LEFT-OUT",
            "MAP-RESULT-NOT-PASSED");

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path directory = Path.of("");

    @ParameterizedTest
    @MethodSource("org.elmport.acceptance.ElmoSamplesTest#files")
    void whatATranscriptSaysIsInTheCredentialOrInTheReport(Path file) throws Exception {
        assumeTrue(!file.toString().isEmpty(), Oracle.ABSENT);
        // given
        Path out = directory.resolve("out");
        Path report = directory.resolve("losses.json");

        // when
        CommandLine.Result result = CommandLine.run(
                "convert",
                "--from",
                "elmo",
                "--in",
                file,
                "--to",
                "edc-jsonld",
                "--defaults",
                defaults(),
                "--out",
                out,
                "--report",
                report);

        // then
        assertThat(result.exitCode()).as(result.err()).isZero();
        Set<String> said = said(out);
        List<String> lost = lost(report);
        List<Map.Entry<String, String>> stated =
                ElmoCount.of(Files.readAllBytes(file)).orElseThrow().values();
        assertThat(stated).hasSizeGreaterThan(15);
        assertThat(stated)
                .as("values that are neither in the credential nor in the report")
                .filteredOn(value -> !told(value.getKey(), lost) && !carried(value.getKey(), value.getValue(), said))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.elmport.acceptance.ElmoSamplesTest#files")
    void whatComesBackIsValidAndHasAsManyPassedResultsAndCredits(Path file) throws Exception {
        assumeTrue(!file.toString().isEmpty(), Oracle.ABSENT);
        // given
        ElmoCount first = ElmoCount.of(Files.readAllBytes(file)).orElseThrow();
        Path out = directory.resolve("out");
        CommandLine.run(
                "convert",
                "--from",
                "elmo",
                "--in",
                file,
                "--to",
                "edc-jsonld",
                "--defaults",
                defaults(),
                "--out",
                out);
        int instances = 0;
        BigDecimal credits = BigDecimal.ZERO;

        // when
        for (Path credential : files(out)) {
            Path back = directory.resolve("back.xml");
            Path report = directory.resolve("back.json");
            CommandLine.Result result = CommandLine.run(
                    "convert",
                    "--from",
                    "edc-jsonld",
                    "--in",
                    credential,
                    "--to",
                    "elmo",
                    "--out",
                    back,
                    "--report",
                    report);
            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(report).content().contains("MAP-VALUE-LOST");
            byte[] bytes = Files.readAllBytes(back);
            assertThat(ElmoSchema.of(Oracle.directory().orElseThrow(), "1.7.0").errors(bytes))
                    .isEmpty();
            ElmoCount again = ElmoCount.of(bytes).orElseThrow();
            instances += again.instances();
            credits = credits.add(again.credits());
        }

        // then
        assertThat(instances).isEqualTo(first.passed());
        assertThat(credits).isEqualByComparingTo(first.credits());
    }

    private Path defaults() throws IOException {
        return Files.writeString(directory.resolve("defaults.yaml"), """
                source:
                  issuer-id: inst.example
                  issuer-name: Institute of Examples
                  issuer-country: DK
                """);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** All texts of all credentials. */
    private static Set<String> said(Path folder) throws IOException {
        Set<String> texts = new TreeSet<>();
        for (Path file : files(folder)) {
            collect(JSON.readTree(file.toFile()), texts);
        }
        return texts;
    }

    private static void collect(JsonNode node, Set<String> texts) {
        if (node.isValueNode()) {
            texts.add(spaced(node.asText()));
        }
        node.forEach(child -> collect(child, texts));
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The places of losses, in the way of {@link ElmoCount#values()}. */
    private static List<String> lost(Path report) throws IOException {
        List<String> places = new ArrayList<>();
        for (JsonNode finding : JSON.readTree(report.toFile()).get("findings")) {
            String code = finding.get("code").asText();
            String place = finding.get("source").path("path").asText();
            if (!LOSSES.contains(code) || place.indexOf('/', 1) < 0) {
                continue;
            }
            if (code.equals("MAP-RESULT-NOT-PASSED")) {
                place = place.replaceFirst("/specifies.*", "");
            }
            places.add(ElmoCount.place(place));
            if (code.equals("MAP-LEARNER-FACTS-LEFT-OUT")) { // of all elements of a name
                places.add(place.replace("[1]", "") + "[2]");
                places.add(place.replace("[1]", "") + "[3]");
            }
        }
        return places;
    }

    /** Attachments are told once for all of them, and rounded shares where the distribution stands. */
    private static boolean told(String place, List<String> lost) {
        return lost.stream()
                .anyMatch(loss -> place.equals(loss)
                        || place.startsWith(loss + "/")
                        || (loss.contains("/attachment") && place.contains("/attachment"))
                        || (loss.endsWith("/resultDistribution")
                                && place.startsWith(loss.replace("/resultDistribution", "/shortenedGrading"))));
    }

    private static boolean carried(String place, String text, Set<String> said) {
        String value = spaced(text);
        String name = place.substring(place.lastIndexOf('/') + 1).replaceAll("\\[\\d+]", "");
        return switch (name) {
            case "country", "citizenship" -> ends(said, "/country/" + iso3(new Locale("", value)));
            case "languageOfInstruction" -> ends(said, "/language/" + iso3(new Locale(value)));
            case "iscedCode" -> ends(said, "/isced-f/" + value);
            case "scheme" -> ends(said, "/education-credit/6fcec5c5af");
            case "bday" -> plain(value.replaceFirst("^(\\d\\d).(\\d\\d).(\\d{4})$", "$3-$2-$1"), said);
            case "status" -> value.equals("passed");
            case "type" -> true; // the kind of what stands beside it, which is another class or another list
            case "level" -> said.stream().anyMatch(uri -> uri.matches(".*/snb/eqf/[678]"));
            case "value" -> place.contains("/level") ? level(value, said) : value.equals("0") || number(value, said);
            default -> plain(value, said);
        };
    }

    private static boolean level(String value, Set<String> said) {
        return ends(said, "/snb/eqf/" + value) || ends(said, ": " + value);
    }

    private static boolean plain(String value, Set<String> said) {
        boolean day = value.matches("\\d{4}-\\d{2}-\\d{2}.*");
        return said.contains(value)
                || number(value, said)
                || said.stream().anyMatch(text -> day && text.startsWith(value.substring(0, 10)))
                || said.stream().anyMatch(text -> text.contains(": " + value + ": "))
                || ends(said, ": " + value);
    }

    private static boolean number(String value, Set<String> said) {
        try {
            return said.contains(new BigDecimal(value).stripTrailingZeros().toPlainString());
        } catch (NumberFormatException otherwise) {
            return false;
        }
    }

    private static boolean ends(Set<String> said, String ending) {
        return said.stream().anyMatch(text -> text.endsWith(ending));
    }

    private static String iso3(Locale locale) {
        return (locale.getCountry().isEmpty() ? locale.getISO3Language() : locale.getISO3Country())
                .toUpperCase(Locale.ROOT);
    }
}
