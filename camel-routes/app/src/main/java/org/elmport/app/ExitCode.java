package org.elmport.app;

/** How a command ended, for scripts and schedulers. */
enum ExitCode {
    DONE(0, "done"),
    FINDINGS(1, "there are findings at or over the gate"),
    USAGE(2, "the command line is wrong"),
    CONFIGURATION(3, "the configuration is wrong"),
    SOURCE(4, "the source failed, or a file cannot be read"),
    TARGET(5, "the target failed"),
    GUARD(6, "the guard refused, or the plan is stale"),
    FAULT(70, "a fault of Elmport, of its ledger or of the disk"),
    BUSY(75, "another run holds the lease"),
    INTERRUPTED(130, "interrupted");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    int number() {
        return number;
    }

    String meaning() {
        return meaning;
    }
}
