package org.elmport.simulator.edc;

import java.util.List;
import java.util.SplittableRandom;

/** Says what goes wrong with each request. The same requests in the same order have the same faults. */
@FunctionalInterface
public interface EdcFaults {

    /**
     * The fault of a request.
     *
     * @param number its place in the order of arrival, from 1
     * @param method its method
     * @param path its path, decoded
     */
    EdcFault of(int number, String method, String path);

    /** Nothing goes wrong. */
    static EdcFaults none() {
        return (number, method, path) -> EdcFault.NONE;
    }

    /** The first request whose path ends with a text goes wrong, and no other. */
    static EdcFaults once(String end, EdcFault fault) {
        int[] left = {1};
        return (number, method, path) -> path.endsWith(end) && left[0]-- > 0 ? fault : EdcFault.NONE;
    }

    /** Every request whose path ends with a text goes wrong. */
    static EdcFaults on(String end, EdcFault fault) {
        return (number, method, path) -> path.endsWith(end) ? fault : EdcFault.NONE;
    }

    /**
     * A share of the requests goes wrong, in some of the ways.
     *
     * @param seed the start of the random numbers
     * @param share between 0 and 1
     * @param ways those that may happen
     */
    static EdcFaults random(long seed, double share, List<EdcFault> ways) {
        return (number, method, path) -> {
            SplittableRandom random = new SplittableRandom(seed * 31 + number * 7919L);
            random.nextLong();
            return random.nextDouble() < share ? ways.get(random.nextInt(ways.size())) : EdcFault.NONE;
        };
    }
}
