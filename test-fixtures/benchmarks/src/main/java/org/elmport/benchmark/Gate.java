package org.elmport.benchmark;

import java.util.Locale;

/**
 * A figure that must hold.
 *
 * @param row the row of the table of goals
 * @param what what is measured, against what
 * @param unit the unit of the three figures
 * @param atMost whether the figure must not be above the gate; otherwise it must not be below
 */
record Gate(int row, String what, String unit, boolean atMost, double gate, double aim) {

    static Gate atMost(int row, String what, String unit, double gate, double aim) {
        return new Gate(row, what, unit, true, gate, aim);
    }

    static Gate atLeast(int row, String what, String unit, double gate, double aim) {
        return new Gate(row, what, unit, false, gate, aim);
    }

    boolean holds(double measured) {
        return atMost ? measured <= gate : measured >= gate;
    }

    /** The line of the table. */
    String line(double measured) {
        return String.format(
                Locale.ENGLISH,
                "| %d | %s | %s%s | %s | %s | %s |",
                row,
                what,
                atMost ? "≤ " : "≥ ",
                figure(gate),
                figure(aim),
                figure(measured),
                holds(measured) ? "yes" : "no");
    }

    private String figure(double value) {
        String number = value >= 1_000
                ? String.format(Locale.ENGLISH, "%,.0f", value)
                : String.format(Locale.ENGLISH, value >= 10 ? "%.0f" : "%.2f", value);
        return unit.isEmpty() ? number : number + " " + unit;
    }
}
