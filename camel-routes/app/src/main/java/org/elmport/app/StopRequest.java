package org.elmport.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The wish of the system, or of whoever sits at the screen, that the process ends (SIGTERM, SIGINT). It ends when the
 * work is in order, with an exit code that says whether that went well.
 */
final class StopRequest implements AutoCloseable {

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch inOrder = new CountDownLatch(1);
    private final AtomicInteger exitCode = new AtomicInteger(ExitCode.INTERRUPTED.number());
    private final Duration patience;
    private final Thread hook = new Thread(this::stop, "stop");

    private StopRequest(Duration patience) {
        this.patience = patience;
    }

    /** Waits for the wish from now on. */
    static StopRequest expected(Duration patience) {
        StopRequest request = new StopRequest(patience);
        Runtime.getRuntime().addShutdownHook(request.hook);
        return request;
    }

    private void stop() {
        asked.countDown();
        try {
            if (inOrder.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                // the system would say that the process was killed, although it ended as it should
                Runtime.getRuntime().halt(exitCode.get());
            }
        } catch (InterruptedException noMoreTime) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until the process is to end. */
    void await() throws InterruptedException {
        asked.await();
    }

    /** Says that everything is in order, and how the process is to end. */
    int inOrder(ExitCode code) {
        exitCode.set(code.number());
        return code.number();
    }

    @Override
    public void close() {
        if (asked.getCount() > 0) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
        inOrder.countDown();
    }
}
