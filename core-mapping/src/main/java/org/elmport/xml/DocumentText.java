package org.elmport.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens the text of a document. UTF-8, which is nearly all there is, is decoded here, because the JDK's parser writes
 * to the standard error stream when it finds bytes that are none; other encodings are left to the parser.
 */
final class DocumentText {

    private static final int HEAD = 256;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Pattern DECLARED = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)");

    private DocumentText() {}

    static XMLStreamReader open(XMLInputFactory factory, InputStream in) throws XMLStreamException {
        try {
            byte[] head = in.readNBytes(HEAD);
            boolean marked = head.length >= MARK.length && Arrays.equals(Arrays.copyOf(head, MARK.length), MARK);
            int skipped = marked ? MARK.length : 0;
            InputStream whole =
                    new SequenceInputStream(new ByteArrayInputStream(head, skipped, head.length - skipped), in);
            return utf8(head)
                    ? factory.createXMLStreamReader(new InputStreamReader(
                            whole,
                            StandardCharsets.UTF_8
                                    .newDecoder()
                                    .onMalformedInput(CodingErrorAction.REPORT)
                                    .onUnmappableCharacter(CodingErrorAction.REPORT)))
                    : factory.createXMLStreamReader(whole);
        } catch (IOException unreadable) {
            throw new XMLStreamException(unreadable);
        }
    }

    private static boolean utf8(byte[] head) {
        // no XML in UTF-8 starts with these: they are marks of other encodings, or halves of wider characters
        boolean wide = head.length > 1 && (head[0] == 0 || head[1] == 0 || (head[0] & 0xFE) == 0xFE);
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return !wide && (!declared.find() || "UTF-8".equalsIgnoreCase(declared.group(1)));
    }
}
