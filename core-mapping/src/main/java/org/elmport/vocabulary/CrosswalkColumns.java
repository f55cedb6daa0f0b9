package org.elmport.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the columns of a table of codes stand.
 *
 * @param places the place of each known column
 * @param missing the columns that must be there and are not
 * @param unknown the names of the columns that mean nothing
 */
record CrosswalkColumns(Map<String, Integer> places, List<String> missing, List<String> unknown) {

    static final String SCHEME = "scheme";
    static final String VALUE = "value";
    static final String LIST = "list";
    static final String CODE = "code";
    static final String VALID_FROM = "valid_from";
    static final String VALID_UNTIL = "valid_until";
    static final String NOTE = "note";

    private static final List<String> MANDATORY = List.of(SCHEME, VALUE, LIST, CODE);
    private static final Map<String, String> NAMES = Map.of(
            "scheme", SCHEME,
            "value", VALUE,
            "list", LIST,
            "target list", LIST,
            "code", CODE,
            "target code", CODE,
            "valid from", VALID_FROM,
            "valid until", VALID_UNTIL,
            "note", NOTE);

    static CrosswalkColumns of(List<String> header) {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (int place = 0; place < header.size(); place++) {
            String column = NAMES.get(CrosswalkKey.normalised(header.get(place)));
            if (column == null || places.putIfAbsent(column, place) != null) {
                unknown.add(header.get(place));
            }
        }
        List<String> missing =
                MANDATORY.stream().filter(column -> !places.containsKey(column)).toList();
        return new CrosswalkColumns(places, missing, unknown);
    }

    /** How many columns the table has. */
    int count() {
        return places.size() + unknown.size();
    }

    /** The field of a column, without blanks around; empty where the row has none. */
    String field(List<String> fields, String column) {
        Integer place = places.get(column);
        return place == null || place >= fields.size() ? "" : SourceText.trimmed(fields.get(place));
    }
}
