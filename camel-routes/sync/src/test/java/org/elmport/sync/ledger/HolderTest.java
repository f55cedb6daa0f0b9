package org.elmport.sync.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who holds a lease, as another process on the same machine sees it. */
class HolderTest {

    private static final Path SHELL = Path.of("/", "bin", "sh");

    @BeforeEach
    void theSystemSaysWhatRuns() {
        assumeTrue(Files.isReadable(Path.of("/proc/self/stat")), "this system does not say what runs");
    }

    @Test
    void whoRunsIsNotGone() {
        Holder self = Holder.ofThisProcess();
        assertThat(self.gone()).isFalse();
        assertThat(Holder.parse(self.toString())).isEqualTo(self);
        assertThat(Holder.parse(self.toString()).gone()).isFalse();
    }

    @Test
    void whenItStartedIsNotToldByAClockThatSomebodyMaySet() throws IOException {
        // given: what the library makes of the time of the boot by the clock, and of the ticks since then
        Instant byTheClock = ProcessHandle.current().info().startInstant().orElseThrow();

        // when
        long started = Holder.ofThisProcess().started();

        // then
        assertThat(Files.readString(Path.of("/proc/self/stat"))).contains(" " + started + " ");
        assertThat(started).isNotEqualTo(byTheClock.toEpochMilli());
    }

    @Test
    void anotherProcessWithTheSameNumberIsNotTheHolder() {
        Holder self = Holder.ofThisProcess();
        assertThat(new Holder(self.machine(), self.process(), self.started() - 1).gone())
                .isTrue();
        assertThat(new Holder("another machine", self.process(), self.started() - 1).gone())
                .as("nobody can tell")
                .isFalse();
    }

    @Test
    void whoHasEndedIsGoneAlthoughItsParentHasNotAskedHow() throws Exception {
        // given: a child of a process that never asks
        assumeTrue(Files.isExecutable(SHELL), "there is no shell here");
        Process parent =
                new ProcessBuilder(SHELL.toString(), "-c", "exec 3<&0; cat <&3 & echo $!; exec sleep 100000").start();
        try {
            long child = Long.parseLong(parent.inputReader().readLine());
            ProcessHandle handle = ProcessHandle.of(child).orElseThrow();
            Holder holder = new Holder(Holder.ofThisProcess().machine(), child, Holder.started(handle));
            assertThat(holder.gone()).isFalse();

            // when
            parent.getOutputStream().close();

            // then
            await().atMost(Duration.ofMinutes(5)).until(holder::gone);
            assertThat(ProcessHandle.of(child)).as("its number is kept").isPresent();
        } finally {
            parent.destroyForcibly().waitFor();
        }
    }
}
