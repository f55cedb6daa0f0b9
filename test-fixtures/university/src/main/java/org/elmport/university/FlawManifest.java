package org.elmport.university;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/**
 * Writes the list of flaws: one JSON object per line with {@code type}, {@code id} (in the CSV files), {@code uuid} (in OOAPI),
 * {@code flaw} and {@code summary}. It says what a reader of the catalogue has to notice.
 */
public final class FlawManifest {

    private FlawManifest() {}

    /**
     * Writes the list, replacing the file.
     *
     * @param university the university
     * @param file where to
     * @throws IOException when the file cannot be written
     */
    public static void write(University university, Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (Iterator<FlawedRecord> each = university.flawedRecords().iterator(); each.hasNext(); ) {
                writer.write(mapper.writeValueAsString(line(mapper.createObjectNode(), each.next())));
                writer.write('\n');
            }
        }
    }

    private static ObjectNode line(ObjectNode node, FlawedRecord record) {
        return node.put("type", record.type().name())
                .put("id", record.key().id())
                .put("uuid", record.key().uuid().toString())
                .put("flaw", record.flaw().name())
                .put("summary", record.flaw().summary());
    }
}
