package org.elmport.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** Takes requests in, finds the answer, lets faults change it, sends it and notes it in the log. */
final class OoapiHandler implements HttpHandler {

    static final String VERSION = "/v5";
    static final String TOKEN = "/oauth/token";

    private volatile OoapiInterface service;
    private final Gatekeeper gatekeeper;
    private final FaultScript faults;
    private final RequestLog log;
    private final ReplySender sender;

    OoapiHandler(OoapiInterface service, SimulatorOptions options, RequestLog log, ReplySender sender) {
        this.service = service;
        this.gatekeeper = new Gatekeeper(options.authentication());
        this.faults = options.faults();
        this.log = log;
        this.sender = sender;
    }

    void serve(OoapiInterface other) {
        service = other;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        int number = log.next();
        String path = exchange.getRequestURI().getPath();
        String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
        Optional<Fault> fault = faults.faultOf(number, path);
        Reply right = answer(exchange, path, query, fault);
        Reply reply = fault.isPresent() && fault.get() instanceof AnswerFault wrong
                ? wrong.change().apply(right)
                : right;
        log.add(new LoggedRequest(number, exchange.getRequestMethod(), path, query, reply.status()));
        sender.send(exchange, reply);
    }

    private Reply answer(HttpExchange exchange, String path, String query, Optional<Fault> fault) throws IOException {
        String header = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "");
        byte[] body = exchange.getRequestBody().readAllBytes();
        String method = exchange.getRequestMethod();
        if (path.equals(TOKEN)) {
            return method.equals("POST") ? gatekeeper.token(header, body) : notAllowed(method, "POST");
        }
        if (!path.equals(VERSION) && !path.startsWith(VERSION + "/")) {
            return Reply.notFound(path);
        }
        Optional<Reply> refusal = gatekeeper.refusal(header);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return method.equals("GET")
                ? service.answer(path.substring(VERSION.length()), Query.parse(query), pageFault(fault))
                : notAllowed(method, "GET");
    }

    private static Reply notAllowed(String method, String allowed) {
        return Reply.problem(405, "Method not allowed", method + " is not possible here")
                .withHeader("Allow", allowed);
    }

    private static Optional<PageFault> pageFault(Optional<Fault> fault) {
        return fault.filter(PageFault.class::isInstance).map(PageFault.class::cast);
    }
}
