package org.elmport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large catalogues in a process of their own, in a heap that would not hold them. */
class AssemblyScaleTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path directory = Path.of("");

    @Test
    void aCatalogueLargerThanTheHeapIsPutTogetherAndWritten() throws Exception {
        // 10,000 courses are about 45 MB of XML
        assertWhole(10_000, "-Xmx24m", 2 * MEGABYTE);
    }

    @Test
    @Tag("long")
    void aHundredThousandCoursesNeedNoMoreThan256Megabytes() throws Exception {
        assertWhole(100_000, "-Xmx256m", DatasetOptions.DEFAULT_MEMORY_BUDGET);
    }

    @Test
    @Tag("long")
    void aMillionCoursesNeedNoMoreThan96Megabytes() throws Exception {
        assertWhole(1_000_000, "-Xmx96m", DatasetOptions.DEFAULT_MEMORY_BUDGET);
    }

    @Test
    void theBudgetDoesNotShowInTheResult() throws Exception {
        // when
        String large = result(run(1_000, "-Xmx64m", 16 * MEGABYTE));
        String small = result(run(1_000, "-Xmx64m", MEGABYTE / 8));

        // then
        assertThat(small).isEqualTo(large).contains("xml=", "findings=0");
    }

    private static String result(String output) {
        return output.lines()
                .filter(line -> line.startsWith("entities="))
                .findFirst()
                .orElse(output);
    }

    private void assertWhole(int courses, String heap, int budget) throws Exception {
        String output = run(courses, heap, budget);
        int entities = new LargeCatalogue(courses).entities();
        System.out.print(courses + " courses with " + heap + ": " + output);
        assertThat(output).contains("entities=" + entities + " expected=" + entities + " findings=0 ");
        assertThat(directory).isEmptyDirectory();
    }

    private String run(int courses, String heap, int budget) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ScaleRun.class.getName(),
                        Integer.toString(courses),
                        directory.toString(),
                        Integer.toString(budget))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
