package org.elmport.sync.schedule;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.elmport.sync.ledger.Signal;

/** Files among the signals that are none, so that nobody waits for what a misspelt one asks for. Each is told once. */
final class StrayFiles {

    private final List<String> jobs;
    private final Optional<SignalFolder> folder;
    private final Set<String> told = new HashSet<>();

    StrayFiles(List<String> jobs, Optional<SignalFolder> folder) {
        this.jobs = List.copyOf(jobs);
        this.folder = folder;
    }

    void tell(SchedulerJournal journal) {
        folder.ifPresent(files -> files.strays(jobs).stream()
                .filter(told::add)
                .forEach(name -> journal.note(
                        "",
                        "the file " + name + " in " + files.directory()
                                + " is no signal and is not followed: a signal is"
                                + " named JOB.WORD, of the jobs " + String.join(", ", jobs) + " and the words "
                                + words())));
    }

    private static String words() {
        return Arrays.stream(Signal.values()).map(Signal::word).collect(Collectors.joining(", "));
    }
}
