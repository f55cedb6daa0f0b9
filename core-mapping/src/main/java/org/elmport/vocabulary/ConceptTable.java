package org.elmport.vocabulary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Concepts and their labels in many languages, from a file that is mapped into memory: a look-up takes the same time in
 * a large table as in a small one, and nothing but the header is held on the heap. Made by {@link ConceptTableWriter}.
 * Immutable; safe for any number of threads.
 *
 * <p>The file: four bytes {@code ELMC}, the version of the format, the length of the file, the number of concepts, the
 * multiplier and the logarithm of the number of slots, the schemes and the languages as counted texts; the slots, each
 * the place of a row from 1, or 0; the rows, each the index of its scheme, its IRI and one label for each language, all
 * texts with their length before them. Numbers are big-endian.
 */
public final class ConceptTable {

    static final int MAGIC = 0x454c4d43;
    static final int FORMAT = 1;
    static final int NO_SCHEME = 0xff;

    /** As long as a UUID. */
    private static final int LETTERS_HASHED = 36;

    private final ByteBuffer file;
    private final int size;
    private final int multiplier;
    private final int slotBits;
    private final List<String> schemes;
    private final List<String> languages;
    private final int slots;
    private final int rows;

    private ConceptTable(ByteBuffer file) {
        this.file = file;
        this.size = file.getInt();
        this.multiplier = file.getInt();
        this.slotBits = file.getInt();
        this.schemes = texts(file);
        this.languages = texts(file);
        this.slots = file.position();
        this.rows = slots + (Integer.BYTES << slotBits);
    }

    /**
     * Opens a table.
     *
     * @throws IOException when the file cannot be read or is no whole table
     */
    public static ConceptTable open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return of(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), file.toString());
        }
    }

    static ConceptTable of(ByteBuffer bytes, String name) throws IOException {
        try {
            if (bytes.getInt() != MAGIC || bytes.getInt() != FORMAT || bytes.getInt() != bytes.limit()) {
                throw new IOException(name + " is no table of concepts, or not a whole one");
            }
            ConceptTable table = new ConceptTable(bytes);
            if (table.slotBits < 1 || table.slotBits > 28 || table.rows > bytes.limit()) {
                throw new IOException(name + " is a damaged table of concepts");
            }
            return table;
        } catch (RuntimeException cut) {
            throw new IOException(name + " is a damaged table of concepts", cut);
        }
    }

    /** What tells this table from others, as a text: the same content, the same text. */
    String identity() {
        CRC32C sum = new CRC32C();
        sum.update(file.duplicate().rewind());
        return size + "-" + file.limit() + "-" + Long.toHexString(sum.getValue());
    }

    /** How many concepts there are. */
    public int size() {
        return size;
    }

    /** The languages of the labels, as tags such as {@code de}, sorted. */
    public List<String> languages() {
        return languages;
    }

    /** The schemes of which this is the list, as IRIs. */
    public List<String> schemes() {
        return schemes;
    }

    /** Whether the table has the concept, as a member of that scheme. */
    public boolean contains(String scheme, String iri) {
        int row = row(iri);
        if (row < 0) {
            return false;
        }
        int member = file.get(row) & 0xff;
        return member != NO_SCHEME && schemes.get(member).equals(scheme);
    }

    /** The label of a concept in a language; empty when the table has none. */
    public Optional<String> label(String iri, String language) {
        int wanted = languages.indexOf(language);
        int row = wanted < 0 ? -1 : row(iri);
        if (row < 0) {
            return Optional.empty();
        }
        int at = next(row + 1);
        for (int skipped = 0; skipped < wanted; skipped++) {
            at = next(at);
        }
        int length = file.getShort(at) & 0xffff;
        return length == 0 ? Optional.empty() : Optional.of(text(at + Short.BYTES, length));
    }

    /** Where a concept is looked for first: by the end of its IRI, as the starts are all alike. */
    static int slot(String iri, int multiplier, int slotBits) {
        return CodeTable.slot(CodeTable.hash(iri, Math.max(0, iri.length() - LETTERS_HASHED)), multiplier, slotBits);
    }

    /** How many slots are looked at to find the concept, or to know that it is not there. */
    int probes(String iri) {
        int slot = slot(iri, multiplier, slotBits);
        int probes = 1;
        for (int row = place(slot); row >= 0 && !same(row, iri); row = place(slot)) {
            slot = CodeTable.next(slot, slotBits);
            probes++;
        }
        return probes;
    }

    private int row(String iri) {
        int slot = slot(iri, multiplier, slotBits);
        for (int row = place(slot); row >= 0; row = place(slot)) {
            if (same(row, iri)) {
                return row;
            }
            slot = CodeTable.next(slot, slotBits);
        }
        return -1;
    }

    private int place(int slot) {
        int place = file.getInt(slots + slot * Integer.BYTES);
        return place == 0 ? -1 : rows + place - 1;
    }

    private boolean same(int row, String iri) {
        int length = file.getShort(row + 1) & 0xffff;
        if (length != iri.length()) {
            return false;
        }
        int start = row + 1 + Short.BYTES;
        for (int index = length - 1; index >= 0; index--) {
            if (file.get(start + index) != iri.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    private int next(int at) {
        return at + Short.BYTES + (file.getShort(at) & 0xffff);
    }

    private String text(int start, int length) {
        byte[] bytes = new byte[length];
        file.get(start, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> texts(ByteBuffer file) {
        int count = file.get() & 0xff;
        List<String> texts = new ArrayList<>(count);
        for (int text = 0; text < count; text++) {
            byte[] bytes = new byte[file.getShort() & 0xffff];
            file.get(bytes);
            texts.add(new String(bytes, StandardCharsets.UTF_8));
        }
        return List.copyOf(texts);
    }
}
