package org.elmport.jsonld;

import java.util.ArrayList;
import java.util.List;

/** The way from the root of a document to where a reader is, as a JSON pointer (RFC 6901). */
final class JsonPath {

    private final List<String> steps = new ArrayList<>();

    void enter(String key) {
        steps.add(key);
    }

    void enter(int index) {
        steps.add(Integer.toString(index));
    }

    void leave() {
        steps.remove(steps.size() - 1);
    }

    /** The pointer; empty at the root. */
    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        for (String step : steps) {
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
