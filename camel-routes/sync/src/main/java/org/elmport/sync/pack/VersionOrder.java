package org.elmport.sync.pack;

import java.math.BigInteger;
import java.util.Comparator;

/** Versions by their numbers, so that 1.10 is newer than 1.9. */
enum VersionOrder implements Comparator<String> {
    NEWEST_FIRST;

    @Override
    public int compare(String one, String other) {
        String[] ones = one.split("[._-]", -1);
        String[] others = other.split("[._-]", -1);
        for (int part = 0; part < Math.min(ones.length, others.length); part++) {
            int order = parts(ones[part], others[part]);
            if (order != 0) {
                return -order;
            }
        }
        return Integer.compare(others.length, ones.length);
    }

    private static int parts(String one, String other) {
        boolean numbers = one.matches("[0-9]+") && other.matches("[0-9]+");
        return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }
}
