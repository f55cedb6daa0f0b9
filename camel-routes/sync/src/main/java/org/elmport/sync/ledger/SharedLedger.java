package org.elmport.sync.ledger;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * The ledger of a process that runs for long. A file is open only while something in the process works with it, so that
 * other commands can look in between; when one of them has it open, this waits for a while. A database on a server stays
 * open. For several threads.
 */
public final class SharedLedger implements AutoCloseable {

    /** How long another process may have the file before that is a failure. */
    public static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Duration FIRST_WAIT = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final LedgerAddress address;
    private final Clock clock;
    private final RetryPolicy<Ledger> patience;
    private Optional<Ledger> open = Optional.empty();
    private int users;

    /** The ledger at an address; it is opened when it is used for the first time. */
    public SharedLedger(LedgerAddress address, Clock clock) {
        this(address, clock, PATIENCE);
    }

    SharedLedger(LedgerAddress address, Clock clock, Duration patience) {
        this.address = address;
        this.clock = clock;
        this.patience = RetryPolicy.<Ledger>builder()
                .handleIf(failed ->
                        failed instanceof LedgerException fault && fault.fault() == LedgerException.Fault.BUSY)
                .withBackoff(FIRST_WAIT, LONGEST_WAIT)
                .withMaxRetries(-1)
                .withMaxDuration(patience)
                .build();
    }

    /** Whether other processes may work with it at the same time. */
    public boolean onServer() {
        return address.onServer();
    }

    /**
     * Works with the ledger.
     *
     * @throws LedgerException when it cannot be opened, or fails
     * @throws InterruptedException when the thread is interrupted while another process has it
     */
    public <T> T use(Function<Ledger, T> work) throws InterruptedException {
        try (Use use = hold()) {
            return work.apply(use.ledger());
        }
    }

    /**
     * Whether it can be worked with, as far as that can be told without keeping others from it: a database is asked, a
     * file that nobody here has open is looked at.
     *
     * @return what is the matter, where something is
     */
    public Optional<String> trouble() {
        Optional<Ledger> asked = current();
        try {
            if (asked.isPresent()) {
                asked.get().jobs();
                return Optional.empty();
            }
            return onServer() ? use(ledger -> Optional.<String>empty()) : troubleOfFile();
        } catch (LedgerException failed) {
            return Optional.of(String.valueOf(failed.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }

    private synchronized Optional<Ledger> current() {
        return open;
    }

    private Optional<String> troubleOfFile() {
        return address.file()
                .filter(file -> !Files.isWritable(file))
                .map(file -> "the ledger " + address + " is not there, or cannot be written to");
    }

    /**
     * Keeps the ledger open until that is closed.
     *
     * @throws LedgerException when it cannot be opened
     * @throws InterruptedException when the thread is interrupted while another process has it
     */
    public Use hold() throws InterruptedException {
        synchronized (this) {
            if (open.isEmpty()) {
                open = Optional.of(opened());
            }
            users++;
            return new Use(open.get());
        }
    }

    private Ledger opened() throws InterruptedException {
        try {
            return Failsafe.with(patience).get(() -> Ledger.open(address, clock));
        } catch (FailsafeException failed) {
            if (failed.getCause() instanceof InterruptedException interrupted) {
                throw interrupted;
            }
            throw failed;
        }
    }

    private synchronized void release() {
        users--;
        if (users == 0 && !onServer()) {
            close();
        }
    }

    /** Closes it, whoever uses it. */
    @Override
    public synchronized void close() {
        open.ifPresent(Ledger::close);
        open = Optional.empty();
    }

    /** The ledger, open until this is closed. */
    public final class Use implements AutoCloseable {

        private final Ledger ledger;

        private Use(Ledger ledger) {
            this.ledger = ledger;
        }

        /** The ledger. */
        public Ledger ledger() {
            return ledger;
        }

        @Override
        public void close() {
            release();
        }
    }
}
