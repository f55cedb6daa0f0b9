package org.elmport.simulator.edc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.elmport.elm.declaration.ElmModel;

/**
 * What the issuer does to each credential: a new identifier every time, the issuer of its certificate, dates of its own,
 * and nothing that it does not know.
 */
final class CredentialProcess {

    private static final Set<String> KNOWN = known();

    private final IssuerOptions options;
    private int issued;

    CredentialProcess(IssuerOptions options) {
        this.options = options;
    }

    /** A credential of an upload. */
    record Upload(ObjectNode credential, List<String> addresses, String refusal) {

        boolean valid() {
            return credential.path("credentialSubject").isObject();
        }

        String id() {
            return credential.path("id").asText();
        }
    }

    private static Set<String> known() {
        Set<String> known = new HashSet<>(Set.of("@context", "id", "type", "inScheme", "prefLabel"));
        ElmModel.get().types().forEach(type -> type.properties().forEach(property -> known.add(property.term())));
        known.remove("credentialStatus");
        known.remove("termsOfUse");
        return known;
    }

    /** Reads an upload; a file that is no JSON makes the software fall over. */
    Upload upload(String file) {
        JsonNode envelope = EdcCall.json(file);
        if (!envelope.isObject()) {
            throw new IllegalStateException("null");
        }
        JsonNode credential = envelope.path("credential");
        if (!credential.isObject()) {
            return new Upload(JsonNodeFactory.instance.objectNode(), List.of(), "CR-0005");
        }
        List<String> addresses = addresses(envelope.path("deliveryDetails"));
        boolean counted =
                options.publicInterface() ? !addresses.isEmpty() && addresses.size() <= options.addressLimit() : true;
        return new Upload(processed((ObjectNode) credential), addresses, counted ? "" : "WL-0004");
    }

    /** Each generation knows its own key, and ignores the other. */
    private List<String> addresses(JsonNode details) {
        List<String> addresses = new ArrayList<>();
        if (options.publicInterface()) {
            details.path("deliveryAddress").forEach(address -> addresses.add(address.asText()));
        } else if (details.hasNonNull("walletAddress")) {
            addresses.add(details.get("walletAddress").asText());
        }
        return addresses;
    }

    private ObjectNode processed(ObjectNode credential) {
        ObjectNode known = (ObjectNode) reduced(credential, false);
        issued++;
        known.put("id", "urn:credential:" + new UUID(0x1551e000L, issued));
        known.put("issued", "2026-11-22T13:00:00+01:00");
        known.put("issuanceDate", "2026-11-22T13:00:00+01:00");
        ObjectNode issuer = known.putObject("issuer");
        issuer.put("id", "urn:epass:org:1" + new UUID(1, issued)).put("type", "Organisation");
        issuer.putObject("legalName").put("en", options.organisation());
        return known;
    }

    /** Drops keys that are not known; the keys of texts by language are not looked at. */
    private static JsonNode reduced(JsonNode node, boolean languages) {
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> array.add(reduced(item, languages)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        boolean texts = !node.has("type") && !node.has("id");
        node.properties().forEach(member -> {
            if (languages || texts || KNOWN.contains(member.getKey())) {
                object.set(member.getKey(), reduced(member.getValue(), texts));
            }
        });
        return object;
    }

    /** The form of a sealed file; its signature is none. */
    static String sealed(ObjectNode credential) {
        ObjectNode file = JsonNodeFactory.instance.objectNode().put("payload", credential.toString());
        ObjectNode signature = file.putArray("signatures").addObject();
        signature.put("protected", "c2ltdWxhdGVk").put("signature", "c2ltdWxhdGVk");
        return file.toString();
    }
}
