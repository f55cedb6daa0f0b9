package org.elmport.target.edc;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.elmport.plugin.TargetException;

/** The calls of the issuer's two interfaces, one request each. The password stands in bodies alone. */
final class IssuerClient {

    private static final String PUBLIC = "/api/v2/public/credentials/";
    private static final String SESSION = "/api/v1/credentials";
    private static final String NO = "false";

    private final EdcTransport transport;
    private final String base;
    private final String password;

    IssuerClient(EdcTransport transport, URI base, String password) {
        this.transport = transport;
        this.base = base.toString();
        this.password = password;
    }

    EdcReply seal(Draft draft) throws TargetException, NoAnswerException, InterruptedException {
        return publicCall(EdcCall.SEAL, "seal", draft);
    }

    EdcReply sealAndSend(Draft draft) throws TargetException, NoAnswerException, InterruptedException {
        return publicCall(EdcCall.SEAL_AND_SEND, "seal_and_send", draft);
    }

    private EdcReply publicCall(EdcCall call, String word, Draft draft)
            throws TargetException, NoAnswerException, InterruptedException {
        Form form = form(draft)
                .file("_file", fileName(draft), FileForm.UPLOAD_2_2.of(draft.document(), draft.addresses()))
                .field("password", password)
                .field("signOnBehalf", NO);
        return transport.send(call, form.post(request(PUBLIC + word)), new Session());
    }

    EdcReply upload(Draft draft, Session session) throws TargetException, NoAnswerException, InterruptedException {
        Form form =
                form(draft).file("_files", fileName(draft), FileForm.UPLOAD.of(draft.document(), draft.addresses()));
        return transport.send(EdcCall.UPLOAD, form.post(request(SESSION + "/upload")), session);
    }

    EdcReply sealLocal(JsonNode view, Session session) throws TargetException, NoAnswerException, InterruptedException {
        var body = Json.object().put("certPassword", password).put("signOnBehalf", NO);
        body.putArray("credentialViews").add(view);
        return transport.send(EdcCall.SEAL_LOCAL, json(SESSION + "/seal_local", body), session);
    }

    EdcReply file(String id, Session session) throws TargetException, NoAnswerException, InterruptedException {
        String path = SESSION + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
        return transport.send(EdcCall.FILE, request(path).GET(), session);
    }

    EdcReply send(JsonNode view, Session session) throws TargetException, NoAnswerException, InterruptedException {
        var body = Json.array().add(view);
        return transport.send(EdcCall.SEND, json(SESSION + "/send", body), session);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private HttpRequest.Builder json(String path, JsonNode body) {
        return request(path)
                .setHeader("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()));
    }

    private static Form form(Draft draft) {
        return new Form(draft.item().token());
    }

    /** What errors of the issuer call a credential. */
    private static String fileName(Draft draft) {
        return FileNames.of(draft.item()) + ".json";
    }

    /** Says where it calls, and nothing of the password. */
    @Override
    public String toString() {
        return "issuer at " + base;
    }
}
