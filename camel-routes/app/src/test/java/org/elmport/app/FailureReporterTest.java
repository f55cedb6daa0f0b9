package org.elmport.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.elmport.spill.FingerprintTable;
import org.elmport.spill.SpillException;
import org.elmport.spill.SpillOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureReporterTest {

    @TempDir
    private Path directory;

    @Test
    void aTemporaryDirectoryThatFailsIsSaidInPlainWordsAndNoFaultOfOurs() {
        // given
        Path nowhere = directory.resolve("nowhere");
        FingerprintTable table = new FingerprintTable(new SpillOptions(nowhere, 1));
        table.put(1, 1, 1);
        SpillException failure = catchThrowableOfType(SpillException.class, () -> table.put(2, 2, 1));
        StringWriter err = new StringWriter();

        // when
        int exitCode = FailureReporter.tell(failure, new PrintWriter(err, true));

        // then
        assertThat(exitCode).isEqualTo(ExitCode.FAULT.number());
        assertThat(err.toString().lines())
                .containsExactly(
                        "elmport: the temporary directory " + nowhere + " is not there",
                        "  Create it, or name another one with -Djava.io.tmpdir, then run again.");
    }
}
