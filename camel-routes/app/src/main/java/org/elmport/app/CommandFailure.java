package org.elmport.app;

import org.elmport.plugin.SourceException;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.ValidatorException;
import org.elmport.sync.pack.PackException;

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

    static CommandFailure of(ExitCode exitCode, PackException fault) {
        return new CommandFailure(exitCode, String.valueOf(fault.getMessage()), fault.remedy(), fault);
    }

    static CommandFailure of(ValidatorException fault) {
        return new CommandFailure(ExitCode.CONFIGURATION, String.valueOf(fault.getMessage()), fault.remedy(), fault);
    }

    ExitCode exitCode() {
        return exitCode;
    }

    String remedy() {
        return remedy;
    }
}
