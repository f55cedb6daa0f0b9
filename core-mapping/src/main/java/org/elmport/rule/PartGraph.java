package org.elmport.rule;

import java.util.Arrays;

/**
 * Which records are parts of which, as numbers alone, and the circles among them: the strongly connected components,
 * found by Tarjan's algorithm without recursion, in time linear in records and relations.
 */
final class PartGraph {

    private static final int FIRST_EDGES = 64;

    private final FingerprintMap numbers = new FingerprintMap();
    private int nodes;
    private int[] wholes = new int[FIRST_EDGES];
    private int[] parts = new int[FIRST_EDGES];
    private int edges;

    /** The number of a record, from 0; given out when it is asked for first. */
    int node(Fingerprint print) {
        int number = numbers.getOrAdd(print, nodes + 1);
        nodes = Math.max(nodes, number);
        return number - 1;
    }

    /** The number of a record that may not be there; -1 then. */
    int known(Fingerprint print) {
        return numbers.get(print) - 1;
    }

    void add(int whole, int part) {
        if (edges == wholes.length) {
            wholes = Arrays.copyOf(wholes, edges + edges / 2);
            parts = Arrays.copyOf(parts, edges + edges / 2);
        }
        wholes[edges] = whole;
        parts[edges] = part;
        edges++;
    }

    /** How many places of the table of records were looked at. */
    long steps() {
        return numbers.steps();
    }

    /** The circle that each record belongs to, numbered from 1; 0 for records that are on none. */
    Circles circles() {
        return new Search().run();
    }

    /** The circles of a graph. */
    static final class Circles {

        private final int[] circleOf;
        private final int count;

        private Circles(int[] circleOf, int count) {
            this.circleOf = circleOf;
            this.count = count;
        }

        /** How many circles there are. */
        int count() {
            return count;
        }

        /** The circle on which a relation lies; 0 when it lies on none. */
        int of(int one, int other) {
            boolean same = one >= 0 && other >= 0 && circleOf[one] == circleOf[other];
            return same ? circleOf[one] : 0;
        }
    }

    private final class Search {

        private final int[] firstEdge = new int[nodes + 1];
        private final int[] targets = new int[edges];
        private final int[] order = new int[nodes];
        private final int[] lowest = new int[nodes];
        private final int[] next = new int[nodes];
        private final int[] waiting = new int[nodes];
        private final int[] path = new int[nodes];
        private final boolean[] open = new boolean[nodes];
        private final boolean[] ownPart = new boolean[nodes];
        private final int[] circleOf = new int[nodes];
        private int waitingCount;
        private int visited;
        private int circles;

        Circles run() {
            sortEdges();
            for (int node = 0; node < nodes; node++) {
                if (order[node] == 0) {
                    visitFrom(node);
                }
            }
            return new Circles(circleOf, circles);
        }

        private void sortEdges() {
            for (int i = 0; i < edges; i++) {
                firstEdge[wholes[i] + 1]++;
                ownPart[wholes[i]] |= wholes[i] == parts[i];
            }
            for (int node = 0; node < nodes; node++) {
                firstEdge[node + 1] += firstEdge[node];
                next[node] = firstEdge[node];
            }
            for (int i = 0; i < edges; i++) {
                targets[next[wholes[i]]++] = parts[i];
            }
            System.arraycopy(firstEdge, 0, next, 0, nodes);
        }

        private void visitFrom(int root) {
            int depth = 0;
            path[0] = root;
            begin(root);
            while (depth >= 0) {
                int node = path[depth];
                if (next[node] < firstEdge[node + 1]) {
                    int target = targets[next[node]++];
                    if (order[target] == 0) {
                        begin(target);
                        path[++depth] = target;
                    } else if (open[target]) {
                        lowest[node] = Math.min(lowest[node], order[target]);
                    }
                } else {
                    finish(node);
                    depth--;
                    if (depth >= 0) {
                        lowest[path[depth]] = Math.min(lowest[path[depth]], lowest[node]);
                    }
                }
            }
        }

        private void begin(int node) {
            order[node] = ++visited;
            lowest[node] = visited;
            open[node] = true;
            waiting[waitingCount++] = node;
        }

        private void finish(int node) {
            if (lowest[node] != order[node]) {
                return;
            }
            boolean circle = waiting[waitingCount - 1] != node || ownPart[node];
            int number = circle ? ++circles : 0;
            int member;
            do {
                member = waiting[--waitingCount];
                open[member] = false;
                circleOf[member] = number;
            } while (member != node);
        }
    }
}
