package org.elmport.sync.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A process that holds a lease, written so that another process on the same machine can tell whether it is gone.
 *
 * @param machine the boot and the process space it runs in; empty where the system does not say
 * @param process its number there
 * @param started when it started: in ticks since the machine was booted, since whoever sets the clock changes all other
 *     times, those of processes that run as well; where the system does not say, in milliseconds by the clock
 */
record Holder(String machine, long process, long started) {

    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final Path SPACE = Path.of("/proc/self/ns/pid");
    private static final String ENDED = "Z";

    /** What the system says of a process, after its name: the first field is its state, the twentieth when it started. */
    private static final int STATE = 0;

    private static final int START = 19;

    static Holder ofThisProcess() {
        ProcessHandle self = ProcessHandle.current();
        return new Holder(thisMachine(), self.pid(), started(self));
    }

    private static String thisMachine() {
        try {
            return Files.readString(BOOT).strip() + "/" + Files.readSymbolicLink(SPACE);
        } catch (IOException | UnsupportedOperationException | SecurityException unknown) {
            return "";
        }
    }

    static long started(ProcessHandle process) {
        List<String> facts = facts(process.pid());
        return facts.size() > START
                ? Long.parseLong(facts.get(START))
                : process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** Nothing where the system does not say. The name before them, in brackets, may hold any byte. */
    private static List<String> facts(long process) {
        try {
            String all =
                    Files.readString(Path.of("/proc", Long.toString(process), "stat"), StandardCharsets.ISO_8859_1);
            return List.of(all.substring(all.lastIndexOf(')') + 1).strip().split(" ", -1));
        } catch (IOException unknown) {
            return List.of();
        }
    }

    /** Whether it has ended, and only its number is kept until its parent has asked how. */
    private static boolean ended(ProcessHandle process) {
        List<String> facts = facts(process.pid());
        return !facts.isEmpty() && facts.get(STATE).equals(ENDED);
    }

    /** Reads what {@link #toString} wrote. */
    static Holder parse(String text) {
        String[] words = text.split(" ", 3);
        if (words.length < 3) {
            return new Holder("", 0, 0);
        }
        return new Holder(words[2], Long.parseLong(words[0]), Long.parseLong(words[1]));
    }

    /** Whether it is certain that the process does not run any more. */
    boolean gone() {
        if (machine.isEmpty() || !machine.equals(thisMachine())) {
            return false;
        }
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .filter(alive -> !ended(alive))
                .filter(alive -> started(alive) == started)
                .isEmpty();
    }

    @Override
    public String toString() {
        return process + " " + started + " " + machine;
    }
}
