package org.elmport.vocabulary;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Packs the readable tables into the block that the library reads. */
final class CodeBlockGenerator {

    /** The readable tables, seen from the module. */
    static final Path TABLES = Path.of("src/main/codes");

    private static final int TRIES = 400;
    private static final int SLOTS_PER_ROW = 3;

    private CodeBlockGenerator() {}

    static Path file(Path tables, CodeList list) {
        return tables.resolve(list.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".tsv");
    }

    static byte[] block(Path tables) throws IOException {
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        ByteArrayOutputStream contents = new ByteArrayOutputStream();
        int start = Integer.BYTES * 2;
        for (CodeList list : CodeList.values()) {
            start += Short.BYTES + list.name().length() + 4 * Integer.BYTES;
        }
        DataOutputStream directory = new DataOutputStream(entries);
        directory.writeInt(start);
        directory.writeInt(CodeList.values().length);
        for (CodeList list : CodeList.values()) {
            byte[] rows = Files.readAllBytes(file(tables, list));
            List<String> codes = codes(rows);
            int slotBits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(codes.size() * SLOTS_PER_ROW));
            int multiplier = best(codes, slotBits);
            contents.writeBytes(slots(codes, places(rows), multiplier, slotBits));
            contents.writeBytes(rows);
            directory.writeUTF(list.name());
            directory.writeInt(codes.size());
            directory.writeInt(multiplier);
            directory.writeInt(slotBits);
            directory.writeInt(start + contents.size());
        }
        entries.writeBytes(contents.toByteArray());
        return entries.toByteArray();
    }

    private static List<String> codes(byte[] rows) {
        return new String(rows, StandardCharsets.UTF_8)
                .lines()
                .map(row -> row.substring(0, row.indexOf('\t')))
                .toList();
    }

    /** Where each row begins, from 1. */
    private static int[] places(byte[] rows) {
        int[] places = new int[rows.length];
        int row = 0;
        for (int at = 0; at < rows.length; at++) {
            if (at == 0 || rows[at - 1] == '\n') {
                places[row++] = at + 1;
            }
        }
        return places;
    }

    /** The multiplier of some hundreds, always the same ones, with which the farthest code is nearest. */
    private static int best(List<String> codes, int slotBits) {
        SplittableRandom random = new SplittableRandom(codes.size());
        int best = 0;
        int fewest = Integer.MAX_VALUE;
        for (int attempt = 0; attempt < TRIES && fewest > 1; attempt++) {
            int multiplier = random.nextInt() | 1;
            int probes = mostProbes(codes, multiplier, slotBits);
            if (probes < fewest) {
                fewest = probes;
                best = multiplier;
            }
        }
        return best;
    }

    private static int mostProbes(List<String> codes, int multiplier, int slotBits) {
        boolean[] taken = new boolean[1 << slotBits];
        int most = 0;
        for (String code : codes) {
            int slot = CodeTable.slot(CodeTable.hash(code, 0), multiplier, slotBits);
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

    private static byte[] slots(List<String> codes, int[] places, int multiplier, int slotBits) {
        byte[] slots = new byte[CodeTable.BYTES_PER_SLOT << slotBits];
        for (int row = 0; row < codes.size(); row++) {
            int slot = CodeTable.slot(CodeTable.hash(codes.get(row), 0), multiplier, slotBits);
            while (taken(slots, slot)) {
                slot = CodeTable.next(slot, slotBits);
            }
            int at = slot * CodeTable.BYTES_PER_SLOT;
            slots[at] = (byte) (places[row] >>> 16);
            slots[at + 1] = (byte) (places[row] >>> 8);
            slots[at + 2] = (byte) places[row];
        }
        return slots;
    }

    private static boolean taken(byte[] slots, int slot) {
        int at = slot * CodeTable.BYTES_PER_SLOT;
        return (slots[at] | slots[at + 1] | slots[at + 2]) != 0;
    }
}
