package org.elmport.acceptance;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks whether facts about persons stand somewhere, in whatever way they may be written: as they are, in capitals,
 * without accents, in escapes of addresses, JSON and XML, in Base64, in one or two bytes for each letter.
 */
final class PersonSearch {

    /** Shorter ones stand somewhere by chance. */
    static final int SHORTEST = 6;

    private final List<Needle> needles;

    private record Needle(String fact, String way, String text) {}

    PersonSearch(Collection<String> facts) {
        this.needles = facts.stream().flatMap(fact -> ways(fact).stream()).toList();
    }

    private static List<Needle> ways(String fact) {
        if (fact.length() < SHORTEST) {
            throw new IllegalArgumentException("too short to be looked for: " + fact);
        }
        Set<String> spelled = new LinkedHashSet<>(
                List.of(fact, fact.toUpperCase(Locale.ROOT), fact.toLowerCase(Locale.ROOT), plain(fact)));
        List<Needle> needles = new ArrayList<>();
        for (String text : spelled) {
            needles.add(new Needle(fact, "as it is", bytes(text, StandardCharsets.UTF_8)));
            needles.add(new Needle(fact, "two bytes, high first", bytes(text, StandardCharsets.UTF_16BE)));
            needles.add(new Needle(fact, "two bytes, low first", bytes(text, StandardCharsets.UTF_16LE)));
            needles.add(new Needle(fact, "in a database", inDatabase(text)));
            needles.add(new Needle(fact, "in an address", URLEncoder.encode(text, StandardCharsets.UTF_8)));
            needles.add(new Needle(fact, "in JSON", escaped(text, at -> String.format("\\u%04x", at))));
            needles.add(new Needle(fact, "in JSON, capitals", escaped(text, at -> String.format("\\u%04X", at))));
            needles.add(new Needle(fact, "in XML", escaped(text, at -> "&#" + at + ";")));
            needles.add(new Needle(fact, "in XML, hexadecimal", escaped(text, at -> String.format("&#x%x;", at))));
            for (int before = 0; before < 3; before++) {
                needles.add(new Needle(fact, "in Base64", base64(text, before)));
            }
        }
        return needles.stream().distinct().toList();
    }

    /** As the database of a ledger in a file writes letters: two bytes for some, in a way of its own. */
    private static String inDatabase(String text) {
        return escaped(text, at -> "" + (char) (0xc0 | at >> 6) + (char) (at & 0x3f));
    }

    /** Without accents. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static String escaped(String text, IntFunction<String> escape) {
        return text.chars()
                .mapToObj(at -> at < 0x80 ? String.valueOf((char) at) : escape.apply(at))
                .collect(Collectors.joining());
    }

    /** Wherever it begins, without the signs at both ends that depend on what stands around it. */
    private static String base64(String text, int before) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] moved = new byte[bytes.length + before];
        System.arraycopy(bytes, 0, moved, before, bytes.length);
        String whole = Base64.getEncoder().withoutPadding().encodeToString(moved);
        return whole.substring(before == 0 ? 0 : before + 1, whole.length() - (moved.length % 3 == 0 ? 0 : 1));
    }

    /** One character for each byte. */
    private static String bytes(String text, Charset charset) {
        return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    /** What stands in a text, and how. */
    List<String> in(String text) {
        return inBytes(bytes(text, StandardCharsets.UTF_8));
    }

    private List<String> inBytes(String bytes) {
        String small = small(bytes);
        return needles.stream()
                .filter(needle -> needle.way().equals("in Base64")
                        ? bytes.contains(needle.text())
                        : small.contains(small(needle.text())))
                .map(needle -> needle.fact() + ", " + needle.way())
                .distinct()
                .toList();
    }

    /** Letters of the alphabet only, so that bytes stay what they are. */
    private static String small(String bytes) {
        char[] small = bytes.toCharArray();
        for (int at = 0; at < small.length; at++) {
            small[at] = small[at] >= 'A' && small[at] <= 'Z' ? (char) (small[at] + ('a' - 'A')) : small[at];
        }
        return new String(small);
    }

    /** What stands in the names and contents of all files below a folder but some, each with its file. */
    List<String> below(Path folder, Collection<Path> but) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(folder, but)) {
            String name = folder.relativize(file).toString();
            in(name).forEach(fact -> found.add("name of " + name + ": " + fact));
            inBytes(Files.readString(file, StandardCharsets.ISO_8859_1)).forEach(fact -> found.add(name + ": " + fact));
        }
        return found;
    }

    /** All files below a folder but some. */
    static List<Path> files(Path folder, Collection<Path> but) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> but.stream().noneMatch(file::startsWith))
                    .sorted()
                    .toList();
        }
    }
}
