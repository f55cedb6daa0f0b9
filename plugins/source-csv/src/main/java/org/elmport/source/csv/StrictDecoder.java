package org.elmport.source.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes bytes, and says in which line the first bytes stand that are no characters. The decoder of the JDK drops what
 * it has decoded before such bytes, so that the line could not be told.
 */
final class StrictDecoder extends Reader {

    private static final int BUFFER = 16 * 1024;

    private final InputStream bytes;
    private final CharsetDecoder decoder;
    private final ByteBuffer encoded = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer decoded = CharBuffer.allocate(BUFFER).flip();
    private boolean ended;
    private boolean undecodable;
    private boolean afterReturn;
    private long line = 1;

    StrictDecoder(InputStream bytes, Charset charset) {
        this.bytes = bytes;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!decoded.hasRemaining()) {
            if (undecodable) {
                throw new UndecodableException(line);
            }
            if (ended && !encoded.hasRemaining()) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, decoded.remaining());
        decoded.get(target, offset, count);
        return count;
    }

    private void decode() throws IOException {
        decoded.clear();
        CoderResult result = decoder.decode(encoded, decoded, ended);
        if (result.isUnderflow() && !ended) {
            fill();
        } else if (result.isUnderflow()) {
            decoder.flush(decoded);
            encoded.position(encoded.limit());
        }
        undecodable = result.isError();
        decoded.flip();
        countLines();
    }

    private void fill() throws IOException {
        encoded.compact();
        int read = bytes.read(encoded.array(), encoded.position(), encoded.remaining());
        ended = read < 0;
        encoded.position(encoded.position() + Math.max(read, 0));
        encoded.flip();
    }

    private void countLines() {
        char[] characters = decoded.array();
        int end = decoded.limit();
        for (int i = decoded.position(); i < end; i++) {
            // hardly any character comes that far
            if (characters[i] <= '\r') {
                countLine(characters, i);
            }
        }
        afterReturn = end > 0 ? characters[end - 1] == '\r' : afterReturn;
    }

    private void countLine(char[] characters, int at) {
        boolean second = at == 0 ? afterReturn : characters[at - 1] == '\r';
        if (characters[at] == '\r' || (characters[at] == '\n' && !second)) {
            line++;
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
