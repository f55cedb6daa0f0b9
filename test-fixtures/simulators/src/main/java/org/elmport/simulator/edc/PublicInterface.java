package org.elmport.simulator.edc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.elmport.simulator.edc.CredentialProcess.Upload;

/** The public interface: whole in the second generation, a stub in the first. */
final class PublicInterface {

    static final String FIRST = "/api/v1/public/credentials/";
    static final String SECOND = "/api/v2/public/credentials/";

    private final IssuerOptions options;
    private final CredentialProcess process;
    private final WalletStore wallets;
    private int sealed;

    PublicInterface(IssuerOptions options, CredentialProcess process, WalletStore wallets) {
        this.options = options;
        this.process = process;
        this.wallets = wallets;
    }

    int sealed() {
        return sealed;
    }

    /** The first generation: it answers, and its bodies are commented out. */
    EdcAnswer stub(String word) {
        return switch (word) {
            case "seal" -> EdcAnswer.empty(200);
            case "seal_and_send" -> EdcAnswer.json(JsonNodeFactory.instance.objectNode());
            case "seal_batch" -> EdcAnswer.empty(202);
            default -> EdcAnswer.noSuchPath();
        };
    }

    EdcAnswer answer(String word, EdcCall call) {
        boolean sealing = !word.equals("create");
        if (sealing && !call.parameter("password").equals(options.password())) {
            return EdcAnswer.mistake(); // nobody has mapped the exception of a wrong password
        }
        if (word.equals("seal_batch")) {
            return batch(call);
        }
        if (call.files("_file").size() != 1) {
            return EdcAnswer.error(400, "UN-0000", "Required part '_file' is not present.");
        }
        Upload upload = process.upload(call.files("_file").get(0).text());
        if (!upload.refusal().isEmpty()) {
            return EdcAnswer.error(400, upload.refusal(), "Not for Nives");
        }
        if (!upload.valid()) {
            return EdcAnswer.error(400, "PCR-0001", "The credential file was not found");
        }
        return switch (word) {
            case "create" ->
                EdcAnswer.of(200, EdcAnswer.JSON, upload.credential().toString());
            case "seal" -> EdcAnswer.of(200, "application/xml", sealed(upload));
            case "seal_and_send" -> send(upload);
            default -> EdcAnswer.noSuchPath();
        };
    }

    private String sealed(Upload upload) {
        sealed++;
        return CredentialProcess.sealed(upload.credential());
    }

    /** One address after the other: a second one that fails does not take the first one back. */
    private EdcAnswer send(Upload upload) {
        String file = sealed(upload);
        ArrayNode links = JsonNodeFactory.instance.arrayNode();
        for (String address : upload.addresses()) {
            EdcAnswer deposited = wallets.deposit(address, copy(file, upload, links.size()));
            JsonNode body = EdcCall.json(deposited.body());
            if (deposited.status() != 200) {
                return EdcAnswer.error(500, "LC-0006", "Cannot send to wallet");
            }
            links.add(body.path("viewerURL").asText());
        }
        return EdcAnswer.json(JsonNodeFactory.instance.objectNode().set("viewerURL", links));
    }

    /** A wallet takes an identifier once, so each further address gets a credential of its own. */
    private static String copy(String file, Upload upload, int number) {
        if (number == 0) {
            return file;
        }
        ObjectNode other = upload.credential().deepCopy();
        other.put("id", upload.id() + "-" + number);
        return CredentialProcess.sealed(other);
    }

    /** Taken for later: what is not valid vanishes, and nobody is told. */
    private EdcAnswer batch(EdcCall call) {
        List<Upload> uploads = call.files("_files").stream()
                .map(file -> process.upload(file.text()))
                .toList();
        for (Upload upload : uploads) {
            if (!upload.refusal().isEmpty()) {
                return EdcAnswer.error(400, upload.refusal(), "Not for Nives");
            }
        }
        uploads.stream().filter(Upload::valid).forEach(this::send);
        return EdcAnswer.empty(202);
    }
}
