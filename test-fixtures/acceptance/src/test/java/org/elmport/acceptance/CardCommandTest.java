package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.elmport.simulator.card.CardRouterOptions;
import org.elmport.simulator.card.CardRouterSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardCommandTest {

    private static final String NUMBER = "3e506370-826a-103d-bf76-001999999999";
    private static final String IDENTIFIER = "urn:schac:personalUniqueCode:int:esi:uni.example:S0001";

    @TempDir
    private Path directory = Path.of(".");

    @Test
    void aNumberSaysWhoMintedItAndNotWhoIssuedTheCard() {
        // when
        CommandLine.Result text = CommandLine.run("card", "show", "http://esc.gg/" + NUMBER);
        CommandLine.Result json = CommandLine.run("card", "show", "--json", NUMBER);

        // then
        assertThat(text.exitCode()).isZero();
        assertThat(text.out())
                .contains(NUMBER, "the official one", "999999999", "https://s.esc-r.eu/" + NUMBER)
                .contains("only the router knows");
        assertThat(json.exitCode()).isZero();
        assertThat(json.out().strip())
                .isEqualTo("{\"number\":\"" + NUMBER + "\",\"encoding\":\"official\",\"mintedBy\":\"999999999\","
                        + "\"server\":\"001\",\"address\":\"https://s.esc-r.eu/" + NUMBER + "\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4711", "d2719bd6-7a5d-4c0b-9a59-1d3c1f6c9b11"})
    void whatIsNoNumberIsToldInWords(String text) {
        // when
        CommandLine.Result result = CommandLine.run("card", "show", text);

        // then
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("no card number").doesNotContain("\tat ");
    }

    @Test
    void theRouterIsAskedAsAnybodyMay() throws Exception {
        // trap esc 3: the verifier has a path of its own
        Clock day = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        try (CardRouterSimulator router = CardRouterSimulator.start(CardRouterOptions.of(day, "token", "999999999"))) {
            // given
            post(
                    router,
                    "/persons",
                    "{\"identifier\":\"" + IDENTIFIER
                            + "\",\"personOrganisationUpdateViews\":[{\"organisationIdentifier\":\"999999999\"}]}");
            post(
                    router,
                    "/cards",
                    "{\"cardNumber\":\"" + NUMBER
                            + "\",\"cardStatusType\":\"ACTIVE\",\"cardType\":\"PASSIVE\",\"issuedAt\":\"2026-09-01\","
                            + "\"expiresAt\":\"2027-09-30\",\"issuerIdentifier\":\"999999999\",\"personIdentifier\":\""
                            + IDENTIFIER + "\"}");

            // when
            CommandLine.Result good = CommandLine.run("card", "verify", NUMBER, "--router", router.host());
            CommandLine.Result none =
                    CommandLine.run("card", "verify", "--json", NUMBER.replace("3e", "4e"), "--router", router.host());

            // then
            assertThat(good.exitCode()).as(good.err()).isZero();
            assertThat(good.out()).contains("ACTIVE", "PASSIVE", "2027-09-30", "University of 999999999");
            assertThat(none.exitCode()).isEqualTo(1);
            assertThat(none.out()).contains("\"status\":\"NOT KNOWN\"");
        }
    }

    @Test
    void aRouterThatDoesNotAnswerOrCannotBeTrustedIsNoVerdict() throws IOException {
        // given
        Clock day = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        CardRouterSimulator router = CardRouterSimulator.start(CardRouterOptions.of(day, "token", "999999999"));
        String host = router.host();
        router.close();

        // then
        assertThat(CommandLine.run("card", "verify", NUMBER, "--router", host).exitCode())
                .isEqualTo(5);
        assertThat(CommandLine.run("card", "verify", NUMBER, "--router", "http://uni.example")
                        .exitCode())
                .isEqualTo(2);
    }

    private static void post(CardRouterSimulator router, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(router.baseUrl() + path))
                .header("Authorization", "Bearer token")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"card.svg, <svg", "card.PNG, PNG"})
    void theCodeIsWrittenInTheFormThatTheNameSays(String name, String beginning) throws IOException {
        // given
        Path file = directory.resolve(name);

        // when
        CommandLine.Result result = CommandLine.run("card", "qr", NUMBER, "--out", file, "--module", 8);
        CommandLine.Result again = CommandLine.run("card", "qr", NUMBER, "--out", file);

        // then
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .contains(beginning);
        assertThat(again.exitCode()).isEqualTo(5);
        assertThat(again.err()).contains("there already", "Choose another name");
    }

    @ParameterizedTest
    @CsvSource({"card.jpg, 4", "card.svg, 0", "card.svg, 51"})
    void aFormOrSizeThatCannotBeIsAUsageError(String name, int module) {
        // when
        CommandLine.Result result =
                CommandLine.run("card", "qr", NUMBER, "--out", directory.resolve(name), "--module", module);

        // then
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(directory.resolve(name)).doesNotExist();
    }

    @Test
    void studentIdentifiersAreChecked() {
        // when
        CommandLine.Result good = CommandLine.run("esi", "check", IDENTIFIER, "DE-999999999-1");
        CommandLine.Result bad = CommandLine.run("esi", "check", IDENTIFIER, "someone@uni.example");

        // then
        assertThat(good.exitCode()).isZero();
        assertThat(good.out()).contains("valid: institution uni.example", "valid: legacy DE-999999999", "old form");
        assertThat(bad.exitCode()).isEqualTo(1);
        assertThat(bad.out()).contains("not valid: it is no student identifier", "what to do: ");
    }

    @Test
    void theCheckIsWrittenAsJsonToo() {
        // when
        CommandLine.Result result =
                CommandLine.run("esi", "check", "--json", IDENTIFIER.toUpperCase(java.util.Locale.ROOT), "nobody");

        // then
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out().lines())
                .containsExactly(
                        "{\"value\":\"URN:SCHAC:PERSONALUNIQUECODE:INT:ESI:UNI.EXAMPLE:S0001\",\"valid\":true,"
                                + "\"kind\":\"institution\",\"scope\":\"UNI.EXAMPLE\",\"normalised\":\""
                                + "urn:schac:personalUniqueCode:int:esi:UNI.EXAMPLE:S0001\","
                                + "\"remarks\":[\"PREFIX_SPELLING\"]}",
                        "{\"value\":\"nobody\",\"valid\":false,\"problem\":\"OTHER_TEXT\",\"remedy\":\""
                                + "A student identifier starts with urn:schac:personalUniqueCode:int:esi: and is not an"
                                + " e-mail address or login name.\",\"remarks\":[]}");
    }

    @Test
    void aFileOfIdentifiersIsCheckedLineByLine() throws IOException {
        // given: as a spreadsheet saves it, with an empty line and a character that is no UTF-8
        Path file = directory.resolve("identifiers.txt");
        Files.write(
                file,
                ("\u00ef\u00bb\u00bf" + IDENTIFIER + "\r\n\r\n" + IDENTIFIER + "\u00e4\r\nnobody\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));

        // when
        CommandLine.Result text = CommandLine.run("esi", "check", "--in", file);
        CommandLine.Result json = CommandLine.run("esi", "check", "--json", "--in", file);

        // then
        assertThat(text.exitCode()).isEqualTo(1);
        assertThat(text.out()).startsWith(IDENTIFIER + "\n  valid: institution uni.example");
        assertThat(text.err()).contains("2 of 3 are no student identifiers");
        assertThat(json.out()
                        .lines()
                        .map(line -> line.replaceAll(".*\"valid\":(true|false).*", "$1"))
                        .toList())
                .containsExactly("true", "false", "false");
        assertThat(CommandLine.run("esi", "check", "--in", directory.resolve("none"))
                        .exitCode())
                .isEqualTo(4);
        assertThat(CommandLine.run("esi", "check").exitCode()).isEqualTo(2);
        assertThat(CommandLine.run("esi", "check", "nobody", "--in", file).exitCode())
                .isEqualTo(2);
    }

    /** The three ways in which the digits of an institution have been put into a number. */
    @ParameterizedTest
    @CsvSource({
        "3e506370-826a-103d-bf76-001999898311, official",
        "3e506370-826a-11ed-bf76-001999898311, digits-with-true-time",
        "3e506370-826a-11ed-bf76-0000773406c7, number-in-hexadecimal"
    })
    void everyEncodingTellsTheInstitution(String number, String encoding) {
        // trap esc 19
        assertThat(CommandLine.run("card", "show", "--json", number).out())
                .contains("\"encoding\":\"" + encoding + "\"", "\"mintedBy\":\"999898311\"", "\"server\":\"001\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"card show", "card verify", "card qr", "esi check"})
    void everyCommandShowsExamples(String command) {
        assertThat(CommandLine.run((Object[]) (command + " --help").split(" ", -1))
                        .out())
                .containsSubsequence("Examples:", "  elmport " + command + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"card", "esi"})
    void aCommandWithoutItsWorkShowsItsUse(String command) {
        assertThat(CommandLine.run(command).exitCode()).isEqualTo(2);
    }
}
