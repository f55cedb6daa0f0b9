package org.elmport.simulator.edc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What clients of the issuer and of wallets meet, by the bare protocol. */
class IssuerSimulatorTest {

    private static final String PASSWORD = "open-sesame";
    private static final String DRAFT = "{\"id\":\"urn:credential:mine\",\"credentialSubject\":{\"type\":\"Person\"},"
            + "\"unheardOf\":1,\"credentialStatus\":{\"id\":\"https://s.example\"}}";
    private static final String ENVELOPE =
            "{\"credential\":" + DRAFT + ",\"deliveryDetails\":{\"deliveryAddress\":[\"nives@example.org\"]}}";

    private final HttpClient client = HttpClient.newHttpClient();
    private final WalletSimulator wallets = wallets();
    private final IssuerSimulator second = issuer(IssuerOptions.second(PASSWORD));
    private final IssuerSimulator first = issuer(IssuerOptions.first(PASSWORD));

    private static WalletSimulator wallets() {
        try {
            return WalletSimulator.start(EdcFaults.none());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private IssuerSimulator issuer(IssuerOptions options) {
        try {
            return IssuerSimulator.start(options, wallets);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
        wallets.close();
    }

    private static String part(String disposition, String content) {
        return "--b\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }

    private HttpResponse<String> post(String address, String... parts) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(String.join("", parts) + "--b--\r\n"))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> publicCall(String word, String password, String file) throws Exception {
        return post(
                second.address() + "/api/v2/public/credentials/" + word,
                part("name=\"" + (word.equals("seal_batch") ? "_files" : "_file") + "\"; filename=\"a.json\"", file),
                part("name=\"password\"", password));
    }

    @Test
    void theFirstGenerationAnswersAndDoesNothing() throws Exception {
        // when
        String base = first.address() + "/api/v1/public/credentials/";

        // then
        assertThat(post(base + "seal").body()).isEmpty();
        assertThat(post(base + "seal_and_send").body()).isEqualTo("{}");
        assertThat(post(base + "seal_batch").statusCode()).isEqualTo(202);
        assertThat(post(base.replace("v1", "v2") + "seal").statusCode()).isEqualTo(418);
        assertThat(first.sealed()).isZero();
    }

    @Test
    void aSealedFileIsSaidToBeXmlAndIsNotWhatWasSent() throws Exception {
        // when
        HttpResponse<String> sealed = publicCall("seal", PASSWORD, ENVELOPE);
        HttpResponse<String> again = publicCall("seal", PASSWORD, ENVELOPE);

        // then
        assertThat(sealed.headers().firstValue("Content-Type")).contains("application/xml");
        assertThat(sealed.body())
                .startsWith("{\"payload\":")
                .contains("Certified University")
                .doesNotContain("urn:credential:mine", "unheardOf", "credentialStatus");
        assertThat(again.body()).as("another identifier each time").isNotEqualTo(sealed.body());
        assertThat(wallets.credentials()).isEmpty();
    }

    @Test
    void aBatchIsTakenWithoutAJobAndWhatIsNotValidVanishes() throws Exception {
        // when
        HttpResponse<String> valid = publicCall("seal_batch", PASSWORD, ENVELOPE);
        HttpResponse<String> hollow =
                publicCall("seal_batch", PASSWORD, ENVELOPE.replace("\"credentialSubject\"", "\"nobody\""));

        // then
        assertThat(valid.statusCode()).isEqualTo(202);
        assertThat(hollow.statusCode()).isEqualTo(202);
        assertThat(valid.body() + hollow.body()).isEmpty();
        assertThat(wallets.credentials()).hasSize(1);
    }

    @Test
    void mistakesOfCallersAreFaultsOfTheServerWithHtmlInTheirWords() throws Exception {
        // then
        assertThat(publicCall("seal", "wrong", ENVELOPE).body()).contains("UN-0000", "<strong>");
        assertThat(publicCall("seal", PASSWORD, "{").statusCode()).isEqualTo(500);
        assertThat(publicCall("seal", PASSWORD, "{\"credential\":" + DRAFT + "}")
                        .statusCode())
                .as("no address, though nothing is delivered")
                .isEqualTo(400);
        assertThat(publicCall("seal", PASSWORD, ENVELOPE.replace("deliveryAddress", "walletAddress"))
                        .statusCode())
                .as("the key of the other generation")
                .isEqualTo(400);
        assertThat(publicCall("seal", PASSWORD, ENVELOPE.replace("\"credentialSubject\"", "\"nobody\""))
                        .body())
                .contains("PCR-0001");
    }

    @Test
    void aWalletTakesWhatIsSealedOnceAndForgetsThoseOfADay() throws Exception {
        // given
        String deposit = wallets.address() + "/api/v2/credentials";
        String sealed = part(
                "name=\"_credential\"; filename=\"a\"",
                publicCall("seal", PASSWORD, ENVELOPE).body());
        String address = wallets.wallet("student-1", "");

        // then
        assertThat(post(deposit + "?walletAddress=" + address, part("name=\"_credential\"; filename=\"a\"", DRAFT))
                        .body())
                .contains("CR-0007");
        assertThat(post(deposit + "?walletAddress=nobody", sealed).statusCode()).isEqualTo(404);
        assertThat(post(deposit, sealed).statusCode()).isEqualTo(400);
        assertThat(post(deposit + "?walletAddress=" + address, sealed).body()).contains("viewerURL");
        assertThat(post(deposit + "?walletAddress=" + address, sealed).statusCode())
                .isEqualTo(409);
        publicCall("seal_and_send", PASSWORD, ENVELOPE);
        assertThat(wallets.credentials()).hasSize(2);

        // when
        wallets.cleanTemporary();

        // then
        assertThat(wallets.credentials()).hasSize(1);
    }
}
