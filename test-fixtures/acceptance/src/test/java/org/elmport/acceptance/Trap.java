package org.elmport.acceptance;

import java.util.Comparator;

/**
 * A trap as tests name it.
 *
 * @param page the list that it stands in
 * @param number its place there, from 1
 */
record Trap(TrapPage page, int number) implements Comparable<Trap> {

    @Override
    public int compareTo(Trap other) {
        return Comparator.comparing(Trap::page).thenComparingInt(Trap::number).compare(this, other);
    }

    @Override
    public String toString() {
        return page.word() + " " + number;
    }
}
