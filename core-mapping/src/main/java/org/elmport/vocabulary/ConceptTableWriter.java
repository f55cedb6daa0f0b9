package org.elmport.vocabulary;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes a {@link ConceptTable}. Holds all concepts in memory while it works, so it is for installing, not for running;
 * the same concepts make the same bytes, in whatever order they come. Not safe for several threads.
 */
public final class ConceptTableWriter {

    /** More concepts than any list of Europe has. */
    public static final int MAXIMUM_CONCEPTS = 500_000;

    /** Longer than any label or IRI. */
    public static final int LONGEST_TEXT = 16_000;

    private static final int TRIES = 40;
    private static final int SLOTS_PER_CONCEPT = 3;

    private final TreeMap<String, Concept> concepts = new TreeMap<>();
    private final TreeSet<String> languages = new TreeSet<>();
    private final TreeSet<String> schemes = new TreeSet<>();

    private static final class Concept {
        private String scheme = "";
        private final Map<String, String> labels = new TreeMap<>();
    }

    /** How many concepts there are. */
    public int size() {
        return concepts.size();
    }

    /**
     * Adds a concept as a member of a scheme.
     *
     * @throws IllegalArgumentException when the IRI is not of ASCII, too long, or one too many
     */
    public void addMember(String scheme, String iri) {
        schemes.add(scheme);
        concept(iri).scheme = scheme;
    }

    /**
     * Adds a label; a later one replaces an earlier one of the same language. The concept becomes no member of a scheme
     * by that.
     *
     * @param language the tag of the language, such as {@code de}
     * @throws IllegalArgumentException when the IRI or label cannot be held
     */
    public void addLabel(String iri, String language, String label) {
        if (label.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("the label of " + iri + " is longer than " + LONGEST_TEXT + " letters");
        }
        languages.add(language);
        concept(iri).labels.put(language, label);
    }

    private Concept concept(String iri) {
        if (iri.isEmpty()
                || iri.length() > LONGEST_TEXT
                || !iri.chars().allMatch(letter -> letter > ' ' && letter < 127)) {
            throw new IllegalArgumentException("the IRI of a concept is empty, too long or not of plain letters");
        }
        if (concepts.size() == MAXIMUM_CONCEPTS && !concepts.containsKey(iri)) {
            throw new IllegalArgumentException("there are more than " + MAXIMUM_CONCEPTS + " concepts");
        }
        return concepts.computeIfAbsent(iri, added -> new Concept());
    }

    /** Writes the table to a file that is not there yet. */
    public void write(Path file) throws IOException {
        Files.write(file, bytes());
    }

    /** The table in memory, for concepts that come from elsewhere than a pack. */
    public ConceptTable table() throws IOException {
        return ConceptTable.of(ByteBuffer.wrap(bytes()), "the table of " + size() + " concepts");
    }

    byte[] bytes() throws IOException {
        List<Integer> places = new ArrayList<>(concepts.size());
        byte[] rows = rows(places);
        int slotBits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(concepts.size() * SLOTS_PER_CONCEPT));
        int multiplier = best(slotBits);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(head);
        out.writeInt(concepts.size());
        out.writeInt(multiplier);
        out.writeInt(slotBits);
        texts(out, schemes);
        texts(out, languages);
        for (int slot : slots(places, multiplier, slotBits)) {
            out.writeInt(slot);
        }
        out.write(rows);
        return framed(head.toByteArray());
    }

    private static byte[] framed(byte[] content) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream(content.length + 3 * Integer.BYTES);
        DataOutputStream out = new DataOutputStream(file);
        out.writeInt(ConceptTable.MAGIC);
        out.writeInt(ConceptTable.FORMAT);
        out.writeInt(content.length + 3 * Integer.BYTES);
        out.write(content);
        return file.toByteArray();
    }

    private byte[] rows(List<Integer> places) throws IOException {
        List<String> schemeOrder = List.copyOf(schemes);
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(rows);
        for (Map.Entry<String, Concept> concept : concepts.entrySet()) {
            places.add(rows.size() + 1);
            String scheme = concept.getValue().scheme;
            out.writeByte(scheme.isEmpty() ? ConceptTable.NO_SCHEME : schemeOrder.indexOf(scheme));
            text(out, concept.getKey());
            for (String language : languages) {
                text(out, concept.getValue().labels.getOrDefault(language, ""));
            }
        }
        return rows.toByteArray();
    }

    private int[] slots(List<Integer> places, int multiplier, int slotBits) {
        int[] slots = new int[1 << slotBits];
        int row = 0;
        for (String iri : concepts.keySet()) {
            int slot = ConceptTable.slot(iri, multiplier, slotBits);
            while (slots[slot] != 0) {
                slot = CodeTable.next(slot, slotBits);
            }
            slots[slot] = places.get(row++);
        }
        return slots;
    }

    /** The multiplier of some, always the same ones, with which the farthest concept is nearest. */
    private int best(int slotBits) {
        SplittableRandom random = new SplittableRandom(concepts.size());
        int best = 1;
        int fewest = Integer.MAX_VALUE;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int multiplier = random.nextInt() | 1;
            int probes = mostProbes(multiplier, slotBits);
            if (probes < fewest) {
                fewest = probes;
                best = multiplier;
            }
        }
        return best;
    }

    private int mostProbes(int multiplier, int slotBits) {
        boolean[] taken = new boolean[1 << slotBits];
        int most = 0;
        for (String iri : concepts.keySet()) {
            int slot = ConceptTable.slot(iri, multiplier, slotBits);
            int probes = 1;
            while (taken[slot]) {
                slot = CodeTable.next(slot, slotBits);
                probes++;
            }
            taken[slot] = true;
            most = Math.max(most, probes);
        }
        return most;
    }

    private static void texts(DataOutputStream out, Set<String> texts) throws IOException {
        if (texts.size() >= ConceptTable.NO_SCHEME) {
            throw new IOException("there are too many languages or schemes for one table");
        }
        out.writeByte(texts.size());
        for (String text : texts) {
            text(out, text);
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(bytes.length);
        out.write(bytes);
    }
}
