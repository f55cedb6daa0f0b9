package org.elmport.target.esc;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One file in the form that browsers send files in, which the router wants for pictures and tables. */
final class MultipartFile {

    private static final byte PNG = (byte) 0x89;

    private final String boundary;
    private final byte[] body;

    private MultipartFile(String name, String type, byte[] content) {
        boundary = "elmport-" + digest(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ascii("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: " + type + "\r\n\r\n"));
        out.writeBytes(content);
        out.writeBytes(ascii("\r\n--" + boundary + "--\r\n"));
        body = out.toByteArray();
    }

    /** A picture, JPEG or PNG; its name tells nothing. */
    static MultipartFile picture(byte[] image) {
        boolean png = image.length > 0 && image[0] == PNG;
        return png
                ? new MultipartFile("picture.png", "image/png", image)
                : new MultipartFile("picture.jpg", "image/jpeg", image);
    }

    /** A table of cards. */
    static MultipartFile table(byte[] rows) {
        return new MultipartFile("cards.csv", "text/csv", rows);
    }

    /** Taken from the content, so that it cannot stand in it, and is the same every time. */
    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    byte[] body() {
        return body.clone();
    }
}
