package org.elmport.source.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictDecoderTest {

    /** Gives a few bytes at a time, as a slow disk or a zip does. */
    private static InputStream slowly(byte[] bytes, SplittableRandom random) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1 + random.nextInt(7)));
            }
        };
    }

    private static String read(Reader reader, SplittableRandom random) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[20];
        for (int count = 0; count >= 0; count = reader.read(buffer, 0, 1 + random.nextInt(20))) {
            text.append(buffer, 0, count);
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1"})
    void readsWhatTheJdkReads(String charset) throws IOException {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 50; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30_000 / (round + 1)); i > 0; i--) {
                text.appendCodePoint(
                        charset.startsWith("UTF") && random.nextInt(10) == 0 ? 0x1F600 : random.nextInt(0x20, 0x7F));
            }
            byte[] bytes = text.toString().getBytes(Charset.forName(charset));
            Reader reader = new StrictDecoder(slowly(bytes, random), Charset.forName(charset));
            assertThat(read(reader, random)).as("seed 11 round %s", round).isEqualTo(text.toString());
        }
    }

    @Test
    void readsAllThatStandsBeforeBytesThatAreNoCharacters() throws IOException {
        byte[] bytes = "one\r\ntwo\rthree\nfo\u00e4r".getBytes(StandardCharsets.ISO_8859_1);
        Reader reader = new StrictDecoder(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);

        char[] buffer = new char[100];
        int count = reader.read(buffer, 0, 100);
        assertThat(new String(buffer, 0, count)).isEqualTo("one\r\ntwo\rthree\nfo");
        assertThatThrownBy(() -> reader.read(buffer, 0, 100))
                .isInstanceOfSatisfying(
                        UndecodableException.class,
                        fault -> assertThat(fault.line()).isEqualTo(4));
    }

    @Test
    void refusesACharacterThatIsCutOffAtTheEnd() {
        byte[] bytes = {'a', (byte) 0xC3};
        Reader reader = new StrictDecoder(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(reader, new SplittableRandom(1))).isInstanceOf(UndecodableException.class);
    }

    @Test
    void closesWhatItReads() throws IOException {
        boolean[] closed = new boolean[1];
        new StrictDecoder(
                        new ByteArrayInputStream(new byte[0]) {
                            @Override
                            public void close() {
                                closed[0] = true;
                            }
                        },
                        StandardCharsets.UTF_8)
                .close();
        assertThat(closed[0]).isTrue();
    }
}
