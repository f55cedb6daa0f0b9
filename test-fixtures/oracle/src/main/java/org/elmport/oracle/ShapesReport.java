package org.elmport.oracle;

import java.util.List;
import java.util.Map;

/**
 * What the official shapes say about a graph.
 *
 * @param violations what is wrong; nothing when the graph conforms
 * @param focusNodes how many nodes of each class were looked at, by the local name of the class. A graph without nodes
 *     conforms too, so look at this as well.
 */
public record ShapesReport(List<Violation> violations, Map<String, Long> focusNodes) {

    /**
     * Something that a shape does not take.
     *
     * @param node the node
     * @param path the property; empty where the node as such is meant
     * @param message the message of the shape
     */
    public record Violation(String node, String path, String message) {}

    /** Keeps its own copies. */
    public ShapesReport {
        violations = List.copyOf(violations);
        focusNodes = Map.copyOf(focusNodes);
    }

    /** Whether nothing is wrong. */
    public boolean conforms() {
        return violations.isEmpty();
    }
}
