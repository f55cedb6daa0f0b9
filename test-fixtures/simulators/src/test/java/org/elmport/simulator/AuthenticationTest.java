package org.elmport.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.elmport.university.University;
import org.elmport.university.UniversityPlan;
import org.junit.jupiter.api.Test;

class AuthenticationTest {

    private static final University UNIVERSITY = University.generate(UniversityPlan.flawless(1, 5));
    private static final String FORM = "grant_type=client_credentials";

    @Test
    void aBearerTokenOpensTheDoor() throws Exception {
        try (OoapiSimulator simulator = start(Authentication.bearer("invented"))) {
            // given
            Client client = new Client(simulator);

            // then
            assertThat(client.get("/courses", "Authorization", "Bearer invented")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(client.get("/courses", "Authorization", "Bearer wrong").statusCode())
                    .isEqualTo(401);
            HttpResponse<byte[]> refused = client.get("/courses");
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        }
    }

    @Test
    void aNameAndAPasswordOpenTheDoor() throws Exception {
        try (OoapiSimulator simulator = start(Authentication.basic("reader", "invented"))) {
            // given
            Client client = new Client(simulator);

            // then
            assertThat(client.get("/courses", "Authorization", basic("reader:invented"))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(client.get("/courses", "Authorization", basic("reader:wrong"))
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void clientCredentialsGiveATokenThatWearsOut() throws Exception {
        try (OoapiSimulator simulator = start(Authentication.clientCredentials("reader", "invented", 2))) {
            // given
            Client client = new Client(simulator);
            String token = "Bearer " + accessToken(client.token(FORM, "Authorization", basic("reader:invented")));

            // then
            assertThat(client.get("/courses", "Authorization", token).statusCode())
                    .isEqualTo(200);
            assertThat(client.get("/courses", "Authorization", token).statusCode())
                    .isEqualTo(200);
            assertThat(client.get("/courses", "Authorization", token).statusCode())
                    .isEqualTo(401);
            String next = accessToken(client.token(FORM + "&client_id=reader&client_secret=invented"));
            assertThat(client.get("/courses", "Authorization", "Bearer " + next).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void wrongCredentialsGiveNoToken() throws Exception {
        try (OoapiSimulator simulator = start(Authentication.clientCredentials("reader", "invented", 2))) {
            // given
            Client client = new Client(simulator);

            // then
            assertThat(client.token(FORM, "Authorization", basic("reader:wrong"))
                            .statusCode())
                    .isEqualTo(401);
            assertThat(client.token("grant_type=password").statusCode()).isEqualTo(400);
            assertThat(client.get("/courses", "Authorization", "Bearer token-1").statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void secretsDoNotStandInTheTextForm() {
        assertThat(Authentication.basic("reader", "invented")).asString().doesNotContain("invented");
        assertThat(Authentication.bearer("invented")).asString().doesNotContain("invented");
        assertThat(Authentication.clientCredentials("reader", "invented", 1))
                .asString()
                .doesNotContain("invented");
    }

    private static String accessToken(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body()).get("access_token").asText();
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static OoapiSimulator start(Authentication authentication) throws IOException {
        return OoapiSimulator.start(UNIVERSITY, SimulatorOptions.defaults().withAuthentication(authentication));
    }
}
