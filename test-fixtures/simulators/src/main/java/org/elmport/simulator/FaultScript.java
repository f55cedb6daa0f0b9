package org.elmport.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Says which requests go wrong, and how. Requests of one simulator are numbered from 1 in the order of arrival; the requests
 * for a path pattern are numbered for themselves. The first rule that fits is taken. A script counts what it has seen: use it
 * for one simulator only.
 */
public final class FaultScript {

    private final List<Rule> rules;

    private FaultScript(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Nothing goes wrong. */
    public static FaultScript none() {
        return new FaultScript(List.of());
    }

    /** Starts a script. */
    public static Builder builder() {
        return new Builder();
    }

    /** The fault of a request; every rule counts the requests that fit its pattern, whether or not it is the one taken. */
    Optional<Fault> faultOf(int number, String path) {
        Optional<Fault> found = Optional.empty();
        for (Rule rule : rules) {
            boolean applies = rule.applies(number, path);
            if (applies && found.isEmpty()) {
                found = Optional.of(rule.fault());
            }
        }
        return found;
    }

    /** One rule: from the first to the last request that fits the pattern, or of all when there is none. */
    private record Rule(Optional<Pattern> path, int first, int last, Fault fault, AtomicInteger seen) {

        boolean applies(int number, String requested) {
            if (path.isEmpty()) {
                return first <= number && number <= last;
            }
            if (!path.get().matcher(requested).matches()) {
                return false;
            }
            int count = seen.incrementAndGet();
            return first <= count && count <= last;
        }
    }

    /** Collects rules. */
    public static final class Builder {

        private final List<Rule> rules = new ArrayList<>();

        private Builder() {}

        /** The request with a number goes wrong. */
        public Builder onRequest(int number, Fault fault) {
            return onRequests(number, number, fault);
        }

        /** All requests from one number to another go wrong. */
        public Builder onRequests(int first, int last, Fault fault) {
            rules.add(new Rule(Optional.empty(), first, last, fault, new AtomicInteger()));
            return this;
        }

        /**
         * Requests for a path go wrong.
         *
         * @param pattern a regular expression for the whole path with the version, such as {@code /v5/courses}
         * @param first the first request that goes wrong among those that fit, from 1
         * @param last the last one
         * @param fault what goes wrong
         */
        public Builder onPath(String pattern, int first, int last, Fault fault) {
            rules.add(new Rule(Optional.of(Pattern.compile(pattern)), first, last, fault, new AtomicInteger()));
            return this;
        }

        /** Every request for a path goes wrong. */
        public Builder onPath(String pattern, Fault fault) {
            return onPath(pattern, 1, Integer.MAX_VALUE, fault);
        }

        /** Ends the script. */
        public FaultScript build() {
            return new FaultScript(rules);
        }
    }
}
