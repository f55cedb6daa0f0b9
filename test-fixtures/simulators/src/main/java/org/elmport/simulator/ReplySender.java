package org.elmport.simulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Sends answers, whole or in the way that a fault asks for. */
final class ReplySender {

    private static final int PADDING_BLOCK = 8192;

    private final CountDownLatch closed;

    /** Waits in the middle of an answer end early when the latch opens. */
    ReplySender(CountDownLatch closed) {
        this.closed = closed;
    }

    void send(HttpExchange exchange, Reply reply) throws IOException {
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(reply.status(), length(reply));
        OutputStream stream = exchange.getResponseBody();
        int half = reply.body().length / 2;
        stream.write(reply.body(), 0, half);
        if (reply.delivery().cut()) {
            stream.flush();
            exchange.close();
            return;
        }
        pause(stream, reply.delivery().pause());
        stream.write(reply.body(), half, reply.body().length - half);
        pad(stream, reply.delivery().padding());
        exchange.close();
    }

    /** -1 is no body at all, 0 one of unknown length. */
    private static long length(Reply reply) {
        if (reply.delivery().padding() > 0) {
            return 0;
        }
        return reply.body().length == 0 ? -1 : reply.body().length;
    }

    private void pause(OutputStream stream, Duration pause) throws IOException {
        if (pause.isZero()) {
            return;
        }
        stream.flush();
        try {
            if (closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("the simulator is closed");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("the simulator is closed", interrupted);
        }
    }

    private static void pad(OutputStream stream, long padding) throws IOException {
        byte[] block = new byte[PADDING_BLOCK];
        Arrays.fill(block, (byte) 'x');
        for (long left = padding; left > 0; left -= PADDING_BLOCK) {
            stream.write(block, 0, (int) Math.min(left, PADDING_BLOCK));
        }
    }
}
