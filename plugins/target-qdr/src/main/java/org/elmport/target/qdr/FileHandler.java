package org.elmport.target.qdr;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Answers with a file of the publication, or with nothing where the client has it already. */
final class FileHandler implements HttpHandler {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int NO_BODY = -1;
    private static final int UNKNOWN_LENGTH = 0;
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";

    private final ServedFiles files;

    FileHandler(PublishedFolder folder) {
        this.files = new ServedFiles(folder);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                say(exchange, METHOD_NOT_ALLOWED, "Only GET and HEAD are possible here.");
                return;
            }
            // as it came: what is encoded, or climbs, is none of the names that we know
            Optional<ServedFile> file =
                    files.find(String.valueOf(exchange.getRequestURI().getRawPath()));
            if (file.isEmpty()) {
                say(exchange, NOT_FOUND, "There is no such file. What there is stands in /catalogue.jsonld.");
                return;
            }
            try (ServedFile open = file.get()) {
                answer(exchange, open);
            }
        }
    }

    private static void answer(HttpExchange exchange, ServedFile file) throws IOException {
        Headers request = exchange.getRequestHeaders();
        boolean compressed = Conditions.takesGzip(request);
        String tag = file.tag(compressed);
        Headers headers = exchange.getResponseHeaders();
        headers.set("ETag", tag);
        headers.set("Last-Modified", Conditions.date(file.modified()));
        headers.set("Vary", "Accept-Encoding");
        headers.set("Accept-Ranges", "none");
        headers.set("Cache-Control", file.forGood() ? FOR_GOOD : ASK_AGAIN);
        if (Conditions.hasAlready(request, tag, file.modified())) {
            exchange.sendResponseHeaders(NOT_MODIFIED, NO_BODY);
            return;
        }
        headers.set("Content-Type", file.mediaType());
        if (compressed) {
            headers.set("Content-Encoding", "gzip");
        }
        send(exchange, file, compressed);
    }

    private static void send(HttpExchange exchange, ServedFile file, boolean compressed) throws IOException {
        if (exchange.getRequestMethod().equals("HEAD")) {
            if (!compressed) {
                exchange.getResponseHeaders().set("Content-Length", Long.toString(file.bytes()));
            }
            exchange.sendResponseHeaders(OK, NO_BODY);
        } else if (compressed) {
            exchange.sendResponseHeaders(OK, UNKNOWN_LENGTH);
            try (OutputStream out = new GZIPOutputStream(exchange.getResponseBody())) {
                file.content().transferTo(out);
            }
        } else {
            exchange.sendResponseHeaders(OK, file.bytes() == 0 ? NO_BODY : file.bytes());
            file.content().transferTo(exchange.getResponseBody());
        }
    }

    private static void say(HttpExchange exchange, int status, String words) throws IOException {
        byte[] body = (words + "\n").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? NO_BODY : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
    }
}
