package org.elmport.simulator.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedMap;
import java.util.TreeMap;

/** A person, with what each institution says about them. */
final class StoredPerson {

    private final String identifier;
    private final SortedMap<String, ObjectNode> organisations = new TreeMap<>();

    private final SortedMap<String, byte[]> pictures = new TreeMap<>();

    StoredPerson(String identifier) {
        this.identifier = identifier;
    }

    /** The identifier as it was first registered. */
    String identifier() {
        return identifier;
    }

    /** What was sent, by the code of the institution. */
    SortedMap<String, ObjectNode> organisations() {
        return organisations;
    }

    /** Pictures, by the code of the institution. */
    SortedMap<String, byte[]> pictures() {
        return pictures;
    }
}
