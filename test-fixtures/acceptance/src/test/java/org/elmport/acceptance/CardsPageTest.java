package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elmport.card.CardEntry;
import org.elmport.card.CardFate;
import org.elmport.card.CardMapping;
import org.elmport.card.CardNumber;
import org.elmport.card.CardOptions;
import org.elmport.card.CardStatus;
import org.elmport.card.MappedCard;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.record.Code;
import org.elmport.record.Origin;
import org.elmport.record.SourceMoment;
import org.elmport.record.StudentCardRecord;
import org.elmport.simulator.card.CardRouterOptions;
import org.elmport.simulator.card.CardRouterSimulator;
import org.elmport.sync.PluginRegistry;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.configuration.JobConfigurationReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/cards.md shows works: its jobs run, its commands and words are there. */
class CardsPageTest {

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODw==";
    private static final Pattern BLOCK = Pattern.compile("(?s)```(yaml|sh)\\n(.*?)```");
    private static final Pattern COMMAND =
            Pattern.compile("elmport ([a-z]+(?: (?:input|config|verify|check|show|qr))?)");
    private static final String NUMBER = "3e506370-826a-103d-bf76-001999999999";

    @TempDir
    private Path directory = Path.of(".");

    private static String page() throws IOException {
        return Files.readString(Official.root().resolve("docs/cards.md"));
    }

    private static List<String> blocks(String kind) throws IOException {
        return BLOCK.matcher(page())
                .results()
                .filter(block -> block.group(1).equals(kind))
                .map(block -> block.group(2))
                .toList();
    }

    private static List<JobConfiguration> jobs(String yaml, List<SettingProblem> problems) throws IOException {
        Map<String, Object> content =
                new ObjectMapper(new YAMLFactory()).readValue(yaml, new TypeReference<Map<String, Object>>() {});
        JobConfigurationReader reader =
                new JobConfigurationReader(PluginRegistry.discover(CardsPageTest.class.getClassLoader()), text -> KEY);
        List<JobConfiguration> jobs = reader.read(content);
        problems.addAll(reader.problems());
        return jobs;
    }

