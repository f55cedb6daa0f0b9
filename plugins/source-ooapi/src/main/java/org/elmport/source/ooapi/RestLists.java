package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elmport.plugin.SourceException;

/** What the lists of one crawl share. */
final class RestLists {

    private final OoapiClient client;
    private final OoapiAddresses addresses;
    private final int maxPages;
    private final Delivery delivery;
    private long pages;
    private boolean incomplete;

    RestLists(OoapiClient client, OoapiAddresses addresses, int maxPages, Delivery delivery) {
        this.client = client;
        this.addresses = addresses;
        this.maxPages = maxPages;
        this.delivery = delivery;
    }

    OoapiAddresses addresses() {
        return addresses;
    }

    int maxPages() {
        return maxPages;
    }

    CrawlFindings findings() {
        return delivery.findings();
    }

    Optional<JsonNode> find(URI address, Set<Integer> absent) throws SourceException {
        Optional<JsonNode> json = client.find(address, absent);
        pages++;
        return json;
    }

    /** Whether one of the identifiers was not delivered yet. */
    boolean news(Entity entity, List<String> ids) {
        return ids.stream().anyMatch(id -> !id.isEmpty() && !delivery.seen(entity, id));
    }

    /** Offerings or associations may be missing, so nothing may be concluded from those that were not delivered. */
    void recordsMissing() {
        incomplete = true;
    }

    boolean incomplete() {
        return incomplete;
    }

    long pages() {
        return pages;
    }
}
