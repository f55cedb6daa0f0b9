package org.elmport.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** A client that believes everything, over real HTTP. */
final class Client {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final OoapiSimulator simulator;

    Client(OoapiSimulator simulator) {
        this.simulator = simulator;
    }

    HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(simulator.baseUrl() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return MAPPER.readTree(get(path).body());
    }

    HttpResponse<String> token(String form, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(simulator.tokenUrl())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    /** The identifiers on all pages, as long as there is a next one, up to a number of pages. */
    List<String> crawl(String list, String property, int pageSize, int pages) throws IOException, InterruptedException {
        List<String> found = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            JsonNode envelope = json(list + "?pageSize=" + pageSize + "&pageNumber=" + page);
            envelope.get("items").forEach(item -> found.add(item.get(property).asText()));
            if (!envelope.get("hasNextPage").asBoolean()) {
                break;
            }
        }
        return found;
    }
}
