package org.elmport.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.elmport.plugin.SourceException;
import org.elmport.record.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged files: whatever is in them, the crawl ends whole or with a fault that says what to do. */
class MutatedInputTest {

    private static final byte[] HARD = "\",|;\r\n\0=\u00e4\t<".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path directory = Path.of("");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void neverThrowsAnythingElse(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int whole = 0;
        for (int round = 0; round < 150; round++) {
            whole += survives(random, "seed " + seed + " round " + round) ? 1 : 0;
        }
        // the mutations are neither harmless nor all deadly, or the test would say nothing
        assertThat(whole).isBetween(5, 145);
    }

    private boolean survives(SplittableRandom random, String which) {
        CsvRun run = new CsvRun(directory).setting("max-cell-size", 2_000).setting("max-row-size", 5_000);
        CsvTemplate.template()
                .files()
                .forEach((name, text) -> run.bytes(name, mutated(text.getBytes(StandardCharsets.UTF_8), random)));
        try {
            run.read();
            assertThat(run.summary().whole()).as(which).isTrue();
            assertThat(run.records()).as(which).allSatisfy(MutatedInputTest::wellFormed);
            return true;
        } catch (SourceException fault) {
            assertThat(fault.getMessage()).as(which).isNotBlank();
            assertThat(fault.remedy()).as(which).isNotBlank();
            return false;
        } catch (RuntimeException unexpected) {
            throw new AssertionError(which, unexpected);
        }
    }

    private static void wellFormed(SourceRecord record) {
        assertThat(record.id()).isNotBlank();
        assertThat(record.origin().line()).isGreaterThan(1);
    }

    /** Up to two bytes less, other or more; now and then the end is missing. */
    private static byte[] mutated(byte[] bytes, SplittableRandom random) {
        byte[] mutated = bytes;
        for (int i = random.nextInt(3); i > 0; i--) {
            mutated = mutatedOnce(mutated, random);
        }
        return mutated;
    }

    private static byte[] mutatedOnce(byte[] bytes, SplittableRandom random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int place = random.nextInt(bytes.length);
        out.write(bytes, 0, place);
        switch (random.nextInt(6)) {
            case 0 -> out.write(bytes, place + 1, bytes.length - place - 1);
            case 1 -> {
                out.write(HARD[random.nextInt(HARD.length)]);
                out.write(bytes, place, bytes.length - place);
            }
            case 2 -> {
                out.write(random.nextInt(256));
                out.write(bytes, place + 1, bytes.length - place - 1);
            }
            case 3 -> {
                out.writeBytes("x".repeat(random.nextInt(6_000)).getBytes(StandardCharsets.UTF_8));
                out.write(bytes, place, bytes.length - place);
            }
            case 4 -> {
                out.write(bytes, 0, bytes.length);
                out.write(bytes, place, bytes.length - place);
            }
            default -> {
                // the rest is cut off
            }
        }
        return out.size() == 0 ? new byte[] {'x'} : out.toByteArray();
    }

    @Test
    void survivesDamagedZips() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var file : CsvTemplate.template().files().entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        SplittableRandom random = new SplittableRandom(7);
        int faults = 0;
        for (int round = 0; round < 200; round++) {
            byte[] damaged = bytes.toByteArray();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            CsvRun run = new CsvRun(directory)
                    .bytes("set.zip", damaged)
                    .setting("path", directory.resolve("set.zip").toString());
            try {
                run.read();
            } catch (SourceException fault) {
                faults++;
            } catch (RuntimeException unexpected) {
                throw new AssertionError("seed 7 round " + round, unexpected);
            }
        }
        assertThat(faults).isPositive();
    }
}
