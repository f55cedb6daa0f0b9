package org.elmport.university;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes a university as files in the shape of OOAPI v5: {@code organizations.json}, {@code academic-sessions.json},
 * {@code programs.json}, {@code courses.json} and {@code offerings.json}, each a list envelope of one page that holds
 * everything. Records are written one by one.
 */
public final class OoapiUniversityWriter {

    private static final String FEED = "\n";

    private final ObjectMapper mapper = new ObjectMapper();

    /** Makes a writer. */
    public OoapiUniversityWriter() {}

    /**
     * Writes the files, replacing those of the same names.
     *
     * @param university the university
     * @param directory the folder, made when it is not there
     * @throws IOException when a file cannot be written
     */
    public void write(University university, Path directory) throws IOException {
        Files.createDirectories(directory);
        write(
                directory.resolve("organizations.json"),
                university.organisationCount(),
                university.organisations(),
                OoapiDocuments::organisation);
        write(
                directory.resolve("academic-sessions.json"),
                university.sessionCount(),
                university.sessions(),
                OoapiDocuments::session);
        write(
                directory.resolve("programs.json"),
                university.programmeCount(),
                university.programmes(),
                OoapiDocuments::programme);
        write(
                directory.resolve("courses.json"),
                university.courseCount(),
                university.courses(),
                OoapiDocuments::course);
        write(
                directory.resolve("offerings.json"),
                university.offeringCount(),
                university.offerings(),
                OoapiDocuments::offering);
    }

    private <T> void write(Path file, int count, Stream<T> records, Function<T, ObjectNode> shape) throws IOException {
        JsonFactory factory = mapper.getFactory();
        try (JsonGenerator generator = factory.createGenerator(file.toFile(), JsonEncoding.UTF8);
                records) {
            generator.setPrettyPrinter(indented());
            generator.writeStartObject();
            envelope(generator, count);
            generator.writeArrayFieldStart("items");
            for (Iterator<T> each = records.iterator(); each.hasNext(); ) {
                mapper.writeTree(generator, shape.apply(each.next()));
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
    }

    private static void envelope(JsonGenerator generator, int count) throws IOException {
        generator.writeNumberField("pageSize", count);
        generator.writeNumberField("pageNumber", 1);
        generator.writeBooleanField("hasPreviousPage", false);
        generator.writeBooleanField("hasNextPage", false);
        generator.writeNumberField("totalPages", 1);
    }

    /** Line feeds on every system, so that the bytes are the same. */
    private static DefaultPrettyPrinter indented() {
        DefaultIndenter indenter = new DefaultIndenter(" ", FEED);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }
}