    @Test
    void everyConfigurationIsReadWithoutProblems() throws IOException {
        // given
        List<String> yamls = blocks("yaml");
        String job = yamls.get(0);
        List<SettingProblem> problems = new ArrayList<>();

        // then
        assertThat(yamls).hasSize(4);
        for (String yaml : yamls) {
            // a part stands in the place of the same part of the first job
            String whole = yaml.startsWith("mapping:")
                    ? job.replaceFirst(
                            "(?s)    mapping:.*?    target:", Matcher.quoteReplacement(yaml.indent(4)) + "    target:")
                    : yaml;
            assertThat(jobs(whole, problems)).as(yaml).hasSize(1);
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void theFirstJobOfThePageBringsTheExampleToTheRouter() throws IOException {
        try (CardRouterSimulator router = router()) {
            // given the commands of the page, in the folder of the test
            assertThat(CommandLine.run("template", "input", "--source", "csv", "--out", directory.resolve("drop"))
                            .exitCode())
                    .isZero();
            Path configuration = written(blocks("yaml").get(0), router);

            // when
            CommandLine.Result plan =
                    CommandLine.run("plan", "--config", configuration, "--out", directory.resolve("plan.json"));
            int planned = router.requests().size();
            CommandLine.Result sync = CommandLine.run("sync", "--config", configuration);
            JsonNode card = router.cards("999999999").get(0);
            CommandLine.Result verify =
                    CommandLine.run("card", "verify", card.path("cardNumber").asText(), "--router", router.host());
            CommandLine.Result reconcile =
                    CommandLine.run("reconcile", "--config", configuration, "--out", directory.resolve("repair.json"));

            // then
            assertThat(plan.exitCode()).as(plan.err()).isZero();
            assertThat(planned).isZero();
            assertThat(sync.exitCode()).as(sync.err()).isZero();
            assertThat(router.persons("999999999")).hasSize(1);
            assertThat(verify.exitCode()).as(verify.err()).isZero();
            assertThat(reconcile.exitCode()).as(reconcile.err()).isZero();
        }
    }

    @Test
    void theJobByFileLeavesRowsThatTheRouterWouldTake() throws IOException {
        try (CardRouterSimulator router = router()) {
            // given a student whom the router knows
            CommandLine.run("template", "input", "--source", "csv", "--out", directory.resolve("drop"));
            CommandLine.run("sync", "--config", written(blocks("yaml").get(0), router));
            Files.delete(directory.resolve("cards-ledger.mv.db"));

            // when
            CommandLine.Result sync =
                    CommandLine.run("sync", "--config", written(blocks("yaml").get(3), router));

            // then
            assertThat(sync.exitCode()).as(sync.err()).isZero();
            assertThat(Files.readAllLines(directory.resolve("cards-for-import/cards-create.csv")))
                    .hasSize(2)
                    .element(1)
                    .asString()
                    .contains("uni.example:S0001", "999999999");
        }
    }

    private static CardRouterSimulator router() throws IOException {
        return CardRouterSimulator.start(CardRouterOptions.of(Clock.systemUTC(), KEY, "999999999"));
    }

    private Path written(String yaml, CardRouterSimulator router) throws IOException {
        Files.writeString(directory.resolve("secret"), KEY);
        return Files.writeString(
                directory.resolve("cards.yaml"),
                yaml.replaceAll("\\$\\{env:\\w+}", Matcher.quoteReplacement("${file:secret}"))
                        .replaceAll("base-url: .*", "base-url: " + router.baseUrl())
                        .replace("path: drop", "path: " + directory.resolve("drop"))
                        .replace("folder: cards-for-import", "folder: " + directory.resolve("cards-for-import"))
                        .replace("directory: reports", "directory: " + directory.resolve("reports")));
    }

    @Test
    void everyCommandOfThePageIsThere() throws IOException {
        // given
        List<String> commands = COMMAND.matcher(page())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        // then
        assertThat(commands).contains("plan", "sync", "reconcile", "card verify", "template input", "esi check");
        for (String command : commands) {
            List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
            words.add("--help");
            assertThat(CommandLine.run(words.toArray()).exitCode()).as(command).isZero();
        }
    }

    @Test
    void theWordsOfTheTableMeanWhatItSays() throws IOException {
        // given
        Map<String, String> rows =
                Map.of("`active`", "ACTIVE", "`expired`", "ACTIVE", "`inactive`", "INACTIVE", "`deceased`", "ENDED");
        List<String> lines =
                page().lines().filter(line -> line.startsWith("| `")).toList();

        // then
        assertThat(lines).hasSize(rows.size());
        for (String line : lines) {
            String first = line.substring(2, line.indexOf('`', 3) + 1);
            Pattern.compile("`(\\w+)`")
                    .matcher(line.substring(0, line.indexOf(" | ")))
                    .results()
                    .forEach(word ->
                            assertThat(meaning(word.group(1))).as(word.group(1)).isEqualTo(rows.get(first)));
        }
    }

    private static String meaning(String word) {
        StudentCardRecord record = StudentCardRecord.builder("C", Origin.NONE)
                .studentIdentifier("urn:schac:personalUniqueCode:int:esi:uni.example:S1")
                .status(new Code("s", word))
                .issued(SourceMoment.of(LocalDate.of(2026, 9, 1)))
                .expires(SourceMoment.of(LocalDate.of(2027, 9, 1)))
                .build();
        MappedCard mapped = CardMapping.with(CardOptions.of("999999999"))
                .map(
                        record,
                        Optional.empty(),
                        () -> CardNumber.read(NUMBER).number().orElseThrow());
        return mapped.fate() == CardFate.SENT
                ? mapped.card().map(CardEntry::status).map(CardStatus::name).orElse("")
                : mapped.fate().name();
    }

    @Test
    void theTemplateForCardsIsAConfigurationThatIsRead() throws IOException {
        // when
        CommandLine.Result template =
                CommandLine.run("template", "config", "--source", "csv", "--target", "esc-router");
        List<SettingProblem> problems = new ArrayList<>();

        // then
        assertThat(template.exitCode()).isZero();
        assertThat(template.out()).contains("payload-key: ${env:ELMPORT_PAYLOAD_KEY}", "# send-name: false");
        assertThat(jobs(template.out(), problems))
                .singleElement()
                .satisfies(job -> assertThat(job.items()).isPresent());
        assertThat(problems).isEmpty();
    }
}
