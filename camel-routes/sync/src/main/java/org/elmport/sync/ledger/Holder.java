package org.elmport.sync.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A process that holds a lease, written so that another process on the same machine can tell whether it is gone.
 *
 * @param machine the boot and the process space it runs in; empty where the system does not say
 * @param process its number there
 * @param started when it started, in milliseconds
 */
record Holder(String machine, long process, long started) {

    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final Path SPACE = Path.of("/proc/self/ns/pid");

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

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
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
                .filter(alive -> started(alive) == started)
                .isEmpty();
    }

    @Override
    public String toString() {
        return process + " " + started + " " + machine;
    }
}
