package org.elmport.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** Makes a few things wrong in a JSON-LD document, always the same for the same seed, and says what. */
final class JsonMutator {

    private static final List<Object> VALUES = List.of(
            "",
            "x",
            "-1",
            "7,5",
            "2026-09-01",
            "2026-02-30T00:00:00Z",
            "2026-09-01T00:00:00",
            "P60M",
            "60 hours",
            "true",
            "no",
            "<div>x</div>",
            "a b",
            "%zz",
            "ftp://uni.example",
            "1e3",
            ".5",
            "12345678901234567890",
            BigDecimal.ZERO,
            new BigDecimal("2"),
            new BigDecimal("7.5"),
            true);
    private static final List<String> LANGUAGES = List.of("xx", "ENG", "EN", "en", "fi", "eng", "en-GB", "sma", "");

    private final SplittableRandom random;
    private final List<String> done = new ArrayList<>();
    private List<Site> sites = List.of();

    JsonMutator(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** What was made wrong. */
    List<String> done() {
        return done;
    }

    /** Changes a document in place, so many times. */
    void mutate(Map<String, Object> document, int mutations) {
        for (int i = 0; i < mutations; i++) {
            sites = new ArrayList<>();
            collect(document, "");
            mutate(sites.get(random.nextInt(sites.size())));
        }
    }

    @SuppressWarnings("unchecked")
    private void collect(Object value, String path) {
        if (value instanceof Map<?, ?> object) {
            Map<String, Object> members = (Map<String, Object>) object;
            members.forEach((key, item) -> {
                if (!key.startsWith("@")) {
                    sites.add(new Site(members, key, path + "/" + key));
                }
                if (!"@context".equals(key)) {
                    collect(item, path + "/" + key);
                }
            });
        } else if (value instanceof List<?> array) {
            for (int i = 0; i < array.size(); i++) {
                collect(array.get(i), path + "/" + i);
            }
        }
    }

    private void mutate(Site site) {
        switch (random.nextInt(12)) {
            case 0, 1 -> drop(site);
            case 2 -> twice(site);
            case 3 -> rename(site);
            case 4 -> move(site);
            case 5 -> mistype(site);
            case 6 -> extra(site);
            default -> content(site);
        }
    }

    private void say(String what, Site site) {
        done.add(what + " " + site.path());
    }

    private void drop(Site site) {
        say("drop", site);
        site.members().remove(site.key());
    }

    private void twice(Site site) {
        Object value = site.value();
        Object second = random.nextInt(4) == 0 ? JsonText.copy(value) : another(value);
        say("twice", site);
        List<Object> both = new ArrayList<>();
        both.add(value);
        both.add(second);
        site.members().put(site.key(), both);
    }

    /** Something of the same shape that says something else. */
    private static Object another(Object value) {
        Object copy = JsonText.copy(value);
        if (copy instanceof Map<?, ?> object && object.containsKey("id")) {
            @SuppressWarnings("unchecked")
            Map<String, Object> node = (Map<String, Object>) object;
            node.put("id", node.get("id") + "-2");
            return node;
        }
        return copy instanceof String text ? text + "2" : copy;
    }

    private void rename(Site site) {
        say("rename", site);
        Object value = site.members().remove(site.key());
        site.members().put(site.key() + "X", value);
    }

    private void move(Site site) {
        Site other = sites.get(random.nextInt(sites.size()));
        if (!inside(other, site.value()) && !other.members().containsKey(site.key())) {
            say("move to " + other.path() + " from", site);
            other.members().put(site.key(), site.members().remove(site.key()));
        }
    }

    private static boolean inside(Site site, Object value) {
        if (value instanceof Map<?, ?> object) {
            return object == site.members() || object.values().stream().anyMatch(item -> inside(site, item));
        }
        return value instanceof List<?> array && array.stream().anyMatch(item -> inside(site, item));
    }

    private void mistype(Site site) {
        Object value = site.value();
        Object other = value instanceof Map<?, ?> ? "a text" : new LinkedHashMap<>(Map.of("en", "a text"));
        if (value instanceof Map<?, ?> object && object.get("id") instanceof String id && random.nextBoolean()) {
            other = random.nextBoolean() ? id : new LinkedHashMap<>(Map.of("id", id));
        }
        say("mistype as " + other, site);
        site.members().put(site.key(), other);
    }

    private void extra(Site site) {
        say("extra key beside", site);
        site.members().put("extra", random.nextBoolean() ? "x" : new BigDecimal("1"));
    }

    /** Changes what the value says, by what it is. */
    private void content(Site site) {
        Object value = site.value();
        if (value instanceof Map<?, ?> object) {
            language(site, object);
        } else if (value instanceof String text) {
            Object other = text(site, text);
            say("'" + other + "' for", site);
            site.members().put(site.key(), other);
        } else if (!(value instanceof List<?>)) {
            site.members().put(site.key(), VALUES.get(random.nextInt(VALUES.size())));
            say("another value for", site);
        }
    }

    private Object text(Site site, String text) {
        Site other = sites.get(random.nextInt(sites.size()));
        return switch (site.key()) {
            case "id" -> identifier(text, other);
            case "type" -> other.members().getOrDefault("type", "Thing");
            default -> {
                boolean address = text.startsWith("http") && random.nextInt(3) > 0;
                yield address ? identifier(text, other) : VALUES.get(random.nextInt(VALUES.size()));
            }
        };
    }

    private Object identifier(String text, Site other) {
        return switch (random.nextInt(5)) {
            case 0 -> "relative";
            case 1 -> text + "X";
            default -> other.members().getOrDefault("id", text + "/no");
        };
    }

    /** Puts the first text of a map into another language. */
    private void language(Site site, Map<?, ?> object) {
        boolean texts = !object.isEmpty()
                && object.values().stream().allMatch(item -> item instanceof String || item instanceof List<?>)
                && object.keySet().stream().allMatch(key -> key.toString().length() <= 3 && !"id".equals(key));
        if (texts) {
            String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
            say("language '" + language + "' for", site);
            Map<String, Object> changed = new LinkedHashMap<>();
            object.forEach((key, item) -> changed.put(changed.isEmpty() ? language : key.toString(), item));
            site.members().put(site.key(), changed);
        }
    }

    /** A value in the document: the object it stands in, and its key there. */
    private record Site(Map<String, Object> members, String key, String path) {

        Object value() {
            return Objects.requireNonNull(members.get(key));
        }
    }
}
