package org.elmport.app;

import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import org.elmport.spill.SpillException;
import org.elmport.sync.failure.DataErrorException;
import org.elmport.sync.ledger.LedgerException;
import org.elmport.sync.plan.UnreadablePlanException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says why a command failed: in words for what users can mend, with a trace in the log for what they cannot. */
final class FailureReporter implements IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailureReporter.class);

    @Override
    public int handleExecutionException(Exception thrown, CommandLine commandLine, ParseResult parsed) {
        return tell(thrown, commandLine.getErr());
    }

    /** Says why something failed, and gives the exit code for it. */
    static int tell(Exception thrown, PrintWriter err) {
        if (thrown instanceof CommandFailure failure) {
            err.println("elmport: " + failure.getMessage());
            if (!failure.remedy().isEmpty()) {
                err.println("  " + failure.remedy());
            }
            return failure.exitCode().number();
        }
        if (thrown instanceof LedgerException fault) {
            err.println("elmport: " + fault.getMessage());
            err.println("  " + fault.remedy());
            return exitCode(fault).number();
        }
        if (thrown instanceof DataErrorException fault) {
            err.println("elmport: " + fault.getMessage());
            err.println("  " + fault.remedy());
            return ExitCode.FINDINGS.number();
        }
        if (thrown instanceof UnreadablePlanException fault) {
            err.println("elmport: " + fault.getMessage());
            err.println("  Make a new plan with: elmport plan");
            return ExitCode.GUARD.number();
        }
        if (thrown instanceof SpillException fault) {
            err.println("elmport: " + fault.getMessage());
            err.println("  " + fault.remedy());
            return ExitCode.FAULT.number();
        }
        if (thrown instanceof FileSystemException fault) {
            err.println("elmport: cannot write " + fault.getFile() + ": " + FileFault.words(fault));
            err.println("  Check that its directory is there and that you may write to it.");
            return ExitCode.TARGET.number();
        }
        if (thrown instanceof InterruptedException) {
            err.println("elmport: interrupted");
            return ExitCode.INTERRUPTED.number();
        }
        err.println("elmport: this is a fault of Elmport: " + thrown);
        err.println("  Please report it with the lines that follow.");
        thrown.printStackTrace(err);
        LOG.debug("command failed", thrown);
        return ExitCode.FAULT.number();
    }

    private static ExitCode exitCode(LedgerException fault) {
        return switch (fault.fault()) {
            case BUSY -> ExitCode.BUSY;
            case MOVED -> ExitCode.GUARD;
            case UNREACHABLE, DAMAGED, FAILED -> ExitCode.FAULT;
        };
    }
}
