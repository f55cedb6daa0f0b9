package org.elmport.target.edc;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.publication.FileReplacement;

/**
 * Small public documents, one for each credential that was sealed here, which say whether it still counts. The
 * credential holds the address of its own. They tell nothing but that: neither whose it is nor what it says.
 */
final class StatusDocuments {

    /** What a document says. */
    enum State {
        VALID,
        SUPERSEDED,
        REVOKED
    }

    private static final String MEMBER = "\"credentialStatus\":";

    private final Path folder;
    private final String address;

    StatusDocuments(Path folder, URI address) {
        this.folder = folder;
        String text = address.toString();
        this.address = text.endsWith("/") ? text : text + "/";
    }

    /** The draft, which now says where its status can be asked for; otherwise it keeps its bytes. */
    byte[] entered(Draft draft) {
        byte[] document = draft.document();
        int brace = 0;
        while (document[brace] != '{') {
            brace++;
        }
        ObjectNode entry = Json.object().put("id", place(draft.id())).put("type", "CredentialStatus");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(document.length + 256);
        bytes.write(document, 0, brace + 1);
        bytes.writeBytes((MEMBER + entry + ",").getBytes(StandardCharsets.UTF_8));
        bytes.write(document, brace + 1, document.length - brace - 1);
        return bytes.toByteArray();
    }

    private String place(String credentialId) {
        return address + name(credentialId);
    }

    private static String name(String credentialId) {
        return FileNames.safe(credentialId.substring(credentialId.lastIndexOf(':') + 1)) + ".json";
    }

    /** Says of a credential that is known here whether it counts; of one that is not, nothing. */
    boolean change(String credentialId, State state) throws TargetException {
        boolean known = Files.exists(folder.resolve(name(credentialId)));
        if (known) {
            write(credentialId, state);
        }
        return known;
    }

    void write(String credentialId, State state) throws TargetException {
        Path file = folder.resolve(name(credentialId));
        ObjectNode document = Json.object()
                .put("id", place(credentialId))
                .put("type", "CredentialStatus")
                .put("credential", credentialId)
                .put("status", state.name().toLowerCase(java.util.Locale.ROOT));
        try (FileReplacement replacement = new FileReplacement(0, false)) {
            Files.createDirectories(folder);
            replacement.write(file, out -> out.write(document.toString().getBytes(StandardCharsets.UTF_8)));
            replacement.publish();
        } catch (IOException failure) {
            throw FileReplacement.fault(file, EdcSettings.STATUS_FOLDER.name(), failure);
        }
    }

    /** The documents, where the settings say where they are. */
    static Optional<StatusDocuments> of(Optional<Path> folder, Optional<URI> address) {
        return folder.flatMap(path -> address.map(uri -> new StatusDocuments(path, uri)));
    }
}
