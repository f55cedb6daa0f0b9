package org.elmport.sync.plan;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.elmport.sync.ledger.Aliases;

/**
 * Gives the identifiers of a record that changed its own the form they had: an identifier names its record by kind and
 * encoded identifier, one behind the other, and that pair is replaced.
 */
final class AliasNames implements UnaryOperator<String> {

    private final Map<String, String> pairs = new HashMap<>();

    AliasNames(List<Aliases.Alias> aliases) {
        for (Aliases.Alias alias : aliases) {
            String kind = alias.record().kind();
            put(kind, '/', alias);
            put(kind, ':', alias);
        }
    }

    private void put(String kind, char separator, Aliases.Alias alias) {
        pairs.put(kind + separator + encoded(alias.record().id()), kind + separator + encoded(alias.publishedId()));
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    @Override
    public String apply(String iri) {
        int kind = 0;
        while (kind < iri.length()) {
            int id = behindSeparator(iri, kind);
            int end = behindSeparator(iri, id);
            String pair = iri.substring(kind, end < iri.length() || endsOpen(iri) ? end - 1 : end);
            String published = pairs.get(pair);
            if (published != null) {
                return iri.substring(0, kind) + published + iri.substring(kind + pair.length());
            }
            kind = id;
        }
        return iri;
    }

    private static boolean endsOpen(String iri) {
        return iri.endsWith("/") || iri.endsWith(":");
    }

    private static int behindSeparator(String iri, int from) {
        for (int i = from; i < iri.length(); i++) {
            if (iri.charAt(i) == '/' || iri.charAt(i) == ':') {
                return i + 1;
            }
        }
        return iri.length();
    }
}
