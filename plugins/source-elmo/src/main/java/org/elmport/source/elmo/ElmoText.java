package org.elmport.source.elmo;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a document, decoded strictly by the encoding that it says. What is not in it is read as
 * Windows-1252, as it comes from systems that only forgot to convert.
 *
 * @param characters the characters, from the first one that is no white space
 * @param encodingWrong whether the document is not in the encoding that it says
 */
record ElmoText(String characters, boolean encodingWrong) {

    private static final int HEAD = 256;
    private static final char MARK = '\uFEFF';
    private static final Charset SINGLE_BYTES = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)");

    static ElmoText of(byte[] document) {
        try {
            return new ElmoText(
                    trimmed(charset(document)
                            .newDecoder()
                            .decode(ByteBuffer.wrap(document))
                            .toString()),
                    false);
        } catch (CharacterCodingException otherwise) {
            return new ElmoText(trimmed(new String(document, SINGLE_BYTES)), true);
        }
    }

    private static Charset charset(byte[] document) {
        int first = document.length > 1 ? document[0] & 0xFF : '<';
        int second = document.length > 1 ? document[1] & 0xFF : '<';
        if ((first == 0xFE && second == 0xFF) || (first == 0 && second == '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if ((first == 0xFF && second == 0xFE) || (first == '<' && second == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        String head = new String(Arrays.copyOf(document, Math.min(HEAD, document.length)), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
    }

    private static Charset named(String name) {
        try {
            return Charset.isSupported(name) && Charset.forName(name).canEncode()
                    ? Charset.forName(name)
                    : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException noName) {
            return StandardCharsets.UTF_8;
        }
    }

    private static String trimmed(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) == MARK || Character.isWhitespace(text.charAt(start)))) {
            start++;
        }
        return text.substring(start);
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return characters.length() + " characters";
    }
}
