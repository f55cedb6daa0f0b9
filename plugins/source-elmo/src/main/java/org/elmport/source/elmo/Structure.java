package org.elmport.source.elmo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which elements each version of ELMO has, how often and in which order, and what they hold; a table of our own. */
final class Structure {

    private static final String TABLE = "structure.tsv";
    private static final int COLUMNS = 6;
    private static final Structure STANDARD = read();

    private final Map<String, List<Part>> parts;

    /**
     * An element or attribute below another.
     *
     * @param name its name; that of an attribute starts with @
     * @param least how often it must be there
     * @param most how often it may be there
     * @param content what it holds
     * @param versions the versions that have it, separated by commas
     */
    record Part(String name, int least, int most, String content, List<String> versions) {

        boolean in(String version) {
            return versions.contains(version);
        }

        boolean attribute() {
            return name.startsWith("@");
        }
    }

    private Structure(Map<String, List<Part>> parts) {
        this.parts = parts;
    }

    static Structure standard() {
        return STANDARD;
    }

    /** What stands below elements of a name in a version, in order; nothing where anything may. */
    List<Part> below(String element, String version) {
        return parts.getOrDefault(element, List.of()).stream()
                .filter(part -> part.in(version))
                .toList();
    }

    private static Structure read() {
        Map<String, List<Part>> parts = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Structure.class.getResourceAsStream(TABLE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] cells = line.split("\t", COLUMNS);
                        int most = cells[3].equals("*") ? Integer.MAX_VALUE : Integer.parseInt(cells[3]);
                        Part part = new Part(
                                cells[1], Integer.parseInt(cells[2]), most, cells[4], List.of(cells[5].split(",", -1)));
                        parts.computeIfAbsent(cells[0], any -> new ArrayList<>())
                                .add(part);
                    });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Structure(parts);
    }
}
