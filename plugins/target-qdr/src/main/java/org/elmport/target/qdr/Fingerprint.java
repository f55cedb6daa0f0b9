package org.elmport.target.qdr;

/** A number that stands for an identifier, spread evenly over all 64 bits. */
final class Fingerprint {

    private static final long START = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;
    private static final long FIRST_FACTOR = 0xFF51AFD7ED558CCDL;
    private static final long SECOND_FACTOR = 0xC4CEB9FE1A85EC53L;

    private Fingerprint() {}

    static long of(String id) {
        long hash = START;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * FIRST_FACTOR;
        hash = (hash ^ (hash >>> 33)) * SECOND_FACTOR;
        return hash ^ (hash >>> 33);
    }
}
