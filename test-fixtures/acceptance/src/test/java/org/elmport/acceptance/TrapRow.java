package org.elmport.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What we say about a trap.
 *
 * @param trap which one
 * @param title what it is about, in a few words
 * @param reason why no test covers it; empty where one does
 * @param open what the tests that there are do not cover yet; empty where that is nothing
 */
record TrapRow(Trap trap, String title, String reason, String open) {

    static List<TrapRow> all() throws IOException {
        try (InputStream table = Objects.requireNonNull(TrapRow.class.getResourceAsStream("traps.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(TrapRow::read)
                    .toList();
        }
    }

    private static TrapRow read(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        return new TrapRow(
                new Trap(TrapPage.ofWord(cells.get(0)), Integer.parseInt(cells.get(1))),
                cells.get(2),
                cells.get(3),
                cells.get(4));
    }
}
