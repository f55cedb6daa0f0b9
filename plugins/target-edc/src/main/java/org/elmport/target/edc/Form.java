package org.elmport.target.edc;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** A form in parts, as files are sent by a page. What is secret or personal stands in it and not in an address. */
final class Form {

    private static final String LINE = "\r\n";

    private final String boundary;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A form for an item; its token makes a line that no credential holds. */
    Form(String token) {
        this.boundary = "elmport-" + token.replaceAll("[^A-Za-z0-9]", "");
    }

    Form field(String name, String value) {
        return part("name=\"" + name + "\"", "text/plain; charset=UTF-8", value.getBytes(StandardCharsets.UTF_8));
    }

    Form file(String name, String fileName, byte[] content) {
        return part("name=\"" + name + "\"; filename=\"" + fileName + "\"", "application/json", content);
    }

    private Form part(String disposition, String type, byte[] content) {
        text("--" + boundary + LINE + "Content-Disposition: form-data; " + disposition + LINE);
        text("Content-Type: " + type + LINE + LINE);
        bytes.writeBytes(content);
        text(LINE);
        return this;
    }

    private void text(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Makes it the body of a request. */
    HttpRequest.Builder post(HttpRequest.Builder request) {
        text("--" + boundary + "--" + LINE);
        return request.setHeader("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(bytes.toByteArray()));
    }
}
