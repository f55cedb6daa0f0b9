package org.elmport.app;

import org.elmport.plugin.SourceException;
import org.elmport.plugin.TargetException;

/** A command cannot go on, for a reason that the user can do something about. Shown without stack trace. */
final class CommandFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;
    private final String remedy;

    CommandFailure(ExitCode exitCode, String message, String remedy) {
        super(message);
        this.exitCode = exitCode;
        this.remedy = remedy;
    }

    private CommandFailure(ExitCode exitCode, String message, String remedy, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
        this.remedy = remedy;
    }

    static CommandFailure of(SourceException fault) {
        return new CommandFailure(ExitCode.SOURCE, String.valueOf(fault.getMessage()), fault.remedy(), fault);
    }

    static CommandFailure of(TargetException fault) {
        return new CommandFailure(ExitCode.TARGET, String.valueOf(fault.getMessage()), fault.remedy(), fault);
    }

    ExitCode exitCode() {
        return exitCode;
    }

    String remedy() {
        return remedy;
    }
}
