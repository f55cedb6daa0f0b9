package org.elmport.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.SplittableRandom;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.Findings;
import org.elmport.node.DocumentCursor;
import org.elmport.node.EntityBuilder;
import org.elmport.node.NodeWalker;
import org.elmport.xml.LoqXmlReader;
import org.junit.jupiter.api.Test;

/** Whatever is done to a document, reading it ends with findings and never with an exception. */
class MutatedDocumentsTest {

    private static final long SEED = 7_331L;
    private static final int ROUNDS = 1_500;
    private static final byte[] TELLING =
            "<>&\"'{}[]:,/=x0 \n\u0000".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    /** Something that reads a document. */
    @FunctionalInterface
    private interface Reading {
        void read(byte[] document, Findings findings) throws IOException;
    }

    @Test
    void mutatedXmlIsReadWithoutAnException() throws IOException {
        long wrong = mutate(sample(), MutatedDocumentsTest::readXml);

        assertThat(wrong).isGreaterThan(ROUNDS / 2);
    }

    @Test
    void mutatedJsonLdIsReadWithoutAnException() throws IOException {
        long wrong = mutate(jsonLd(), MutatedDocumentsTest::readJson);

        assertThat(wrong).isGreaterThan(ROUNDS / 2);
    }

    private static long mutate(byte[] whole, Reading reading) {
        SplittableRandom seeds = new SplittableRandom(SEED);
        long wrong = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long seed = seeds.nextLong();
            byte[] document = mutated(whole, new SplittableRandom(seed));
            Findings findings = new Findings();
            assertThatCode(() -> reading.read(document, findings))
                    .as("seed %d", seed)
                    .doesNotThrowAnyException();
            wrong += findings.total() > 0 ? 1 : 0;
        }
        return wrong;
    }

    private static byte[] mutated(byte[] whole, SplittableRandom random) {
        int length = random.nextInt(8) == 0 ? random.nextInt(whole.length) : whole.length;
        byte[] document = java.util.Arrays.copyOf(whole, length);
        for (int change = random.nextInt(4); change >= 0 && length > 0; change--) {
            document[random.nextInt(length)] =
                    random.nextBoolean() ? TELLING[random.nextInt(TELLING.length)] : (byte) random.nextInt();
        }
        return document;
    }

    private static void readXml(byte[] document, Findings findings) throws IOException {
        new LoqXmlReader(new DocumentCursor("mutated"), findings)
                .read(new ByteArrayInputStream(document), new EntityBuilder(entity -> {}));
    }

    private static void readJson(byte[] document, Findings findings) throws IOException {
        new JsonLdReader(new DocumentCursor("mutated"), findings)
                .read(new ByteArrayInputStream(document), new EntityBuilder(entity -> {}));
    }

    private static byte[] jsonLd() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Findings findings = new Findings();
        try (JsonLdWriter writer = new JsonLdWriter(bytes, ApplicationProfile.LOQ_3_3_1, findings)) {
            new LoqXmlReader(new DocumentCursor("sample"), findings)
                    .read(
                            new ByteArrayInputStream(sample()),
                            new EntityBuilder(entity -> NodeWalker.walk(entity, writer)));
        }
        return bytes.toByteArray();
    }

    private static byte[] sample() throws IOException {
        try (InputStream in = Objects.requireNonNull(LoqXmlReader.class.getResourceAsStream("loq-min-3.3.1.xml"))) {
            return in.readAllBytes();
        }
    }
}
