package org.elmport.plugin.setting;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody meant. */
public final class Spelling {

    private static final int LONGEST = 80;

    private Spelling() {}

    /**
     * The name nearest to a misspelt one: the same but for case, dashes and underscores, or at most two letters off
     * (one in names of up to four letters). Empty where none is that near.
     */
    public static Optional<String> nearest(String misspelt, Collection<String> names) {
        String plain = plain(misspelt);
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        return names.stream()
                .filter(name -> distance(plain(name), plain) <= (plain.length() <= 4 ? 1 : 2))
                .min(Comparator.comparingInt(name -> distance(plain(name), plain)));
    }

    private static String plain(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replace("-", "")
                .replace("_", "")
                .replace(" ", "");
    }

    /** The number of letters to add, drop or replace (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
