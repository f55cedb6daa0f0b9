package org.elmport.simulator.qdr;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Fetches documents, as a register does: it asks for what has changed since, and takes compressed answers. */
final class Harvester {

    private static final int NOT_MODIFIED = 304;
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newHttpClient();
    private final DocumentCheck check;
    private final Duration timeout;

    Harvester(DocumentCheck check, Duration timeout) {
        this.check = check;
        this.timeout = timeout;
    }

    /** One visit after the other, so that none judges what another is about to take. */
    synchronized Harvest visit(RegisteredDataset dataset, Harvest.Trigger trigger) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        dataset.registration().file())
                .timeout(timeout)
                .header("Accept-Encoding", "gzip");
        if (!dataset.tag().isEmpty()) {
            request.header("If-None-Match", dataset.tag());
        }
        try {
            HttpResponse<InputStream> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                return judge(dataset, trigger, answer, body);
            }
        } catch (IOException failure) {
            return dataset.note(trigger, Harvest.Outcome.UNREACHABLE, "", List.of(String.valueOf(failure)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return dataset.note(trigger, Harvest.Outcome.UNREACHABLE, "", List.of("stopped"));
        }
    }

    private Harvest judge(
            RegisteredDataset dataset, Harvest.Trigger trigger, HttpResponse<InputStream> answer, InputStream body)
            throws IOException {
        if (answer.statusCode() == NOT_MODIFIED) {
            return dataset.note(trigger, Harvest.Outcome.UNCHANGED, "", List.of());
        }
        if (answer.statusCode() != OK) {
            return dataset.note(trigger, Harvest.Outcome.UNREACHABLE, "", List.of("status " + answer.statusCode()));
        }
        Path fetched = Files.createTempFile("qdr-simulator", ".xml");
        try {
            boolean packed =
                    answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
            try (InputStream document = packed ? new GZIPInputStream(body) : body) {
                Files.copy(document, fetched, StandardCopyOption.REPLACE_EXISTING);
            }
            return take(
                    dataset,
                    trigger,
                    fetched,
                    answer.headers().firstValue("ETag").orElse(""));
        } finally {
            Files.deleteIfExists(fetched);
        }
    }

    private Harvest take(RegisteredDataset dataset, Harvest.Trigger trigger, Path fetched, String tag)
            throws IOException {
        if (dataset.knows(fetched)) {
            return dataset.note(trigger, Harvest.Outcome.UNCHANGED, "", List.of());
        }
        List<String> problems = check.problems(fetched);
        if (!problems.isEmpty()) {
            return dataset.note(trigger, Harvest.Outcome.REJECTED, check.name(), problems);
        }
        return dataset.take(trigger, check.name(), fetched, tag);
    }
}
