package org.elmport.target.esc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A file of cards to which rows are added. A row that stands there already is not added again. */
final class CsvFile {

    private final Path file;
    private final String head;
    private final Set<Long> rows = new HashSet<>();

    /** Goes on with a file, or begins one; the head is written first, and is empty where there is none. */
    CsvFile(Path file, String head) throws IOException {
        this.file = file;
        this.head = head;
        if (Files.exists(file)) {
            try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
                lines.forEach(line -> rows.add(PersonIndex.print(line)));
            }
        }
    }

    /** Adds a row for certain. */
    void add(String row) throws IOException {
        if (rows.add(PersonIndex.print(row.stripTrailing()))) {
            if (!Files.exists(file)) {
                append(head);
            }
            append(row);
        }
    }

    private void append(String text) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(CsvColumns.bytes(text));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
    }
}
