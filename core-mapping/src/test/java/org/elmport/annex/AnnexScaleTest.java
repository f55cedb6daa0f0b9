package org.elmport.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large catalogues in a heap that would not hold them. */
class AnnexScaleTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    @Tag("long")
    void aHundredThousandEntriesNeedMemoryForTheirFingerprintsOnly() throws Exception {
        // 530,000 entities, about 350 MB of XML
        assertWhole(100_000, "-Xmx96m");
    }

    @Test
    void aFewThousandEntriesFitIntoASmallHeap() throws Exception {
        // about 9 MB of XML
        assertWhole(3_000, "-Xmx20m");
    }

    private void assertWhole(int entries, String heap) throws Exception {
        // when
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        AnnexScaleRun.class.getName(),
                        Integer.toString(entries),
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.print(entries + " entries with " + heap + ": " + output);

        // then
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output)
                .contains("entries=" + entries + " complete=" + entries + " outcomes=" + entries + " findings=0");
    }
}
