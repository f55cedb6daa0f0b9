package org.elmport.simulator.edc;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Takes requests in on the loopback address, one after the other, lets faults happen, answers, and keeps the log. */
final class EdcServer implements AutoCloseable {

    private static final String COOKIE = "JSESSIONID=";
    private static final int CUT = 0;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Handler handler;
    private final List<EdcRequest> log = new ArrayList<>();
    private volatile EdcFaults faults;
    private int received;

    /** Answers calls. */
    @FunctionalInterface
    interface Handler {

        EdcAnswer answer(EdcCall call);
    }

    private EdcServer(HttpServer server, ExecutorService threads, Handler handler, EdcFaults faults) {
        this.server = server;
        this.threads = threads;
        this.handler = handler;
        this.faults = faults;
    }

    static EdcServer start(String name, Handler handler, EdcFaults faults) throws IOException {
        // without it each answer may wait 40 ms for an acknowledgement of its headers
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ExecutorService threads = Executors.newFixedThreadPool(4, work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
        EdcServer started = new EdcServer(server, threads, handler, faults);
        server.setExecutor(threads);
        server.createContext("/", started::handle);
        server.start();
        return started;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void faults(EdcFaults changed) {
        faults = changed;
    }

    synchronized List<EdcRequest> log() {
        return List.copyOf(log);
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        received++;
        byte[] sent = exchange.getRequestBody().readAllBytes();
        URI address = exchange.getRequestURI();
        String method = exchange.getRequestMethod();
        EdcFault fault = faults.of(received, method, address.getPath());
        EdcCall call = FormReader.call(
                method,
                address.getPath(),
                address.getRawQuery(),
                header(exchange, "Content-Type"),
                sent,
                fault == EdcFault.SESSION_LOST ? "" : session(exchange));
        int status = act(exchange, call, fault);
        log.add(new EdcRequest(
                received,
                method,
                address.getRawPath(),
                Objects.requireNonNullElse(address.getRawQuery(), ""),
                new String(sent, StandardCharsets.ISO_8859_1),
                status));
        exchange.close();
    }

    private int act(HttpExchange exchange, EdcCall call, EdcFault fault) throws IOException {
        return switch (fault) {
            case NONE, SESSION_LOST -> send(exchange, handler.answer(call));
            case LOST_BEFORE -> CUT;
            case LOST_AFTER -> {
                handler.answer(call);
                yield CUT;
            }
            case GATEWAY_PAGE -> send(exchange, EdcAnswer.page(502));
            case UNAVAILABLE -> send(exchange, EdcAnswer.page(503));
            case TOO_MANY -> {
                exchange.getResponseHeaders().set("Retry-After", "1");
                yield send(exchange, EdcAnswer.page(429));
            }
            case FAILED_AFTER -> {
                handler.answer(call);
                yield send(exchange, EdcAnswer.page(500));
            }
            case ACCEPTED_AFTER -> {
                handler.answer(call);
                yield send(exchange, EdcAnswer.empty(202));
            }
            case SIGN_IN_PAGE -> send(exchange, EdcAnswer.page(200));
            case NO_SUCH_PATH -> send(exchange, EdcAnswer.noSuchPath());
            case NOT_TAKEN -> send(exchange, EdcAnswer.error(400, "CR-0005", "Invalid format, Nives"));
        };
    }

    private static String header(HttpExchange exchange, String name) {
        return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
    }

    private static String session(HttpExchange exchange) {
        String cookie = header(exchange, "Cookie");
        return cookie.startsWith(COOKIE) ? cookie.substring(COOKIE.length()) : "";
    }

    private static int send(HttpExchange exchange, EdcAnswer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        if (!answer.contentType().isEmpty()) {
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        }
        if (!answer.session().isEmpty()) {
            exchange.getResponseHeaders().set("Set-Cookie", COOKIE + answer.session() + "; Path=/; HttpOnly");
        }
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        return answer.status();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
