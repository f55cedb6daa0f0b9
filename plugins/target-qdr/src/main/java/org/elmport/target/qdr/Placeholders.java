package org.elmport.target.qdr;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What {@code {address}}, {@code {file}} and {@code {sha256}} stand for in a call, and {@code {key}} in its headers. */
final class Placeholders {

    static final String KEY = "{key}";

    private static final String ADDRESS = "{address}";
    private static final String FILE = "{file}";
    private static final String SHA256 = "{sha256}";

    private final Map<String, String> values = new LinkedHashMap<>();

    Placeholders(String address, String file, String sha256) {
        values.put(ADDRESS, address);
        values.put(FILE, file);
        values.put(SHA256, sha256);
    }

    /** The same, with the key of the register. */
    Placeholders withKey(Optional<String> key) {
        Placeholders more = new Placeholders("", "", "");
        more.values.putAll(values);
        key.ifPresent(secret -> more.values.put(KEY, secret));
        return more;
    }

    /** A text as it is sent. */
    String fill(String text) {
        return fill(text, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** An address whose placeholders were {@link #escaped}. */
    String fillAddress(String text) {
        return fill(text, Placeholders::escaped, value -> URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    private String fill(String text, UnaryOperator<String> name, UnaryOperator<String> form) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int place = from;
            Optional<Map.Entry<String, String>> found = values.entrySet().stream()
                    .filter(value -> text.startsWith(name.apply(value.getKey()), place))
                    .findFirst();
            if (found.isPresent()) {
                filled.append(form.apply(found.get().getValue()));
                from += name.apply(found.get().getKey()).length();
            } else {
                filled.append(text.charAt(from));
                from++;
            }
        }
        return filled.toString();
    }

    /** A text in which the braces of placeholders have the form that an address allows. */
    static String escaped(String text) {
        return text.replace("{", "%7B").replace("}", "%7D");
    }

    static boolean namesAddress(String text) {
        return text.contains(ADDRESS) || text.contains(escaped(ADDRESS));
    }

    static boolean namesKey(String text) {
        return text.contains(KEY) || text.contains(escaped(KEY));
    }
}
