package org.elmport.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One page of a list.
 *
 * @param request what was asked for
 * @param items the items on it
 * @param next whether there is a page after it
 * @param totalPages how many pages there are
 */
record Page(PageRequest request, List<ObjectNode> items, boolean next, int totalPages) {

    static Page of(ItemList list, PageRequest request) {
        long first = (long) (request.number() - 1) * request.size();
        long last = Math.min(list.size(), first + request.size());
        List<ObjectNode> items = IntStream.range((int) Math.min(first, last), (int) last)
                .mapToObj(list.item())
                .toList();
        return new Page(request, items, last < list.size(), pages(list, request));
    }

    static int pages(ItemList list, PageRequest request) {
        return (list.size() + request.size() - 1) / request.size();
    }

    Page withItems(List<ObjectNode> changed) {
        return new Page(request, changed, next, totalPages);
    }

    Page withTotalPages(int changed) {
        return new Page(request, items, next, changed);
    }

    /** These items as the page that was asked for, with one more to come. */
    Page as(PageRequest asked) {
        return new Page(asked, items, true, totalPages);
    }

    /** The list envelope. */
    ObjectNode envelope() {
        ObjectNode envelope = Json.object()
                .put("pageSize", request.size())
                .put("pageNumber", request.number())
                .put("hasPreviousPage", request.number() > 1)
                .put("hasNextPage", next)
                .put("totalPages", totalPages);
        envelope.putArray("items").addAll(items);
        return envelope;
    }
}
