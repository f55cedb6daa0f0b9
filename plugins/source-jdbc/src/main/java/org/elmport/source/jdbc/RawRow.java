package org.elmport.source.jdbc;

import java.util.List;

/**
 * A row as the database gives it.
 *
 * @param cells its values as texts; none where it is larger than the limits allow, but for its identifier
 * @param unreadable the places of values that cannot be had, which are left empty
 * @param excess why it is too large; empty when it is not
 */
record RawRow(List<String> cells, List<Integer> unreadable, String excess) {}
