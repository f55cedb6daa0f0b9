package org.elmport.source.elmo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged documents: whatever is in them, the crawl comes to its end, and says what it could not read. */
class MutatedInputTest {

    private static final byte[] HARD = "<>&\"'/]![?= \0\u00e4%".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path directory = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"version-1", "version-2-0", "version-2-1", "no-namespace", "before-1"})
    void neverThrows(String name) throws Exception {
        SplittableRandom random = new SplittableRandom(name.hashCode());
        byte[] document = ElmoRun.document(name).getBytes(StandardCharsets.UTF_8);
        int read = 0;
        for (int round = 0; round < 150; round++) {
            byte[] mutated = mutated(document, random);
            ElmoRun run = new ElmoRun(directory)
                    .setting("attachments", true)
                    .setting("national-identifiers", true)
                    .file("a.xml", round % 3 == 0 ? Base64.getEncoder().encode(mutated) : mutated);
            try {
                run.read();
            } catch (RuntimeException unexpected) {
                throw new AssertionError(name + " round " + round, unexpected);
            }
            assertThat(run.summary().whole()).isTrue();
            assertThat(run.records())
                    .allSatisfy(record -> assertThat(record.id()).isNotBlank());
            boolean told = run.summary().unreadable() > 0
                    || !run.summary().skippedFiles().isEmpty();
            assertThat(told || !run.records().isEmpty())
                    .as(name + " round " + round)
                    .isTrue();
            read += run.records().isEmpty() ? 0 : 1;
        }
        // the mutations are neither harmless nor all deadly, or the test would say nothing
        assertThat(read).isBetween(5, 145);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100, 500, 1500, 3000})
    void aDocumentThatIsCutOffIsToldAndNothingOfItIsRead(int length) throws Exception {
        // given
        byte[] document = ElmoRun.document("version-1").getBytes(StandardCharsets.UTF_8);
        byte[] gzip = PayloadTest.zipped(document);

        // when
        ElmoRun run = new ElmoRun(directory)
                .file("a.xml", Arrays.copyOf(document, length))
                .file("b.gz", Arrays.copyOf(gzip, Math.min(length, gzip.length - 1)))
                .read();

        // then
        assertThat(run.records()).isEmpty();
        assertThat(run.summary().unreadable() + run.summary().skippedFiles().size())
                .isEqualTo(2);
    }

    private static byte[] mutated(byte[] document, SplittableRandom random) {
        byte[] mutated = document.clone();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int place = random.nextInt(mutated.length);
            switch (random.nextInt(5)) {
                case 0 -> mutated[place] = HARD[random.nextInt(HARD.length)];
                case 1 -> mutated[place] = (byte) random.nextInt(256);
                case 2 -> mutated = Arrays.copyOf(mutated, Math.max(1, place));
                case 3 -> mutated = moved(mutated, place, random.nextInt(mutated.length));
                default -> mutated[place] = (byte) ('0' + random.nextInt(10));
            }
        }
        return mutated;
    }

    /** A piece of the document once more, somewhere else. */
    private static byte[] moved(byte[] bytes, int from, int to) {
        byte[] moved = bytes.clone();
        int length = Math.min(40, bytes.length - Math.max(from, to));
        System.arraycopy(bytes, from, moved, to, length);
        return moved;
    }
}
