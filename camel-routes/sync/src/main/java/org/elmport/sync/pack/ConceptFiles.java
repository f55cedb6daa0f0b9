package org.elmport.sync.pack;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.ConceptTableWriter;

/** Turns the CSV files of vocabularies into the one table that is looked up. */
final class ConceptFiles {

    /** The file of the table in an installed pack. */
    static final String TABLE = "concepts.bin";

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{1,8})*");
    private static final String RELEASED = "released";

    private final ConceptTableWriter table = new ConceptTableWriter();
    private final Path directory;

    private ConceptFiles(Path directory) {
        this.directory = directory;
    }

    /** Reads all files of a pack that was unpacked, and puts the table beside them. */
    static void compile(PackManifest manifest, Path directory) throws IOException, PackException {
        ConceptFiles files = new ConceptFiles(directory);
        for (PackFile file : manifest.files()) {
            files.read(manifest.kind(), file.path());
        }
        if (files.table.size() == 0) {
            throw new PackException("the pack has no concepts", "Check that it is the right file.");
        }
        files.table.write(directory.resolve(TABLE));
    }

    private void read(PackKind kind, String path) throws IOException, PackException {
        Matcher esco = PublishedLayout.ESCO_FILE.matcher(path);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .detectBomHeader(true)
                .ofNamedCsvRecord(directory.resolve(path), StandardCharsets.UTF_8)) {
            if (kind == PackKind.LABELS) {
                rows.forEach(this::label);
            } else if (kind == PackKind.CONCEPTS) {
                rows.forEach(this::member);
            } else if (esco.matches()) {
                CodeList list = esco.group(1).startsWith("skill") ? CodeList.ESCO_SKILL : CodeList.ESCO_OCCUPATION;
                rows.forEach(row -> concept(row, list.scheme(), esco.group(2)));
            }
        } catch (UncheckedIOException | CsvParseException | IllegalArgumentException unreadable) {
            throw new PackException(
                    path + " in the pack cannot be read as a table of concepts: " + unreadable.getMessage(),
                    "See docs/packs.md for the columns that it must have, and save it in UTF-8.",
                    unreadable);
        }
    }

    private void concept(NamedCsvRecord row, String scheme, String language) {
        String iri = row.findField("conceptUri")
                .orElseThrow(() -> new IllegalArgumentException("there is no column conceptUri"))
                .strip();
        String label = row.findField("preferredLabel")
                .orElseThrow(() -> new IllegalArgumentException("there is no column preferredLabel"))
                .strip();
        boolean current = row.findField("status")
                .filter(status -> !status.isBlank() && !status.strip().equals(RELEASED))
                .isEmpty();
        if (current) {
            table.addMember(scheme, iri);
        }
        if (!label.isEmpty()) {
            table.addLabel(iri, language, label);
        }
    }

    private void member(NamedCsvRecord row) {
        String scheme = row.getField("scheme").strip();
        if (scheme.isEmpty()) {
            throw new IllegalArgumentException("line " + row.getStartingLineNumber() + " has no scheme");
        }
        table.addMember(scheme, row.getField("concept").strip());
        if (row.findField("label").filter(label -> !label.isBlank()).isPresent()) {
            label(row);
        }
    }

    private void label(NamedCsvRecord row) {
        String language = row.getField("language").strip();
        if (!TAG.matcher(language).matches()) {
            throw new IllegalArgumentException("line " + row.getStartingLineNumber() + " has no tag of a language");
        }
        table.addLabel(
                row.getField("concept").strip(), language, row.getField("label").strip());
    }

    /** Removes the files from which the table was made. */
    static void removeSources(PackManifest manifest, Path directory) throws IOException {
        for (PackFile file : manifest.files()) {
            Files.delete(directory.resolve(file.path()));
        }
    }
}
