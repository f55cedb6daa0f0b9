package org.elmport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 10, unit = TimeUnit.MINUTES)
class TemporaryDirectoryTest {

    @TempDir
    private Path parent = Path.of(".");

    @Test
    void itGoesWithEverythingInIt() throws IOException {
        // given
        TemporaryDirectory directory = TemporaryDirectory.below(parent);
        Files.writeString(directory.file("spool"), "content");

        // when
        directory.close();

        // then
        assertThat(left()).isEmpty();
    }

    @Test
    void whereNoFileIsWantedNothingIsMade() throws IOException {
        // when
        try (TemporaryDirectory directory = TemporaryDirectory.below(parent)) {
            // then
            assertThat(left()).isEmpty();
            assertThat(directory.file("spool").getParent()).isDirectory();
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void whatAKilledProcessLeftGoesWithTheNext() throws Exception {
        // given: another process with a spool, alive at first
        Process other = otherProcess();
        Path abandoned = Path.of(other.inputReader().readLine());
        try (TemporaryDirectory whileItLives = TemporaryDirectory.below(parent)) {
            Path ours = whileItLives.file("spool").getParent();
            assertThat(abandoned.resolve("spool")).exists();
            other.destroyForcibly().waitFor();
            assertThat(abandoned.resolve("spool")).exists();

            // when
            try (TemporaryDirectory next = TemporaryDirectory.below(parent)) {
                Path nextOne = next.file("spool").getParent();

                // then
                assertThat(left()).containsExactlyInAnyOrder(ours, nextOne);
            }
        }
    }

    @Test
    void whatOthersPutThereIsLeftAlone() throws IOException {
        // given: the name is like ours, and nothing says whose it is
        Path foreign = Files.createDirectory(parent.resolve("elmport-demo"));
        Files.writeString(foreign.resolve("kept"), "content");

        // when
        try (TemporaryDirectory ours = TemporaryDirectory.below(parent)) {
            Files.writeString(ours.file("spool"), "content");
        }

        // then
        assertThat(left()).containsExactly(foreign);
        assertThat(foreign.resolve("kept")).hasContent("content");
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(parent)) {
            return files.toList();
        }
    }

    private Process otherProcess() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SpoolingProcess.class.getName(),
                        parent.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Has a spool, says where, and waits to be killed. */
    static final class SpoolingProcess {

        private SpoolingProcess() {}

        public static void main(String[] arguments) throws IOException {
            TemporaryDirectory directory = TemporaryDirectory.below(Path.of(arguments[0]));
            Files.writeString(directory.file("spool"), "content");
            System.out.println(directory.file("spool").getParent());
            System.in.read();
        }
    }
}
