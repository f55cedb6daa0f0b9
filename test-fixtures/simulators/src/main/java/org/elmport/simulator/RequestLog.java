package org.elmport.simulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The requests that were answered. Beyond a limit only their number is kept. */
final class RequestLog {

    private static final int LIMIT = 100_000;

    private final List<LoggedRequest> requests = new ArrayList<>();
    private int received;

    synchronized int next() {
        received++;
        return received;
    }

    synchronized void add(LoggedRequest request) {
        if (requests.size() < LIMIT) {
            requests.add(request);
        }
    }

    synchronized int received() {
        return received;
    }

    synchronized List<LoggedRequest> requests() {
        return requests.stream()
                .sorted(Comparator.comparingInt(LoggedRequest::number))
                .toList();
    }
}
