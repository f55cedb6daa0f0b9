package org.elmport.target.esc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elmport.card.CardEntry;
import org.elmport.card.PersonEntry;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.simulator.card.CardRouterOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    @Test
    void aPersonThatTheRouterDoesNotTakeIsRefusedWithItsCode() throws TargetException, InterruptedException {
        assertThat(single(400, "{\"code\":\"ER-0400\",\"message\":\"secret name\"}"))
                .satisfies(answer -> {
                    assertThat(answer.code()).contains(RouterFinding.STUDENT_NOT_TAKEN);
                    assertThat(answer.words()).contains("400 ER-0400").doesNotContain("secret");
                });
    }

    /** The answer of a router that always says the same. */
    private static ItemAnswer single(int status, String body) throws TargetException, InterruptedException {
        try {
            com.sun.net.httpserver.HttpServer server = com.sun.net.httpserver.HttpServer.create(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                exchange.getRequestBody().readAllBytes();
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
                exchange.close();
            });
            server.start();
            String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/esc-rest/api/v2";
            try (RouterRun run = RouterRun.start();
                    ItemTarget target =
                            RouterRun.target(run.router, Map.of("base-url", base, "max-response-bytes", 1000))) {
                return target.deliver(RouterRun.item(RouterRun.person(1), false));
            } finally {
                server.stop(0);
            }
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Test
    void aSuccessWithoutAnAnswerOfTheRouterIsNone() throws TargetException, InterruptedException {
        assertThat(single(200, "<html>Please sign in</html>").status()).isEqualTo(ItemAnswer.Status.UNKNOWN);
        assertThat(single(201, "x".repeat(2000)).status())
                .as("longer than allowed")
                .isEqualTo(ItemAnswer.Status.UNKNOWN);
        assertThat(single(302, "").status()).as("redirects are not followed").isEqualTo(ItemAnswer.Status.UNKNOWN);
        assertThat(single(201, "[".repeat(400) + "]".repeat(400)).status())
                .as("deeper than allowed")
                .isEqualTo(ItemAnswer.Status.UNKNOWN);
    }

    @Test
    void aCardOfAnotherInstitutionIsRefused() throws TargetException, InterruptedException {
        // trap esc 18: two servers with one prefix may mint the same number
        String theirs = "888888888";
        CardRouterOptions two = CardRouterOptions.of(RouterRun.DAY, RouterRun.TOKEN, RouterRun.OURS)
                .withInstitutions(Map.of(RouterRun.TOKEN, Set.of(RouterRun.OURS), "theirs", Set.of(theirs)));
        try (RouterRun run = RouterRun.start(two);
                ItemTarget other =
                        RouterRun.target(run.router, Map.of("institution", theirs, "token", "${env:OTHER}"))) {
            // given
            CardEntry ours = RouterRun.card(1);
            other.deliver(RouterRun.item(PersonEntry.of(ours.holder(), theirs), false));
            other.deliver(RouterRun.item(
                    new CardEntry(
                            ours.number(),
                            ours.status(),
                            ours.type(),
                            ours.issued(),
                            ours.expires(),
                            theirs,
                            ours.holder(),
                            Optional.empty(),
                            Optional.empty()),
                    false));
            run.target.deliver(RouterRun.item(RouterRun.person(1), false));

            // then
            assertThat(run.target.deliver(RouterRun.item(ours, false)).code()).contains(RouterFinding.CARD_OF_ANOTHER);
        }
    }

    @Test
    void aCardWithDatesThatTheRouterDoesNotTakeIsRefused() throws TargetException, InterruptedException {
        try (RouterRun run = RouterRun.start()) {
            // given
            CardEntry over = withExpiry(RouterRun.card(1), "2026-09-30");
            run.target.deliver(RouterRun.item(RouterRun.person(1), false));
            run.target.deliver(RouterRun.item(over, false));

            // when
            ItemAnswer answer = run.target.deliver(RouterRun.item(withExpiry(RouterRun.card(1), "2026-10-31"), true));

            // then
            assertThat(answer.code()).contains(RouterFinding.CARD_NOT_TAKEN);
            assertThat(run.target
                            .deliver(RouterRun.item(RouterRun.card(1), true))
                            .status())
                    .as("revived by date and status together")
                    .isEqualTo(ItemAnswer.Status.DELIVERED);
        }
    }

    private static CardEntry withExpiry(CardEntry card, String day) {
        return new CardEntry(
                card.number(),
                card.status(),
                card.type(),
                card.issued(),
                java.time.LocalDate.parse(day),
                card.institutionCode(),
                card.holder(),
                card.processorCode(),
                card.displayName());
    }

    @ParameterizedTest
    @CsvSource({
        "base-url, https://evil.example/esc-rest/api/v2, none of the router's",
        "base-url, http://router.europeanstudentcard.eu/esc-rest/api/v2, https",
        "base-url, https://router.europeanstudentcard.eu/api/v2?x=1, without",
        "base-url, https://router.europeanstudentcard.eu, must end with",
        "token, visible, by reference",
        "institution, 12345, nine digits"
    })
    void settingsThatCannotBeAreToldBeforeAnythingStarts(String name, String value, String words) {
        // trap esc 3, 4: the whole path, and a token that goes into its header
        // given
        Map<String, Object> raw = new HashMap<>(Map.of("token", "${env:TOKEN}", "institution", RouterRun.OURS));
        raw.put(name, value);

        // then
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RouterRun.settings(raw))
                .withMessageContaining(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://sandbox.europeanstudentcard.eu/esc-rest/api/v2",
                "https://esc-proxy.uni.example/esc-rest/api/v2",
                "http://127.0.0.1:8080/esc-rest/api/v2"
            })
    void hostsOfTheRouterAndAllowedOnesAreTaken(String address) {
        // when
        String shown = RouterRun.settings(Map.of(
                        "base-url",
                        address,
                        "token",
                        "${env:TOKEN}",
                        "institution",
                        RouterRun.OURS,
                        "allowed-hosts",
                        "esc-proxy.uni.example"))
                .toString();

        // then
        assertThat(shown).contains(address).doesNotContain(RouterRun.TOKEN);
    }
}
