package org.elmport.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A fault in the way in which a list is cut into pages. */
enum PageFault implements Fault {
    ENDLESS_NEXT_PAGE {
        @Override
        Page page(ItemList list, PageRequest request) {
            int last = Math.max(1, Page.pages(list, request));
            return Page.of(list, request.page(Math.min(request.number(), last))).as(request);
        }
    },
    WRONG_TOTAL_PAGES {
        @Override
        Page page(ItemList list, PageRequest request) {
            Page right = Page.of(list, request);
            return right.withTotalPages(right.totalPages() + 7);
        }
    },
    DUPLICATE_ACROSS_PAGES {
        @Override
        Page page(ItemList list, PageRequest request) {
            Page right = Page.of(list, request);
            if (request.number() == 1 || right.items().isEmpty()) {
                return right;
            }
            List<ObjectNode> before =
                    Page.of(list, request.page(request.number() - 1)).items();
            List<ObjectNode> items = new ArrayList<>();
            items.add(before.get(before.size() - 1));
            items.addAll(right.items());
            return right.withItems(items);
        }
    },
    CHANGING_ORDER {
        @Override
        Page page(ItemList list, PageRequest request) {
            return Page.of(request.number() % 2 == 0 ? list.reversed() : list, request);
        }
    };

    abstract Page page(ItemList list, PageRequest request);
}
