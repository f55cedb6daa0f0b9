package org.elmport.source.ooapi;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A small system on loopback HTTP that answers what the test says, and keeps what it was asked. */
final class FakeSystem implements AutoCloseable {

    /** Answers one request; the number counts requests for the same path from 1. */
    interface Handler {
        void answer(HttpExchange exchange, int number) throws IOException;
    }

    static final String EMPTY_PAGE =
            "{\"pageSize\":10,\"pageNumber\":1,\"hasPreviousPage\":false,\"hasNextPage\":false,\"items\":[]}";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Handler> handlers = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<Map<String, List<String>>> headers = Collections.synchronizedList(new ArrayList<>());

    FakeSystem() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v5";
    }

    /** What was asked for, path and query. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** The headers of the requests. */
    List<Map<String, List<String>>> headers() {
        return List.copyOf(headers);
    }

    FakeSystem on(String path, Handler handler) {
        handlers.put("/v5" + path, handler);
        return this;
    }

    /** The pages of a list; each text is the items of one. */
    FakeSystem list(String path, String... pages) {
        return on(path, (exchange, number) -> {
            int page = parameter(exchange, "pageNumber");
            json(exchange, 200, page(page, page < pages.length, page <= pages.length ? pages[page - 1] : ""));
        });
    }

    static String page(int number, boolean more, String items) {
        return "{\"pageSize\":10,\"pageNumber\":" + number + ",\"hasPreviousPage\":" + (number > 1)
                + ",\"hasNextPage\":" + more + ",\"items\":[" + items + "]}";
    }

    static int parameter(HttpExchange exchange, String name) {
        return Integer.parseInt(exchange.getRequestURI().getQuery().replaceAll(".*\\b" + name + "=(\\d+).*", "$1"));
    }

    static void json(HttpExchange exchange, int status, String body) throws IOException {
        send(exchange, status, status < 400 ? "application/json" : "application/problem+json", body);
    }

    static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        requests.add(exchange.getRequestURI().toString().replaceFirst("^/v5", ""));
        headers.add(Map.copyOf(exchange.getRequestHeaders()));
        int number;
        synchronized (numbers) {
            number = numbers.merge(path, 1, Integer::sum);
        }
        Handler handler = handlers.get(path);
        try (exchange) {
            if (handler != null) {
                handler.answer(exchange, number);
            } else {
                json(exchange, 200, EMPTY_PAGE);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
