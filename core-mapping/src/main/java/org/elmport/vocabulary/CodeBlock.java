package org.elmport.vocabulary;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * All lists in one file, so that one read makes them ready: a directory of the tables, then the tables as they are used.
 * The tables are generated from the readable files in {@code src/main/codes}.
 */
final class CodeBlock {

    static final String RESOURCE = "code-lists.bin";

    private CodeBlock() {}

    static Map<CodeList, CodeTable> read() {
        try (InputStream file = CodeBlock.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException("The code lists are missing from the library: " + RESOURCE);
            }
            return tables(file.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("The code lists of the library cannot be read: " + RESOURCE, broken);
        }
    }

    /** The tables of a block, whose directory has the place of each from the end of the directory. */
    static Map<CodeList, CodeTable> tables(byte[] block) throws IOException {
        DataInputStream directory = new DataInputStream(new ByteArrayInputStream(block));
        Map<CodeList, CodeTable> tables = new EnumMap<>(CodeList.class);
        int start = directory.readInt();
        int count = directory.readInt();
        for (int table = 0; table < count; table++) {
            CodeList list = CodeList.valueOf(directory.readUTF());
            int size = directory.readInt();
            int multiplier = directory.readInt();
            int slotBits = directory.readInt();
            int end = directory.readInt();
            tables.put(list, new CodeTable(block, size, multiplier, slotBits, start, end));
            start = end;
        }
        return tables;
    }
}
