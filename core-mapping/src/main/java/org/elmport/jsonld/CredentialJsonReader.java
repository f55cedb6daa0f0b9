package org.elmport.jsonld;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.EuropeanDigitalPresentation;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.DocumentFinding;
import org.elmport.jsonld.JsonValue.JsonObject;
import org.elmport.jsonld.JsonValue.JsonScalar;
import org.elmport.node.NodeHandler;

/** Reads what is around a credential: the envelope of an upload, the sealed file, the outermost object. */
final class CredentialJsonReader {

    private static final String PAYLOAD = "payload";
    private static final String SIGNATURES = "signatures";
    private static final String ENVELOPE = "credential";
    private static final Set<String> BESIDE = Set.of("deliveryDetails");

    private final JsonReports reports;
    private final JsonPath path;
    private final CredentialNodeReader nodes;
    private String payload = "";

    CredentialJsonReader(JsonReports reports, JsonPath path, NodeHandler handler) {
        this.reports = reports;
        this.path = path;
        this.nodes = new CredentialNodeReader(reports, path, handler);
    }

    /** What a sealed file has sealed; empty as long as none was read. */
    String payload() {
        return payload;
    }

    /** Reads the whole text. */
    boolean document(JsonParser parser) throws IOException {
        return value(parser) instanceof JsonObject root
                ? document(root)
                : noCredential("The document is no JSON object.");
    }

    /** The same, where it was read already. */
    boolean document(JsonObject root) {
        Map<String, JsonValue> members = root.members();
        if (members.get(PAYLOAD) instanceof JsonScalar text && members.containsKey(SIGNATURES)) {
            payload = unsealed(text.text());
            return false;
        }
        JsonValue inside = members.get(ENVELOPE);
        return inside == null ? credential(root) : envelope(root, inside);
    }

    /** Reads the text that was the payload of the first one. */
    boolean sealed(JsonParser parser) throws IOException {
        path.enter(PAYLOAD);
        boolean found = value(parser) instanceof JsonObject root
                ? credential(root)
                : noCredential("The payload is no JSON object.");
        path.leave();
        return found;
    }

    /** The same, where it was read already. */
    boolean sealed(JsonObject root) {
        path.enter(PAYLOAD);
        boolean found = credential(root);
        path.leave();
        return found;
    }

    /** The payload as it was sealed: the text itself, or its bytes in the letters of base64url. */
    private static String unsealed(String text) {
        if (text.stripLeading().startsWith("{")) {
            return text;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            return text;
        }
    }

    private JsonValue value(JsonParser parser) throws IOException {
        if (parser.nextToken() == null) {
            return new JsonValue.JsonNull(1, 1);
        }
        JsonValue value = new JsonTree(parser, reports).read();
        if (parser.nextToken() != null && parser.currentToken() != JsonToken.NOT_AVAILABLE) {
            reports.mark(
                    parser.currentTokenLocation().getLineNr(),
                    parser.currentTokenLocation().getColumnNr());
            reports.report(DocumentFinding.NOT_WELL_FORMED, "", "Something follows the end of the JSON object.");
        }
        return value;
    }

    private boolean envelope(JsonObject root, JsonValue inside) {
        root.members().forEach((key, value) -> {
            if (!ENVELOPE.equals(key) && !BESIDE.contains(key)) {
                path.enter(key);
                reports.report(
                        DocumentFinding.KEY_UNKNOWN, value, "", "The envelope of an upload takes no key " + key + ".");
                path.leave();
            }
        });
        path.enter(ENVELOPE);
        boolean found = inside instanceof JsonObject credential
                ? credential(credential)
                : noCredential("The envelope holds no object as its credential.");
        path.leave();
        return found;
    }

    private boolean credential(JsonObject root) {
        reports.mark(root);
        ElmModel model = ElmModel.get();
        TypeDeclaration credential = model.type(EuropeanDigitalCredential.class);
        TypeDeclaration presentation = model.type(EuropeanDigitalPresentation.class);
        if (NodeKeys.hasType(root, credential.name()) || NodeKeys.hasType(root, CredentialNodeWriter.CREDENTIAL)) {
            CredentialContext.check(root.members().get("@context"), reports);
            nodes.root(root, credential, CredentialNodeWriter.CREDENTIAL);
            return true;
        }
        if (NodeKeys.hasType(root, presentation.name()) || NodeKeys.hasType(root, CredentialNodeWriter.PRESENTATION)) {
            CredentialContext.check(root.members().get("@context"), reports);
            nodes.root(root, presentation, CredentialNodeWriter.PRESENTATION);
            return true;
        }
        return noCredential("The object has neither the type " + credential.name() + " nor " + presentation.name()
                + ", but " + NodeKeys.typeNames(root) + ".");
    }

    private boolean noCredential(String message) {
        reports.report(DocumentFinding.ROOT_UNKNOWN, "", message);
        return false;
    }
}
