package org.elmport.simulator.card;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part {@code file} of a form. */
final class UploadedFile {

    /** No file was sent. */
    static final UploadedFile NONE = new UploadedFile("", new byte[0]);

    private static final Pattern BOUNDARY = Pattern.compile("multipart/form-data;.*boundary=\"?([^\";]+)\"?.*");
    private static final Pattern TYPE = Pattern.compile("(?is).*content-type: *([^\\r\\n]+).*");

    private final String type;
    private final byte[] content;

    private UploadedFile(String type, byte[] content) {
        this.type = type;
        this.content = content;
    }

    /** Reads the first part, if it is called {@code file}. */
    static UploadedFile of(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.matches()) {
            return NONE;
        }
        String text = new String(body, StandardCharsets.ISO_8859_1);
        int head = text.indexOf("\r\n\r\n");
        int end = text.lastIndexOf("\r\n--" + boundary.group(1) + "--");
        if (!text.startsWith("--" + boundary.group(1) + "\r\n") || head < 0 || end < head) {
            return NONE;
        }
        String heads = text.substring(0, head);
        Matcher type = TYPE.matcher(heads);
        return heads.contains("name=\"file\"") && type.matches()
                ? new UploadedFile(type.group(1), text.substring(head + 4, end).getBytes(StandardCharsets.ISO_8859_1))
                : NONE;
    }

    String type() {
        return type;
    }

    byte[] content() {
        return content.clone();
    }
}
