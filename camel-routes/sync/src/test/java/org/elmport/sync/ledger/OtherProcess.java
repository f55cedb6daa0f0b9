package org.elmport.sync.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;

/** Another process that has a ledger open until it is told to let go. */
final class OtherProcess implements AutoCloseable {

    private final Process process;

    private OtherProcess(Process process) {
        this.process = process;
    }

    static OtherProcess holding(LedgerAddress address, Path log) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        address.url())
                .redirectError(log.toFile())
                .start();
        InputStream said = process.getInputStream();
        if (said.read() < 0) {
            throw new IllegalStateException("the other process did not open the ledger; see " + log);
        }
        return new OtherProcess(process);
    }

    /** Opens the ledger of the first argument, says so, and waits for its input to end. */
    public static void main(String[] arguments) throws IOException {
        try (Ledger ledger = Ledger.open(new LedgerAddress(arguments[0], "", ""), Clock.systemUTC())) {
            System.out.println(ledger.jobs().size());
            System.out.flush();
            while (System.in.read() >= 0) {
                System.out.flush();
            }
        }
    }

    /** Tells it to let go, and does not wait. */
    void letGo() throws IOException {
        process.getOutputStream().close();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
