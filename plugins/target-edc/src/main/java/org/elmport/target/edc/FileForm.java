package org.elmport.target.edc;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a file holds. */
enum FileForm {
    /** The envelope of an upload, in a way that both generations of the issuer read. */
    UPLOAD(true),
    /** The envelope as versions 2.0 read it: one wallet. */
    UPLOAD_2_0(true),
    /** The envelope as versions from 2.2 on read it: addresses of mailboxes or wallets. */
    UPLOAD_2_2(true),
    /** The draft alone. */
    BARE(false),
    /** The sealed credential, which is made elsewhere. */
    SEALED(false);

    private final boolean envelope;

    FileForm(boolean envelope) {
        this.envelope = envelope;
    }

    /** Whether it is an envelope, which names an address. */
    boolean envelope() {
        return envelope;
    }

    /** The end of the name of such a file: the issuer takes uploads with the first only. */
    String suffix() {
        return envelope ? ".json" : ".jsonld";
    }

    /** A draft in this form, byte for byte as it is written. */
    byte[] of(byte[] document, List<String> addresses) {
        if (!envelope) {
            return document;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(document.length + 256);
        bytes.writeBytes(utf8("{\"credential\":"));
        bytes.writeBytes(document);
        bytes.writeBytes(utf8(",\"deliveryDetails\":" + details(addresses) + "}"));
        return bytes.toByteArray();
    }

    private String details(List<String> addresses) {
        var details = Json.object();
        if (this != UPLOAD_2_0) {
            addresses.forEach(details.putArray("deliveryAddress")::add);
        }
        if (this != UPLOAD_2_2 && !addresses.isEmpty()) {
            details.put("walletAddress", addresses.get(0));
        }
        return details.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
