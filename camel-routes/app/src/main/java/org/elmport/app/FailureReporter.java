package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.Optional;
import org.elmport.spill.SpillException;
import org.elmport.sync.ChangesRefusedException;
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
            return told(err, String.valueOf(failure.getMessage()), failure.remedy(), failure.exitCode());
        }
        if (thrown instanceof LedgerException fault) {
            return told(err, String.valueOf(fault.getMessage()), fault.remedy(), exitCode(fault));
        }
        if (thrown instanceof ChangesRefusedException refused) {
            err.println("elmport: " + refused.getMessage());
            err.println("  " + refused.remedy());
            return ExitCode.USAGE.number();
        }
        if (thrown instanceof DataErrorException fault) {
            return told(err, String.valueOf(fault.getMessage()), fault.remedy(), ExitCode.FINDINGS);
        }
        if (thrown instanceof UnreadablePlanException fault) {
            String remedy = "Make a new plan with: elmport plan";
            return told(err, String.valueOf(fault.getMessage()), remedy, ExitCode.GUARD);
        }
        if (thrown instanceof SpillException fault) {
            return told(err, String.valueOf(fault.getMessage()), fault.remedy(), ExitCode.FAULT);
        }
        return thrown instanceof IOException fault ? tellOfFile(fault, err) : tellOfOther(thrown, err);
    }

    private static int told(PrintWriter err, String message, String remedy, ExitCode exitCode) {
        err.println("elmport: " + message);
        if (!remedy.isEmpty()) {
            err.println("  " + remedy);
        }
        return exitCode.number();
    }

    private static int tellOfFile(IOException thrown, PrintWriter err) {
        Optional<String> full = FileFault.full(thrown);
        if (full.isPresent()) {
            String remedy = "Then run again. Temporary files are in " + System.getProperty("java.io.tmpdir")
                    + "; ELMPORT_JAVA_OPTIONS=-Djava.io.tmpdir=DIRECTORY puts them elsewhere.";
            return told(err, full.get(), remedy, ExitCode.FAULT);
        }
        if (thrown instanceof FileSystemException fault) {
            String message = "cannot write " + fault.getFile() + ": " + FileFault.words(fault);
            return told(err, message, FileFault.remedy(fault), ExitCode.TARGET);
        }
        return tellOfOther(thrown, err);
    }

    private static int tellOfOther(Exception thrown, PrintWriter err) {
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
