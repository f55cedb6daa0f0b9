package org.elmport.target.edc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetItem;
import org.elmport.simulator.edc.EdcFault;
import org.elmport.simulator.edc.EdcFaults;
import org.elmport.simulator.edc.IssuerOptions;
import org.elmport.simulator.edc.IssuerSimulator;
import org.elmport.simulator.edc.WalletSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are none of the issuer's, or say less than they seem, and what the receipts say then. */
class IssuerAnswersTest {

    private static final String V1 = "issuer-v1";
    private static final String V2 = "issuer-v2";

    @TempDir
    private Path directory = Path.of("");

    private final EdcRun run = new EdcRun();
    private final WalletSimulator wallets;
    private final IssuerSimulator issuer;

    IssuerAnswersTest() throws IOException {
        wallets = WalletSimulator.start(EdcFaults.none());
        issuer = IssuerSimulator.start(IssuerOptions.second(EdcRun.PASSWORD), wallets);
    }

    @BeforeEach
    void nothingIsThere() {
        assertThat(wallets.credentials()).isEmpty();
    }

    @AfterEach
    void close() {
        issuer.close();
        wallets.close();
    }

    private ItemTarget open(String delivery) throws TargetException {
        return run.open(new HashMap<>(Map.of(
                "delivery",
                delivery,
                "base-url",
                issuer.address().toString(),
                "password",
                "${env:PASSWORD}",
                "receipts",
                directory.resolve("receipts").toString())));
    }

    private JsonNode receipt() throws IOException {
        return Json.read(Files.readAllBytes(directory.resolve("receipts/key-1.json")));
    }

    @ParameterizedTest
    @CsvSource({V1 + ",/upload", V1 + ",/seal_local", V2 + ",/seal"})
    void aPageToSignInBeforeAnythingIsIssuedIsNoRefusal(String delivery, String call) throws Exception {
        for (EdcFault fault : List.of(EdcFault.SIGN_IN_PAGE, EdcFault.NO_SUCH_PATH)) {
            // given
            issuer.faults(EdcFaults.once(call, fault));

            // when
            try (ItemTarget target = open(delivery)) {
                TargetException failure =
                        catchThrowableOfType(TargetException.class, () -> target.deliver(EdcRun.item(1)));

                // then
                assertThat(failure.fault()).isEqualTo(TargetException.Fault.UNUSABLE);
                assertThat(failure.remedy()).contains("base-url").doesNotContain("<");
            }
        }
        assertThat(wallets.credentials()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({V1 + ",/send", V2 + ",/seal_and_send"})
    void takenForLaterWithoutAWordIsUnknown(String delivery, String call) throws Exception {
        // trap edc 19
        for (EdcFault fault : List.of(EdcFault.ACCEPTED_AFTER, EdcFault.SIGN_IN_PAGE)) {
            // given
            issuer.faults(EdcFaults.once(call, fault));

            // when
            try (ItemTarget target = open(delivery)) {
                ItemAnswer answer = target.deliver(EdcRun.item(1));

                // then
                assertThat(answer.status()).as(fault.toString()).isEqualTo(ItemAnswer.Status.UNKNOWN);
            }
        }
        assertThat(wallets.credentials()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {V1, V2})
    void theReceiptSaysWhatIsKnownOfACredentialAndForWhichResult(String delivery) throws Exception {
        // given
        TargetItem item = EdcRun.item(1);
        try (ItemTarget target = open(delivery)) {
            // when
            target.note(item, ItemAnswer.refused(EdcFinding.CREDENTIAL_WITHOUT_ADDRESS, "no address"));

            // then
            assertThat(receipt().path("state").asText()).isEqualTo("refused");
            assertThat(receipt().path("reason").asText()).isEqualTo("PUB-CREDENTIAL-WITHOUT-ADDRESS");
            assertThat(receipt().path("results").path(0).asText()).isEqualTo("R-1");

            // when
            target.note(item, ItemAnswer.unknown("the connection was lost"));

            // then
            assertThat(receipt().path("state").asText()).isEqualTo("unknown");
            assertThat(receipt().has("reason")).isFalse();

            // when: a person has looked
            target.note(EdcRun.gone("key-1", ""), ItemAnswer.delivered("", "seen"));

            // then
            assertThat(receipt().path("state").asText()).isEqualTo("issued");
            assertThat(receipt().path("results").path(0).asText()).isEqualTo("R-1");
            assertThat(receipt().toString()).doesNotContain("rimerova");
        }
    }
}
