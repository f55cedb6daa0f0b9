package org.elmport.simulator.card;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Says what goes wrong with each request. The same requests in the same order have the same faults. */
@FunctionalInterface
public interface CardRouterFaults {

    /**
     * The fault of a request.
     *
     * @param number its place in the order of arrival, from 1
     * @param method its method
     * @param path its path, decoded
     */
    CardRouterFault of(int number, String method, String path);

    /** Nothing goes wrong. */
    static CardRouterFaults none() {
        return (number, method, path) -> CardRouterFault.NONE;
    }

    /** The request with a number goes wrong. */
    static CardRouterFaults on(int request, CardRouterFault fault) {
        return (number, method, path) -> number == request ? fault : CardRouterFault.NONE;
    }

    /** Every request with a method whose path contains a text goes wrong. */
    static CardRouterFaults on(String method, String part, CardRouterFault fault) {
        return (number, asked, path) -> asked.equals(method) && path.contains(part) ? fault : CardRouterFault.NONE;
    }

    /**
     * A share of the requests goes wrong, in all passing ways.
     *
     * @param seed the start of the random numbers
     * @param share between 0 and 1
     */
    static CardRouterFaults random(long seed, double share) {
        List<CardRouterFault> passing = List.of(
                CardRouterFault.LOST_BEFORE,
                CardRouterFault.LOST_AFTER,
                CardRouterFault.GATEWAY_PAGE,
                CardRouterFault.UNAVAILABLE,
                CardRouterFault.TOO_MANY,
                CardRouterFault.FAILED_AFTER);
        return (number, method, path) -> {
            SplittableRandom random = new SplittableRandom(
                    seed * 31 + number * 7919L + method.toUpperCase(Locale.ROOT).hashCode());
            random.nextLong();
            return random.nextDouble() < share ? passing.get(random.nextInt(passing.size())) : CardRouterFault.NONE;
        };
    }
}
