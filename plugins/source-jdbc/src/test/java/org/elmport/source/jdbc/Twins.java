package org.elmport.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceContext;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.setting.SettingsReader;
import org.elmport.plugin.table.RecordTable;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.elmport.source.csv.CsvSourcePlugin;

/** The same rows as files and as views, each read by its own plugin. */
final class Twins {

    private final Path directory;
    private final JdbcRun database;
    private final Findings fileFindings = new Findings();

    Twins(Path directory, Place place) {
        this.directory = directory;
        this.database = new JdbcRun(place).everyKind().setting("page-size", 7);
    }

    JdbcRun database() {
        return database;
    }

    /** Makes a table of each file; its columns are texts, and what is empty is null in every second row. */
    Twins load() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(".csv", "");
                Optional<RecordTable> table = RecordTable.named(name);
                if (table.isPresent()) {
                    load(table.get(), rows(file));
                }
            }
        }
        return this;
    }

    private static List<List<String>> rows(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    private void load(RecordTable table, List<List<String>> rows) {
        String view = Relation.usualName(table);
        List<String> headers = rows.get(0);
        database.execute("CREATE TABLE " + view + " ("
                + headers.stream().map(header -> header + " VARCHAR(4000)").collect(Collectors.joining(", ")) + ")");
        String marks = headers.stream().map(header -> "?").collect(Collectors.joining(", "));
        try (Connection connection = database.connect();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO " + view + " VALUES (" + marks + ")")) {
            for (int row = 1; row < rows.size(); row++) {
                for (int i = 0; i < headers.size(); i++) {
                    String cell = rows.get(row).get(i);
                    insert.setString(i + 1, cell.isEmpty() && row % 2 == 0 ? null : cell);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Reads both, and holds records and findings against each other; says how many records there are. */
    int agree(String which) throws SourceException {
        List<SourceRecord> ofFiles = files();
        List<SourceRecord> ofViews = database.read().records();
        RecursiveComparisonConfiguration comparison = RecursiveComparisonConfiguration.builder()
                .withIgnoredFields("origin")
                .withStrictTypeChecking(true)
                .build();
        Map<String, SourceRecord> expected = byName(ofFiles);
        Map<String, SourceRecord> actual = byName(ofViews);
        assertThat(actual.keySet()).as(which).isEqualTo(expected.keySet());
        actual.forEach((name, record) -> assertThat(record)
                .as("%s %s", which, name)
                .usingRecursiveComparison(comparison)
                .isEqualTo(expected.get(name)));
        assertThat(told(database.findings())).as(which).isEqualTo(told(fileFindings.kept()));
        return ofViews.size();
    }

    private List<SourceRecord> files() throws SourceException {
        List<SourceRecord> records = new ArrayList<>();
        SourceContext context = new SourceContext(fileFindings, Clock.systemUTC(), EnumSet.allOf(RecordKind.class));
        try (RecordSource source = new CsvSourcePlugin()
                .open(
                        new SettingsReader(text -> text, problem -> {})
                                .read(
                                        "",
                                        new CsvSourcePlugin().settings(),
                                        Map.of("path", directory.toString(), "required-files", "courses")),
                        context)) {
            for (Optional<SourceRecord> next = source.next(); next.isPresent(); next = source.next()) {
                records.add(next.get());
            }
        }
        return records;
    }

    private static Map<String, SourceRecord> byName(List<SourceRecord> records) {
        Map<String, SourceRecord> named = new TreeMap<>();
        records.forEach(record -> named.put(record.kind() + " " + record.id(), record));
        assertThat(named).hasSameSizeAs(records);
        return named;
    }

    /** What findings say, without the place, which each source has its own way to tell. */
    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.code().code().equals("SRC-FILE-SKIPPED"))
                .map(finding -> String.join(
                        " ",
                        finding.code().code(),
                        finding.record().toString(),
                        header(finding),
                        finding.message().replace("for the file.", "for the view."),
                        finding.remedy()))
                .sorted()
                .toList();
    }

    private static String header(Finding finding) {
        String path = finding.source().path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Writes a file of the set. */
    Twins file(String name, String text) {
        try {
            Files.writeString(directory.resolve(name), text);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
