package org.elmport.simulator.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A router of student cards, on the loopback address only. It keeps what it is told in memory, and goes wrong as its
 * {@link CardRouterFaults} say. The same requests in the same order get the same answers.
 */
public final class CardRouterSimulator implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads;
    private final CardRouter router;
    private final RouterHandler handler;

    private CardRouterSimulator(HttpServer server, ExecutorService threads, CardRouter router, RouterHandler handler) {
        this.server = server;
        this.threads = threads;
        this.router = router;
        this.handler = handler;
    }

    /**
     * Starts a router on a free port.
     *
     * @throws IOException when there is none
     */
    public static CardRouterSimulator start(CardRouterOptions options) throws IOException {
        // without it each answer may wait 40 ms for an acknowledgement of its headers
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        CardRouter router = new CardRouter(options);
        RouterHandler handler = new RouterHandler(router, options.faults());
        ExecutorService threads = Executors.newFixedThreadPool(4, work -> {
            Thread thread = new Thread(work, "card-router-simulator");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", handler);
        server.start();
        return new CardRouterSimulator(server, threads, router, handler);
    }

    /** The address of the interface with its version, without a slash at the end. */
    public URI baseUrl() {
        return URI.create(host() + CardRouter.BASE);
    }

    /** The address of the host alone, without a slash at the end; the verifier has a path of its own below it. */
    public String host() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The requests so far, in the order of arrival. */
    public List<CardRouterRequest> requests() {
        return handler.log();
    }

    /** Empties the log; numbers go on. */
    public void forgetRequests() {
        handler.forget();
    }

    /** Changes what goes wrong from now on. */
    public void faults(CardRouterFaults faults) {
        handler.faults(faults);
    }

    /** The persons of an institution, as it would see them. */
    public List<JsonNode> persons(String institution) {
        synchronized (handler) {
            return router.persons()
                    .of(Set.of(institution))
                    .<JsonNode>map(RouterViews::person)
                    .toList();
        }
    }

    /** The cards of an institution, as it would see them. */
    public List<JsonNode> cards(String institution) {
        synchronized (handler) {
            return router.cards()
                    .of(Set.of(institution))
                    .<JsonNode>map(card -> RouterViews.card(card, router.cards().today()))
                    .toList();
        }
    }

    /** Forgets a person for good, as the operator of the router does on request. */
    public void anonymise(String identifier) {
        synchronized (handler) {
            router.persons().anonymise(identifier);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
