package org.elmport.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardRouterSimulatorTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final String OURS = "999999999";
    private static final String THEIRS = "888888888";
    private static final String ESI = "urn:schac:personalUniqueCode:int:esi:uni.example:S0001";
    private static final String NUMBER = "3e506370-826a-103d-bf76-001999999999";

    private CardRouterSimulator router = start(options());

    private static CardRouterOptions options() {
        return CardRouterOptions.of(DAY, "ours", OURS)
                .withInstitutions(Map.of("ours", Set.of(OURS), "theirs", Set.of(THEIRS)));
    }

    private static CardRouterSimulator start(CardRouterOptions options) {
        try {
            return CardRouterSimulator.start(options);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @BeforeEach
    void emptyLog() {
        router.forgetRequests();
    }

    @AfterEach
    void close() {
        router.close();
    }

    private HttpResponse<String> call(String token, String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(router.baseUrl() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return MAPPER.readTree(response.body());
    }

    private static String person(String identifier, String institution) {
        return "{\"identifier\":\"" + identifier
                + "\",\"personOrganisationUpdateViews\":[{\"organisationIdentifier\":\"" + institution + "\"}]}";
    }

    private static String card(String number, String status, String expires) {
        return "{\"cardNumber\":\"" + number + "\",\"cardStatusType\":\"" + status
                + "\",\"cardType\":\"PASSIVE\",\"issuedAt\":\"2025-09-01\",\"expiresAt\":\"" + expires
                + "\",\"issuerIdentifier\":\"" + OURS + "\",\"personIdentifier\":\"" + ESI + "\"}";
    }

    private static String path(String identifier) {
        return "/persons/" + URLEncoder.encode(identifier, StandardCharsets.UTF_8);
    }

    @Test
    void aPersonKnownElsewhereIsDeniedUntilLinked() throws IOException, InterruptedException {
        // given
        assertThat(call("theirs", "POST", "/persons", person(ESI, THEIRS)).statusCode())
                .isEqualTo(201);

        // when
        HttpResponse<String> denied = call("ours", "GET", path(ESI), "");
        HttpResponse<String> linked = call("ours", "POST", "/persons", person(ESI, OURS));
        HttpResponse<String> again = call("ours", "POST", "/persons", person(ESI.toLowerCase(Locale.ROOT), OURS));

        // then
        assertThat(json(denied).get("code").asText()).isEqualTo("SE-0000");
        assertThat(linked.statusCode()).isEqualTo(201);
        assertThat(json(again).get("code").asText()).isEqualTo("ER-0019");
        assertThat(json(call("ours", "GET", path(ESI), ""))
                        .get("organisationCount")
                        .asInt())
                .isEqualTo(2);
        assertThat(call("ours", "GET", path(ESI.toLowerCase(Locale.ROOT)), "").statusCode())
                .as("a path needs the registered spelling")
                .isEqualTo(404);
    }

    @Test
    void anAnonymisedPersonIsGoneForGood() throws IOException, InterruptedException {
        // given
        call("ours", "POST", "/persons", person(ESI, OURS));

        // when
        router.anonymise(ESI);

        // then
        assertThat(call("ours", "GET", path(ESI), "").statusCode()).isEqualTo(410);
        assertThat(call("ours", "POST", "/persons", person(ESI, OURS)).statusCode())
                .isEqualTo(410);
        assertThat(router.persons(OURS)).isEmpty();
    }

    @Test
    void aCardNeedsItsPersonAndThePersonOutlivesTheCard() throws IOException, InterruptedException {
        // when
        HttpResponse<String> tooEarly = call("ours", "POST", "/cards", card(NUMBER, "ACTIVE", "2027-09-30"));
        call("ours", "POST", "/persons", person(ESI, OURS));
        HttpResponse<String> created = call("ours", "POST", "/cards", card(NUMBER, "ACTIVE", "2027-09-30"));
        HttpResponse<String> twice = call("ours", "POST", "/cards", card(NUMBER, "ACTIVE", "2027-09-30"));
        HttpResponse<String> tooLate = call("ours", "DELETE", path(ESI), "");

        // then
        assertThat(tooEarly.statusCode()).as("a mistake of the caller").isEqualTo(500);
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(json(twice).get("code").asText()).isEqualTo("ER-0002");
        assertThat(tooLate.statusCode()).isEqualTo(500);
        assertThat(call("ours", "DELETE", "/cards/" + NUMBER, "").statusCode()).isEqualTo(204);
        assertThat(call("ours", "DELETE", path(ESI), "").statusCode()).isEqualTo(204);
        assertThat(router.cards(OURS)).isEmpty();
    }

    @Test
    void aCardWithoutANumberIsMadeAnewEachTime() throws IOException, InterruptedException {
        // trap esc 20
        // given
        call("ours", "POST", "/persons", person(ESI, OURS));

        // when
        call("ours", "POST", "/cards", card("", "ACTIVE", "2027-09-30"));
        call("ours", "POST", "/cards", card("", "ACTIVE", "2027-09-30"));

        // then
        assertThat(router.cards(OURS)).hasSize(2);
    }

    @Test
    void expiryFollowsFromTheDateAndEndsWithANewOne() throws IOException, InterruptedException {
        // given
        call("ours", "POST", "/persons", person(ESI, OURS));
        call("ours", "POST", "/cards", card(NUMBER, "ACTIVE", "2026-09-30"));

        // then
        assertThat(json(call("ours", "GET", "/cards/" + NUMBER, ""))
                        .at("/cardStatusType/key")
                        .asText())
                .isEqualTo("EXPIRED");
        assertThat(call("ours", "PUT", "/cards/" + NUMBER, card(NUMBER, "INACTIVE", "2026-09-30"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(call("ours", "PUT", "/cards/" + NUMBER, card(NUMBER, "EXPIRED", "2027-09-30"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(call("ours", "PUT", "/cards/" + NUMBER, card(NUMBER, "ACTIVE", "2027-09-30"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void statusAndVerifierAreForEverybody() throws IOException, InterruptedException {
        // given
        call("ours", "POST", "/persons", person(ESI, OURS));
        call("ours", "POST", "/cards", card(NUMBER, "INACTIVE", "2027-09-30"));

        // when
        JsonNode status = json(call("", "GET", "/cards/" + NUMBER + "/status", ""));
        HttpResponse<String> verified = HTTP.send(
                HttpRequest.newBuilder(
                                URI.create(router.host() + "/esc-verifier-service/api/v1/cards/verify/" + NUMBER))
                        .build(),
                BodyHandlers.ofString());

        // then
        assertThat(status.get("status").asText()).isEqualTo("INACTIVE");
        assertThat(json(verified).at("/cardStatusType/key").asText()).isEqualTo("INACTIVE");
        assertThat(verified.body()).doesNotContain("S0001");
        assertThat(call("", "GET", "/cards/" + NUMBER, "").statusCode()).isEqualTo(401);
        assertThat(call("theirs", "GET", "/cards/" + NUMBER, "").body()).contains("SE-0000");
    }

    @Test
    void pagesHaveTenEntriesWhateverIsAskedFor() throws IOException, InterruptedException {
        // given
        for (int number = 0; number < 23; number++) {
            call("ours", "POST", "/persons", person(ESI + number, OURS));
        }

        // when
        JsonNode last = json(call("ours", "GET", "/persons?page=2&size=200", ""));

        // then
        assertThat(last.get("content")).hasSize(3);
        assertThat(last.at("/page/totalPages").asInt()).isEqualTo(3);
        assertThat(last.at("/page/size").asInt()).isEqualTo(10);
        assertThat(json(call("ours", "GET", "/persons?page=3", "")).get("empty").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1, 200, 1", "100, 200, 100", "101, 500, 0"})
    void numbersAreGivenUpToAHundredAtOnce(int count, int status, int numbers)
            throws IOException, InterruptedException {
        // when
        HttpResponse<String> answer =
                call("ours", "GET", "/cards/generate-escn?prefix=1&pic=" + OURS + "&numberOfESCN=" + count, "");

        // then
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(status == 200 ? json(answer).size() : 0).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource({
        "GATEWAY_PAGE, 502, 0",
        "UNAVAILABLE, 503, 0",
        "TOO_MANY, 429, 0",
        "FAILED_AFTER, 500, 1",
        "ADDRESS_REFUSED, 403, 0"
    })
    void faultsActOrDoNot(CardRouterFault fault, int status, int persons) throws IOException, InterruptedException {
        // given
        router.faults(CardRouterFaults.on("POST", "/persons", fault));

        // when
        HttpResponse<String> answer = call("ours", "POST", "/persons", person(ESI, OURS));

        // then
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(router.persons(OURS)).hasSize(persons);
        assertThat(router.requests()).singleElement().satisfies(request -> {
            assertThat(request.status()).isEqualTo(status);
            assertThat(request.write()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"LOST_BEFORE, 0", "LOST_AFTER, 1"})
    void aLostConnectionTellsNothing(CardRouterFault fault, int persons) {
        // given
        router.faults(CardRouterFaults.on("POST", "/persons", fault));

        // then
        assertThatThrownBy(() -> call("ours", "POST", "/persons", person(ESI, OURS)))
                .isInstanceOf(IOException.class);
        assertThat(router.persons(OURS)).hasSize(persons);
    }

    @Test
    void randomFaultsAreTheSameForTheSameSeed() {
        // given
        CardRouterFaults one = CardRouterFaults.random(7, 0.2);
        CardRouterFaults same = CardRouterFaults.random(7, 0.2);
        int wrong = 0;

        for (int number = 1; number <= 1_000; number++) {
            // when
            CardRouterFault fault = one.of(number, "POST", "/persons");

            // then
            assertThat(same.of(number, "POST", "/persons")).isEqualTo(fault);
            wrong += fault == CardRouterFault.NONE ? 0 : 1;
        }
        assertThat(wrong).isBetween(140, 260);
    }

    @Test
    void aTokenForAnotherInstitutionIsRefused() throws IOException, InterruptedException {
        assertThat(call("theirs", "POST", "/persons", person(ESI, OURS)).statusCode())
                .isEqualTo(401);
        assertThat(call("nobody", "GET", "/persons", "").statusCode()).isEqualTo(401);
    }
}
