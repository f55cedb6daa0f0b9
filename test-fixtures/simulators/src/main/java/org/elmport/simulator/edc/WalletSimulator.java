package org.elmport.simulator.edc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/**
 * Wallets of the second generation, on the loopback address only. They keep what they are given in memory, refuse what is
 * not sealed, and what is there already. The signature itself is not looked at.
 */
public final class WalletSimulator implements AutoCloseable {

    private static final String CREDENTIALS = "/api/v2/credentials";
    private static final String WALLETS = "/api/v2/wallets";

    private final WalletStore store;
    private final EdcServer server;

    private WalletSimulator(WalletStore store, EdcServer server) {
        this.store = store;
        this.server = server;
    }

    /**
     * Starts on a free port.
     *
     * @throws IOException when there is none
     */
    public static WalletSimulator start(EdcFaults faults) throws IOException {
        WalletStore store = new WalletStore();
        return new WalletSimulator(store, EdcServer.start("wallet-simulator", call -> answer(store, call), faults));
    }

    private static EdcAnswer answer(WalletStore store, EdcCall call) {
        String route = call.method() + " " + call.path();
        if (route.equals("POST " + CREDENTIALS)) {
            return deposit(store, call);
        }
        if (route.equals("GET " + CREDENTIALS)) {
            return list(store, call.parameter("walletAddress"));
        }
        if (route.equals("POST " + WALLETS)) {
            JsonNode body = call.json();
            return EdcAnswer.json(JsonNodeFactory.instance
                    .objectNode()
                    .put(
                            "walletAddress",
                            store.wallet(
                                    body.path("userId").asText(),
                                    body.path("userEmail").asText())));
        }
        if (call.path().startsWith(CREDENTIALS + "/")) {
            return EdcAnswer.error(401, "AU-0002", "Unauthorised");
        }
        return EdcAnswer.noSuchPath();
    }

    private static EdcAnswer deposit(WalletStore store, EdcCall call) {
        String wallet = call.parameter("walletAddress");
        String mailbox = call.parameter("userEmail");
        if (wallet.isEmpty() == mailbox.isEmpty() || call.files("_credential").size() != 1) {
            return EdcAnswer.error(400, "WL-0002", "Exactly one address is needed");
        }
        return store.deposit(
                wallet.isEmpty() ? mailbox : wallet,
                call.files("_credential").get(0).text());
    }

    private static EdcAnswer list(WalletStore store, String wallet) {
        if (!store.knows(wallet)) {
            return EdcAnswer.error(404, "WL-0003", "Wallet not found");
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        store.credentials().stream()
                .filter(held -> held.address().equals(wallet))
                .forEach(held -> list.addObject().put("uuid", held.id()));
        return EdcAnswer.json(list);
    }

    /** The address of the host, without a slash at the end. */
    public URI address() {
        return server.address();
    }

    /** All credentials in all wallets, in the order in which they came. */
    public List<StoredCredential> credentials() {
        return store.credentials();
    }

    /** Makes a wallet that lasts, and gives its address. */
    public String wallet(String userId, String mailbox) {
        return store.wallet(userId, mailbox);
    }

    /** Does what happens every day to wallets that were made for a mailbox alone. */
    public void cleanTemporary() {
        store.cleanTemporary();
    }

    /** Changes what goes wrong from now on. */
    public void faults(EdcFaults faults) {
        server.faults(faults);
    }

    /** The requests so far, in the order of arrival. */
    public List<EdcRequest> requests() {
        return server.log();
    }

    WalletStore store() {
        return store;
    }

    @Override
    public void close() {
        server.close();
    }
}
