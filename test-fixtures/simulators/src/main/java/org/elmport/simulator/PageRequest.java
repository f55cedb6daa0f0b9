package org.elmport.simulator;

import java.util.Optional;
import java.util.Set;

/**
 * Which page a client asks for.
 *
 * @param size how many items a page has
 * @param number the page, from 1
 */
record PageRequest(int size, int number) {

    private static final Set<String> SIZES = Set.of("10", "20", "50", "100", "250");
    private static final String DEFAULT_SIZE = "10";

    /** Reads it from the query. */
    static PageRequest of(Query query) throws BadRequest {
        String size = query.first("pageSize").orElse(DEFAULT_SIZE);
        if (!SIZES.contains(size)) {
            throw new BadRequest("pageSize must be one of 10, 20, 50, 100, 250, not " + size);
        }
        return new PageRequest(Integer.parseInt(size), number(query.first("pageNumber")));
    }

    private static int number(Optional<String> written) throws BadRequest {
        String number = written.orElse("1");
        if (!number.matches("[1-9][0-9]{0,8}")) {
            throw new BadRequest("pageNumber must be a number from 1, not " + number);
        }
        return Integer.parseInt(number);
    }

    PageRequest page(int changed) {
        return new PageRequest(size, changed);
    }
}
