package org.elmport.source.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.elmport.plugin.SourceException;

/** Opens a file as text: a byte order mark says the charset, and what is no text at all is told apart. */
final class EncodedText {

    private static final int LONGEST_MARK = 4;

    private EncodedText() {}

    static Reader open(String file, InputStream content, Charset charset) throws IOException, SourceException {
        BufferedInputStream bytes = new BufferedInputStream(content);
        bytes.mark(LONGEST_MARK);
        byte[] start = bytes.readNBytes(LONGEST_MARK);
        bytes.reset();
        if (startsWith(start, 'P', 'K', 3, 4) || startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw FileFaults.workbook(file);
        }
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            bytes.skipNBytes(3);
            return new StrictDecoder(bytes, StandardCharsets.UTF_8);
        }
        if (startsWith(start, 0xFF, 0xFE)) {
            bytes.skipNBytes(2);
            return new StrictDecoder(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(start, 0xFE, 0xFF)) {
            bytes.skipNBytes(2);
            return new StrictDecoder(bytes, StandardCharsets.UTF_16BE);
        }
        return new StrictDecoder(bytes, charset);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
