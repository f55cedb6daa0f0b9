package org.elmport.simulator.qdr;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the calls of publishers, and says what the register has of a dataset. */
final class CallHandler implements HttpHandler {

    private static final Pattern PATH = Pattern.compile("/api/datasets/(\\d{1,9})(/update|/records)?");
    private static final int NO_BODY = -1;

    private final QdrSimulator register;
    private final CountDownLatch closed;
    private final Deque<CallBehaviour> behaviours = new ArrayDeque<>(List.of(CallBehaviour.accept()));
    private final List<ReceivedCall> received = new ArrayList<>();

    CallHandler(QdrSimulator register, CountDownLatch closed) {
        this.register = register;
        this.closed = closed;
    }

    synchronized void answers(List<CallBehaviour> next) {
        behaviours.clear();
        behaviours.addAll(next);
    }

    synchronized List<ReceivedCall> received() {
        return List.copyOf(received);
    }

    private synchronized CallBehaviour next() {
        return behaviours.size() > 1 ? behaviours.remove() : behaviours.element();
    }

    private synchronized void note(ReceivedCall call) {
        received.add(call);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
            Optional<RegisteredDataset> dataset =
                    path.matches() ? register.dataset(Integer.parseInt(path.group(1))) : Optional.empty();
            if (dataset.isEmpty()) {
                answer(exchange, 404, "");
            } else if ("/update".equals(path.group(2))) {
                update(exchange, dataset.get());
            } else {
                answer(exchange, 200, describe(dataset.get(), path.group(2) != null));
            }
        }
    }

    private void update(HttpExchange exchange, RegisteredDataset dataset) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean known = dataset.registration()
                .key()
                .equals(Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("X-API-Key"), ""));
        CallBehaviour behaviour = known ? next() : CallBehaviour.reject(401);
        note(new ReceivedCall(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Content-Type"), ""),
                body,
                behaviour.accepts()));
        if (behaviour.accepts()) {
            register.harvestSoon(dataset);
        }
        pause(behaviour);
        behaviour.retryAfter().ifPresent(wait -> exchange.getResponseHeaders().set("Retry-After", wait));
        if (behaviour.status().isPresent()) {
            answer(exchange, behaviour.status().get(), "");
        }
    }

    private void pause(CallBehaviour behaviour) throws IOException {
        try {
            if (closed.await(behaviour.pause().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("the simulator is closed");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the simulator is closed", stopped);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? NO_BODY : body.length);
        exchange.getResponseBody().write(body);
    }

    private static String describe(RegisteredDataset dataset, boolean records) {
        return records ? records(dataset).toString() : summary(dataset).toString();
    }

    private static ArrayNode records(RegisteredDataset dataset) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        dataset.records()
                .forEach(record -> list.addObject()
                        .put("uri", record.uri())
                        .put("type", record.kind())
                        .put("id", record.id())
                        .put("title", record.title())
                        .put("status", record.status()));
        return list;
    }

    private static ObjectNode summary(RegisteredDataset dataset) {
        ObjectNode summary = JsonNodeFactory.instance
                .objectNode()
                .put("id", dataset.registration().id())
                .put("file", dataset.registration().file().toString())
                .put("version", dataset.version());
        ArrayNode harvests = summary.putArray("harvests");
        dataset.harvests().forEach(harvest -> {
            ObjectNode one = harvests.addObject()
                    .put("trigger", harvest.trigger().name())
                    .put("outcome", harvest.outcome().name())
                    .put("checkedBy", harvest.checkedBy());
            harvest.problems().forEach(one.withArray("problems")::add);
        });
        return summary;
    }
}
