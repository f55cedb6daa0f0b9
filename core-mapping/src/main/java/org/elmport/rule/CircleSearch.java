package org.elmport.rule;

/**
 * The circles of a graph: the strongly connected components, found by Tarjan's algorithm without recursion, in time
 * linear in nodes and edges.
 */
final class CircleSearch {

    private final int nodes;
    private final int edges;
    private final int[] wholes;
    private final int[] parts;
    private final int[] firstEdge;
    private final int[] targets;
    private final int[] order;
    private final int[] lowest;
    private final int[] next;
    private final int[] waiting;
    private final int[] path;
    private final boolean[] open;
    private final boolean[] ownPart;
    private final int[] circleOf;
    private int waitingCount;
    private int visited;
    private int circles;

    /** Prepares for a graph whose nodes are numbered from 0, with an edge from each whole to its part. */
    CircleSearch(int nodes, int[] wholes, int[] parts) {
        this.nodes = nodes;
        this.edges = wholes.length;
        this.wholes = wholes;
        this.parts = parts;
        this.firstEdge = new int[nodes + 1];
        this.targets = new int[edges];
        this.order = new int[nodes];
        this.lowest = new int[nodes];
        this.next = new int[nodes];
        this.waiting = new int[nodes];
        this.path = new int[nodes];
        this.open = new boolean[nodes];
        this.ownPart = new boolean[nodes];
        this.circleOf = new int[nodes];
    }

    /** Searches, and says how many circles there are. */
    int run() {
        sortEdges();
        for (int node = 0; node < nodes; node++) {
            if (order[node] == 0) {
                visitFrom(node);
            }
        }
        return circles;
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

    /** The circle that each node belongs to, numbered from 1; 0 for nodes that are on none. */
    int[] circleOf() {
        return circleOf;
    }
}
