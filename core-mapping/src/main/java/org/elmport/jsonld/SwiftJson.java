package org.elmport.jsonld;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.jsonld.JsonValue.JsonArray;
import org.elmport.jsonld.JsonValue.JsonNull;
import org.elmport.jsonld.JsonValue.JsonObject;
import org.elmport.jsonld.JsonValue.JsonScalar;
import org.elmport.node.DocumentLimits;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON object straight from its bytes, several times faster than by tokens; pictures take most of a
 * credential. Whatever is not as it should be, beyond a limit, or merely unusual, makes it give up, so that
 * {@link JsonTree}, which gives the same values with the same places, can say what is wrong.
 */
final class SwiftJson {

    /** Longer ones are not in doubt, but somebody else may say so. */
    private static final int LONGEST_NUMBER = 100;

    private final byte[] text;
    private final int length;
    private final DocumentLimits limits;
    private final SwiftStrings strings;
    private int at;
    private int line = 1;
    private int lineStart;
    private int values;

    private SwiftJson(byte[] text, int length, DocumentLimits limits) {
        this.text = text;
        this.length = length;
        this.limits = limits;
        this.strings = new SwiftStrings(text, length, limits.valueLength());
    }

    /** The object that the first bytes of the text are, with white space around it; empty when it gave up. */
    static Optional<JsonObject> read(byte[] text, int length, DocumentLimits limits) {
        return length > limits.documentSize() ? Optional.empty() : new SwiftJson(text, length, limits).document();
    }

    private Optional<JsonObject> document() {
        space();
        if (next() != '{') {
            return Optional.empty();
        }
        JsonValue root = value(0);
        space();
        return root instanceof JsonObject object && at == length ? Optional.of(object) : Optional.empty();
    }

    /** The value here; none to give up. */
    private @Nullable JsonValue value(int depth) {
        if (++values > JsonTree.VALUES_PER_ENTITY || depth >= limits.depth()) {
            return null;
        }
        int column = at - lineStart + 1;
        return switch (next()) {
            case '{' -> object(column, depth);
            case '[' -> array(column, depth);
            case '"' -> string(column);
            case 't' -> word("true") ? new JsonScalar(line, column, "true", false) : null;
            case 'f' -> word("false") ? new JsonScalar(line, column, "false", false) : null;
            case 'n' -> word("null") ? new JsonNull(line, column) : null;
            default -> number(column);
        };
    }

    private @Nullable JsonValue object(int column, int depth) {
        int start = line;
        Map<String, JsonValue> members = new LinkedHashMap<>();
        at++;
        space();
        if (taken('}')) {
            return new JsonObject(start, column, members);
        }
        do {
            space();
            if (!member(members, depth)) {
                return null;
            }
            space();
        } while (taken(','));
        return taken('}') ? new JsonObject(start, column, members) : null;
    }

    private boolean member(Map<String, JsonValue> members, int depth) {
        String key = next() == '"' ? strings.key(at) : null;
        if (key == null) {
            return false;
        }
        at = strings.end();
        space();
        if (!taken(':')) {
            return false;
        }
        space();
        JsonValue value = value(depth + 1);
        return value != null && NodeKeys.takes(key, value) && members.putIfAbsent(key, value) == null;
    }

    private @Nullable JsonValue array(int column, int depth) {
        int start = line;
        List<JsonValue> items = new ArrayList<>();
        at++;
        space();
        if (taken(']')) {
            return new JsonArray(start, column, items);
        }
        do {
            space();
            JsonValue item = value(depth + 1);
            if (item == null) {
                return null;
            }
            items.add(item);
            space();
        } while (taken(','));
        return taken(']') ? new JsonArray(start, column, items) : null;
    }

    private @Nullable JsonValue string(int column) {
        String value = strings.text(at);
        at = strings.end();
        return value == null ? null : new JsonScalar(line, column, value, true);
    }

    private boolean word(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (next() != word.charAt(i)) {
                return false;
            }
            at++;
        }
        return followed();
    }

    private @Nullable JsonValue number(int column) {
        int start = at;
        taken('-');
        boolean whole = taken('0') || digits();
        boolean fraction = !taken('.') || digits();
        boolean exponent = true;
        if (taken('e') || taken('E')) {
            if (!taken('+')) {
                taken('-');
            }
            exponent = digits();
        }
        if (!whole || !fraction || !exponent || !followed() || at - start > LONGEST_NUMBER) {
            return null;
        }
        return new JsonScalar(line, column, new String(text, start, at - start, StandardCharsets.ISO_8859_1), false);
    }

    private boolean digits() {
        int start = at;
        while (next() >= '0' && next() <= '9') {
            at++;
        }
        return at > start;
    }

    /** Whether something ends here that is no string and has no brackets. */
    private boolean followed() {
        return switch (next()) {
            case ' ', '\t', '\n', '\r', ',', ']', '}' -> true;
            default -> false;
        };
    }

    private boolean taken(char wanted) {
        boolean there = next() == wanted;
        at += there ? 1 : 0;
        return there;
    }

    /** The byte here; none of JSON at the end. */
    private int next() {
        return at < length ? text[at] : -1;
    }

    private void space() {
        while (at < length) {
            int here = text[at];
            if (here == '\n' || (here == '\r' && (at + 1 == length || text[at + 1] != '\n'))) {
                line++;
                lineStart = at + 1;
            } else if (here != ' ' && here != '\t' && here != '\r') {
                return;
            }
            at++;
        }
    }
}
