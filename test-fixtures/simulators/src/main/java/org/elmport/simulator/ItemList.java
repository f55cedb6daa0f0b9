package org.elmport.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The items of a list, made when they are asked for.
 *
 * @param size how many there are
 * @param item the item at a place, from 0
 */
record ItemList(int size, IntFunction<ObjectNode> item) {

    static ItemList of(List<ObjectNode> items) {
        return new ItemList(items.size(), items::get);
    }

    ItemList reversed() {
        return new ItemList(size, index -> item.apply(size - 1 - index));
    }

    /** These items at the places given, in that order. */
    ItemList at(int[] places) {
        return new ItemList(places.length, index -> item.apply(places[index]));
    }
}
