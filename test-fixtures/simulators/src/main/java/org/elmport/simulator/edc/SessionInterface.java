package org.elmport.simulator.edc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elmport.simulator.edc.CredentialProcess.Upload;

/** The interface of the pages of the issuer: everything happens in a session that a cookie names. */
final class SessionInterface {

    static final String PATH = "/api/v1/credentials";

    private final IssuerOptions options;
    private final CredentialProcess process;
    private final WalletStore wallets;
    private final Map<String, Map<String, Held>> sessions = new TreeMap<>();
    private int sealed;
    private int begun;

    /** A credential in a session. */
    private static final class Held {
        private final Upload upload;
        private Optional<String> file = Optional.empty();

        Held(Upload upload) {
            this.upload = upload;
        }
    }

    SessionInterface(IssuerOptions options, CredentialProcess process, WalletStore wallets) {
        this.options = options;
        this.process = process;
        this.wallets = wallets;
    }

    int sealed() {
        return sealed;
    }

    EdcAnswer answer(String word, EdcCall call) {
        if (word.equals("/upload")) {
            return upload(call);
        }
        Map<String, Held> session = sessions.get(call.session());
        if (session == null) {
            return EdcAnswer.error(403, "SE-0001", "Session expired");
        }
        return switch (word) {
            case "/seal_local" -> seal(session, call.json());
            case "/send" -> send(session, call.json());
            default -> file(session, word.substring(1));
        };
    }

    private EdcAnswer upload(EdcCall call) {
        String id = call.session().isEmpty() ? "session-" + ++begun : call.session();
        Map<String, Held> session = sessions.computeIfAbsent(id, any -> new TreeMap<>());
        ArrayNode views = JsonNodeFactory.instance.arrayNode();
        boolean valid = true;
        for (EdcCall.FormFile file : call.files("_files")) {
            Held held = new Held(process.upload(file.text()));
            session.put(held.upload.id(), held);
            valid &= held.upload.valid();
            views.add(view(held));
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("valid", valid);
        body.set("credentials", views);
        return EdcAnswer.json(body).in(id);
    }

    private EdcAnswer seal(Map<String, Held> session, JsonNode body) {
        if (!body.path("certPassword").asText().equals(options.password())) {
            return EdcAnswer.mistake();
        }
        ArrayNode views = JsonNodeFactory.instance.arrayNode();
        for (JsonNode view : body.path("credentialViews")) {
            Held held = session.get(view.path("uuid").asText());
            if (held != null && held.upload.valid()) {
                sealed++;
                held.file = Optional.of(CredentialProcess.sealed(held.upload.credential()));
                views.add(view(held).put("sealed", true));
            } else {
                ObjectNode refused = view.deepCopy();
                refused.put("sealed", false).putArray("sealingErrors").add("<b>LC-0001</b> Nives");
                views.add(refused);
            }
        }
        return EdcAnswer.json(views);
    }

    private EdcAnswer send(Map<String, Held> session, JsonNode body) {
        ArrayNode views = JsonNodeFactory.instance.arrayNode();
        for (JsonNode view : body) {
            Held held = session.get(view.path("uuid").asText());
            if (held == null) {
                return EdcAnswer.error(400, "CR-0011", "File not found");
            }
            views.add(sent(held));
        }
        return EdcAnswer.json(views);
    }

    private ObjectNode sent(Held held) {
        ObjectNode view = view(held).put("sealed", held.file.isPresent());
        boolean sent = held.file.isPresent() && !held.upload.addresses().isEmpty();
        if (sent) {
            for (String address : held.upload.addresses()) {
                sent &= wallets.deposit(address, held.file.orElseThrow()).status() == 200;
            }
        }
        view.put("sent", sent).put("received", sent);
        ArrayNode errors = view.putArray("sendErrors");
        if (!sent) {
            errors.add("<b>Nives</b> has no contact");
        }
        return view;
    }

    private static EdcAnswer file(Map<String, Held> session, String id) {
        Held held = session.get(id);
        return held == null
                ? EdcAnswer.error(404, "CR-0002", "Not found")
                : EdcAnswer.of(
                        200,
                        "application/xml",
                        held.file.orElse(held.upload.credential().toString()));
    }

    private static ObjectNode view(Held held) {
        ObjectNode view = JsonNodeFactory.instance
                .objectNode()
                .put("studentName", "Nives Primerova")
                .put("type", "Generic")
                .put("uuid", held.upload.id())
                .put("valid", held.upload.valid())
                .putNull("sealed")
                .putNull("sent")
                .putNull("received");
        ArrayNode errors = view.putArray("validationErrors");
        if (!held.upload.valid()) {
            errors.add("<strong>Node:</strong> credentialSubject of Nives");
        }
        return view;
    }
}
