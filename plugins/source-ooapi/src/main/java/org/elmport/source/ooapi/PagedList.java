package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elmport.finding.Severity;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.SourceException;
import org.jspecify.annotations.Nullable;

/** One list of the interface, page by page; one page is held at a time. */
final class PagedList {

    /**
     * An entity as it was found.
     *
     * @param node its JSON
     * @param resource the address of its page
     * @param pointer its place in the page
     */
    record Found(JsonNode node, String resource, String pointer) {}

    private final RestLists lists;
    private final Entity entity;
    private final String path;
    private final Set<Integer> absent;
    private final PageGuard guard;
    private @Nullable Page page;
    private int pageNumber;
    private int index;
    private boolean more = true;

    PagedList(RestLists lists, Entity entity, String path, Set<Integer> absent) {
        this.lists = lists;
        this.entity = entity;
        this.path = path;
        this.absent = absent;
        this.guard = new PageGuard(lists.maxPages());
    }

    Entity entity() {
        return entity;
    }

    /** The next entity; empty at the end of the list. */
    Optional<Found> next() throws SourceException {
        while (page == null || index >= page.items().size()) {
            if (!more) {
                return Optional.empty();
            }
            turn();
        }
        String pointer = "/items/" + index;
        return Optional.of(new Found(page.items().get(index++), ShownAddress.of(page.address()), pointer));
    }

    private void turn() throws SourceException {
        index = 0;
        URI address = lists.addresses().page(path, ++pageNumber);
        Optional<JsonNode> json = lists.find(address, absent);
        if (json.isEmpty()) {
            page = null;
            more = false;
            missing(address);
            return;
        }
        Page turned = Page.of(address, json.get());
        page = turned;
        more = turned.hasNext(lists.addresses().pageSize());
        if (more) {
            List<String> ids = turned.ids(entity);
            guard.check(
                    turned,
                    ids,
                    lists.news(entity, ids),
                    turned.size(lists.addresses().pageSize()));
        } else if (turned.totalPages() > pageNumber) {
            say(
                    OoapiFinding.PAGE_COUNT_WRONG,
                    Severity.WARNING,
                    address,
                    "Page " + pageNumber + " says that it is the last of " + turned.totalPages() + ".");
        }
    }

    /** What nobody publishes by itself is missed less. */
    private void missing(URI address) {
        boolean below = entity == Entity.OFFERING || entity == Entity.ASSOCIATION;
        if (below) {
            lists.recordsMissing();
        }
        Severity severity = below ? Severity.WARNING : Severity.INFO;
        say(
                OoapiFinding.LIST_MISSING,
                severity,
                address,
                "The system has no list at " + ShownAddress.of(URI.create(path)) + ".");
    }

    private void say(OoapiFinding code, Severity severity, URI address, String message) {
        lists.findings().add(code, severity, SourcePointer.json(ShownAddress.of(address), ""), message);
    }
}
