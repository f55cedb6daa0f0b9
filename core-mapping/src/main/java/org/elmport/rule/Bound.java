package org.elmport.rule;

/** A moment of a node that others are held against. Used again for many nodes. */
final class Bound {

    /** Two moments of which one has no zone are at most that far apart from what they look like, in seconds. */
    private static final long ZONE_DOUBT = 14 * 3600L;

    private boolean known;
    private boolean zoned;
    private long seconds;

    void clear() {
        known = false;
    }

    /** Notes a moment; of several the latest counts. */
    void latest(long moment, boolean withZone) {
        if (!known || moment > seconds) {
            set(moment, withZone);
        }
    }

    /** Notes a moment; of several the earliest counts. */
    void earliest(long moment, boolean withZone) {
        if (!known || moment < seconds) {
            set(moment, withZone);
        }
    }

    /** Notes what is known of another one. */
    void copy(Bound other) {
        known = other.known;
        zoned = other.zoned;
        seconds = other.seconds;
    }

    /** Whether both are known, and this one lies after the other whatever zone is missing. */
    boolean after(Bound other) {
        long doubt = zoned == other.zoned ? 0 : ZONE_DOUBT;
        return known && other.known && seconds > other.seconds + doubt;
    }

    private void set(long moment, boolean withZone) {
        known = true;
        zoned = withZone;
        seconds = moment;
    }
}
