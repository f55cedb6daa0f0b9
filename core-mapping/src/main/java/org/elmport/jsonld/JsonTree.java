package org.elmport.jsonld;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elmport.finding.DocumentFinding;
import org.elmport.jsonld.JsonValue.JsonArray;
import org.elmport.jsonld.JsonValue.JsonNull;
import org.elmport.jsonld.JsonValue.JsonObject;
import org.elmport.jsonld.JsonValue.JsonScalar;

/** Reads one JSON value at a time into memory. */
final class JsonTree {

    /** How many values one entity may have, so that none fills the memory. */
    static final int VALUES_PER_ENTITY = 1_000_000;

    private final JsonParser parser;
    private final JsonReports reports;
    private int values;

    JsonTree(JsonParser parser, JsonReports reports) {
        this.parser = parser;
        this.reports = reports;
    }

    /** Reads the value that the parser is at. */
    JsonValue read() throws IOException {
        values = 0;
        return value();
    }

    private JsonValue value() throws IOException {
        if (++values > VALUES_PER_ENTITY) {
            throw new StreamConstraintsException("values of one entity (" + VALUES_PER_ENTITY + ")");
        }
        JsonLocation start = parser.currentTokenLocation();
        int line = start.getLineNr();
        int column = start.getColumnNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new JsonObject(line, column, members());
            case START_ARRAY -> new JsonArray(line, column, items());
            case VALUE_NULL -> new JsonNull(line, column);
            default -> new JsonScalar(line, column, parser.getText(), parser.currentToken() == JsonToken.VALUE_STRING);
        };
    }

    private Map<String, JsonValue> members() throws IOException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            parser.nextToken();
            member(members, key);
        }
        return members;
    }

    /** Reads the value of a key that stands among others; the first one stays where a key stands twice. */
    void member(Map<String, JsonValue> members, String key) throws IOException {
        JsonValue value = value();
        if (!NodeKeys.takes(key, value)) {
            reports.report(
                    DocumentFinding.VALUE_UNEXPECTED,
                    value,
                    key,
                    "The key " + key + " takes a text; JSON-LD refuses the whole document.");
        }
        if (members.putIfAbsent(key, value) != null) {
            reports.report(
                    DocumentFinding.VALUE_UNEXPECTED,
                    value,
                    key,
                    "The key " + key + " stands twice in one object; the second was left out.");
        }
    }

    private List<JsonValue> items() throws IOException {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return items;
    }
}
