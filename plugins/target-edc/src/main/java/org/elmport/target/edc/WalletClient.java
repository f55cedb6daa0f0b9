package org.elmport.target.edc;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.elmport.plugin.TargetException;

/**
 * The calls of a wallet of the second generation. The address of a wallet names nobody and stands in the address of the
 * call, as the interface has it; a mail address stands in the form, where servers find it as well and write no log of it.
 */
final class WalletClient {

    private static final String CREDENTIALS = "/api/v2/credentials";

    private final EdcTransport transport;
    private final String base;
    private final boolean notify;
    private final boolean mailInAddress;

    WalletClient(EdcTransport transport, URI base, boolean notify, boolean mailInAddress) {
        this.transport = transport;
        this.base = base.toString();
        this.notify = notify;
        this.mailInAddress = mailInAddress;
    }

    /** The wallet where there is one: what is sent to a mailbox may be gone the day after. */
    static String preferred(List<String> addresses) {
        return addresses.stream()
                .filter(address -> !mailbox(address))
                .findFirst()
                .orElseGet(() -> addresses.get(0));
    }

    static boolean mailbox(String address) {
        return address.contains("@");
    }

    EdcReply deposit(Draft draft, String address, byte[] file)
            throws TargetException, NoAnswerException, InterruptedException {
        Form form = new Form(draft.item().token()).file("_credential", FileNames.of(draft.item()) + ".jsonld", file);
        String query = "?sendEmail=" + notify;
        if (!mailbox(address)) {
            query += "&walletAddress=" + encoded(address);
        } else if (mailInAddress) {
            query += "&userEmail=" + encoded(address);
        } else {
            form.field("userEmail", address);
        }
        return transport.send(EdcCall.DEPOSIT, form.post(request(CREDENTIALS + query)), new Session());
    }

    EdcReply list(String address) throws TargetException, NoAnswerException, InterruptedException {
        HttpRequest.Builder request = request(CREDENTIALS + "?walletAddress=" + encoded(address));
        return transport.send(EdcCall.LIST, request.GET(), new Session());
    }

    /** Whether a list names a credential, by whichever of its keys. */
    static boolean holds(JsonNode list, String id) {
        return list.findValuesAsText("uuid").contains(id)
                || list.findValuesAsText("id").contains(id);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
