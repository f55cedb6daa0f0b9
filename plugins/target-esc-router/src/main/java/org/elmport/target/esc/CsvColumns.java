package org.elmport.target.esc;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elmport.plugin.TargetException;

/**
 * The columns of the file that the router imports, as it says them itself: names and places, which it has moved before. A
 * column whose name nobody knows stays empty.
 */
final class CsvColumns {

    private static final int MOST = 200;
    private static final String NUMBER = "cardNumber";

    private final List<String> names;
    private final char separator;

    private CsvColumns(List<String> names, char separator) {
        this.names = names;
        this.separator = separator;
    }

    /**
     * Reads what the router says.
     *
     * @throws TargetException when these are no columns of cards
     */
    static CsvColumns of(JsonNode said, char separator) throws TargetException {
        TreeMap<Integer, String> places = new TreeMap<>();
        said.properties().forEach(column -> {
            if (column.getValue().canConvertToInt()) {
                places.put(column.getValue().asInt(), column.getKey());
            }
        });
        boolean usable = places.containsValue(NUMBER) && places.firstKey() >= 0 && places.lastKey() < MOST;
        if (!usable) {
            throw new TargetException(
                    TargetException.Fault.UNUSABLE,
                    "the router does not say in which column of its import the number of a card stands",
                    "Deliver by the target esc-router instead, and ask the support of the router.");
        }
        List<String> names = new ArrayList<>();
        for (int place = 0; place <= places.lastKey(); place++) {
            names.add(places.getOrDefault(place, ""));
        }
        return new CsvColumns(List.copyOf(names), separator);
    }

    boolean contains(String name) {
        return !name.isEmpty() && names.contains(name);
    }

    /** The row with the names. */
    String head() {
        return line(names);
    }

    /** A row of values by the names of their columns. */
    String row(Map<String, String> values) {
        return line(names.stream().map(name -> values.getOrDefault(name, "")).toList());
    }

    private String line(List<String> cells) {
        List<String> quoted = cells.stream().map(this::quoted).toList();
        return String.join(String.valueOf(separator), quoted) + "\r\n";
    }

    private String quoted(String cell) {
        boolean plain = cell.indexOf(separator) < 0 && cell.chars().noneMatch(sign -> sign == '"' || sign < ' ');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
