package org.elmport.target.esc;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.TargetException.Fault;

/**
 * Walks a list of the router by its number of pages: the pages are shorter than asked for, so a short one is no end. A
 * list is whole only when every page came, their sum did not change, and all that was announced was there.
 *
 * <p>A list may have thousands of pages, so a page that does not come is asked for again here; it changes nothing.
 */
final class RouterListing {

    private final RouterClient client;
    private final Limits limits;

    /**
     * What bounds a list.
     *
     * @param pageSize entries to ask for
     * @param pages pages after which a list counts as incomplete
     * @param attempts how often a page is asked for
     * @param firstWait how long to wait before the second attempt; each further wait is twice as long
     * @param longestWait a longer wait ends the list
     */
    record Limits(int pageSize, int pages, int attempts, Duration firstWait, Duration longestWait) {}

    RouterListing(RouterClient client, Limits limits) {
        this.client = client;
        this.limits = limits;
    }

    /**
     * How a list came.
     *
     * @param whole whether nothing of it is missing
     * @param pageLength how many entries a full page has
     */
    record Walk(boolean whole, int pageLength) {}

    /** Hands over each entry. */
    Walk walk(RouterCall list, Consumer<JsonNode> entries) throws TargetException, InterruptedException {
        int longest = 0;
        long seen = 0;
        long total = -1;
        for (int page = 0; page < limits.pages(); page++) {
            JsonNode answer = page(list, page);
            JsonNode content = answer.path("content");
            content.forEach(entries);
            seen += content.size();
            longest = Math.max(longest, content.size());
            long announced = answer.path("page").path("totalElements").asLong(-1);
            if (announced < 0 || (total >= 0 && announced != total)) {
                return new Walk(false, longest);
            }
            total = announced;
            if (page + 1 >= answer.path("page").path("totalPages").asLong(0)) {
                return new Walk(seen == total, longest);
            }
        }
        return new Walk(false, longest);
    }

    /** One page of a list, from 0. */
    JsonNode page(RouterCall list, int page) throws TargetException, InterruptedException {
        Duration wait = limits.firstWait();
        for (int attempt = 1; ; attempt++) {
            try {
                return pageOnce(list, page);
            } catch (TargetException failed) {
                Duration asked = failed.retryAfter().orElse(Duration.ZERO);
                Duration pause = asked.compareTo(wait) > 0 ? asked : wait;
                boolean tooLong = pause.compareTo(limits.longestWait()) > 0;
                if (!failed.fault().passing() || attempt >= limits.attempts() || tooLong) {
                    throw failed;
                }
                pause(pause);
                wait = wait.multipliedBy(2);
            }
        }
    }

    private JsonNode pageOnce(RouterCall list, int page) throws TargetException, InterruptedException {
        try {
            RouterReply reply = client.list(list, page, limits.pageSize());
            if (reply.meaning() == Meaning.DONE) {
                return reply.body();
            }
            throw RouterFault.of(reply);
        } catch (NoAnswerException lost) {
            throw RouterFault.of(lost);
        }
    }

    private static void pause(Duration pause) throws TargetException, InterruptedException {
        // a latch that nobody opens: only the time or an interrupt ends the wait
        if (new CountDownLatch(1).await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new TargetException(Fault.FAULTY, "the wait between two pages ended early", "Run it again.");
        }
    }
}
