package org.elmport.simulator;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.elmport.university.University;

/**
 * An OOAPI v5 service with the catalogue of an invented university, on the loopback address only. It answers reads of
 * organisations, academic sessions, programmes, courses and their offerings as the specification says, and goes wrong as its
 * {@link FaultScript} says. The same requests in the same order get the same answers.
 */
public final class OoapiSimulator implements AutoCloseable {

    private static final int THREADS = 8;

    private final HttpServer server;
    private final ExecutorService threads;
    private final CountDownLatch closed;
    private final RequestLog log;
    private final OoapiHandler handler;

    private OoapiSimulator(
            HttpServer server, ExecutorService threads, CountDownLatch closed, RequestLog log, OoapiHandler handler) {
        this.server = server;
        this.threads = threads;
        this.closed = closed;
        this.log = log;
        this.handler = handler;
    }

    /**
     * Starts a simulator.
     *
     * @param university what it serves
     * @param options how it behaves
     * @throws IOException when the port is taken
     */
    public static OoapiSimulator start(University university, SimulatorOptions options) throws IOException {
        // without it each answer may wait 40 ms for an acknowledgement of its headers
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), options.port()), 0);
        CountDownLatch closed = new CountDownLatch(1);
        RequestLog log = new RequestLog();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "ooapi-simulator");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        OoapiHandler handler = new OoapiHandler(new OoapiInterface(university), options, log, new ReplySender(closed));
        server.createContext("/", handler);
        server.start();
        return new OoapiSimulator(server, threads, closed, log, handler);
    }

    /** The address of the service with its version, without a slash at the end, such as {@code http://127.0.0.1:8080/v5}. */
    public URI baseUrl() {
        return at(OoapiHandler.VERSION);
    }

    /** The address of the token endpoint; it exists with {@link Authentication#clientCredentials} only. */
    public URI tokenUrl() {
        return at(OoapiHandler.TOKEN);
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** Serves another university from now on, as if its records had changed. */
    public void serve(University other) {
        handler.serve(new OoapiInterface(other));
    }

    /** The answered requests in the order of arrival; beyond 100 000 no more are kept. */
    public List<LoggedRequest> requests() {
        return log.requests();
    }

    /** How many requests have arrived. */
    public int requestCount() {
        return log.received();
    }

    /** Stops listening and ends answers that wait. */
    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
