package org.elmport.simulator.edc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** What the wallets hold. An identifier is there once, in whatever wallet. */
final class WalletStore {

    private static final String MAIL = "@";

    private final List<StoredCredential> credentials = new ArrayList<>();
    private final TreeMap<String, String> wallets = new TreeMap<>();
    private final Set<String> temporary = new TreeSet<>();

    synchronized List<StoredCredential> credentials() {
        return List.copyOf(credentials);
    }

    /** Makes a wallet; one that is known by a mailbox alone lasts a day. */
    synchronized String wallet(String userId, String mailbox) {
        String key = userId.isEmpty() ? mailbox : userId;
        String address = wallets.computeIfAbsent(
                key,
                any -> "europass.eu-" + UUID.nameUUIDFromBytes(any.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        if (userId.isEmpty()) {
            temporary.add(address);
        }
        return address;
    }

    synchronized boolean knows(String address) {
        return wallets.containsValue(address);
    }

    /** What happens every day to wallets that nobody has taken up. */
    synchronized void cleanTemporary() {
        credentials.removeIf(held -> temporary.contains(held.address()));
        wallets.values().removeAll(temporary);
        temporary.clear();
    }

    /** Takes a sealed file for a wallet, or for a mailbox, which then gets a wallet. */
    synchronized EdcAnswer deposit(String address, String file) {
        JsonNode sealed = EdcCall.json(file);
        if (!sealed.isObject()) {
            return EdcAnswer.error(400, "CR-0005", "Invalid format");
        }
        if (!sealed.fieldNames().next().equals("payload")
                || !sealed.path("signatures").isArray()) {
            return EdcAnswer.error(400, "CR-0007", "Unsigned credential");
        }
        String payload = sealed.path("payload").asText();
        String id = EdcCall.json(payload).path("id").asText();
        if (id.isEmpty()) {
            return EdcAnswer.error(400, "CR-0010", "Malformed id");
        }
        boolean mailbox = address.contains(MAIL);
        if (!mailbox && !knows(address)) {
            return EdcAnswer.error(404, "WL-0003", "Wallet not found");
        }
        if (credentials.stream().anyMatch(held -> held.id().equals(id))) {
            return EdcAnswer.error(409, "CR-0001", "Credential exists");
        }
        String wallet = mailbox ? wallet("", address) : address;
        credentials.add(new StoredCredential(wallet, id, payload, file));
        return EdcAnswer.json(JsonNodeFactory.instance
                .objectNode()
                .put(
                        "viewerURL",
                        "https://viewer.example/shared/"
                                + UUID.nameUUIDFromBytes(
                                        (wallet + id).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .put("title", "A credential"));
    }
}
