package org.elmport.source.elmo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceContext;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.setting.ReferenceResolver;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;

/** A folder with documents, and what the source reads of them. */
final class ElmoRun {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

    private final Path directory;
    private final Map<String, Object> settings = new TreeMap<>();
    private Set<RecordKind> kinds = EnumSet.allOf(RecordKind.class);
    private Findings findings = new Findings();
    private List<SourceRecord> records = List.of();
    private Optional<CrawlSummary> summary = Optional.empty();

    ElmoRun(Path directory) {
        this.directory = directory;
        settings.put("path", directory.toString());
    }

    /** One of the invented documents, by its name without ending. */
    static String document(String name) {
        try (InputStream in = Objects.requireNonNull(ElmoRun.class.getResourceAsStream(name + ".xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    ElmoRun file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    ElmoRun file(String name, byte[] bytes) {
        try {
            Files.write(directory.resolve(name), bytes);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    ElmoRun setting(String name, Object value) {
        settings.put(name, value);
        return this;
    }

    ElmoRun kinds(Set<RecordKind> wanted) {
        kinds = wanted;
        return this;
    }

    ElmoRun read() throws SourceException {
        findings = new Findings();
        List<SourceRecord> read = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        ElmoSourcePlugin plugin = new ElmoSourcePlugin();
        Settings known = new SettingsReader(
                        new ReferenceResolver(name -> Optional.empty(), directory),
                        problem -> problems.add(problem.toString()))
                .read("", plugin.settings(), settings);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.toString());
        }
        try (RecordSource source = plugin.open(known, new SourceContext(findings, CLOCK, kinds))) {
            for (Optional<SourceRecord> next = source.next(); next.isPresent(); next = source.next()) {
                read.add(next.get());
            }
            summary = Optional.of(source.summary());
        }
        records = read;
        return this;
    }

    List<SourceRecord> records() {
        return records;
    }

    <R> List<R> records(Class<R> type) {
        return records.stream().filter(type::isInstance).map(type::cast).toList();
    }

    Findings findings() {
        return findings;
    }

    List<String> codes() {
        return findings.kept().stream().map(finding -> finding.code().code()).toList();
    }

    /** The findings of a kind. */
    List<Finding> findings(Enum<?> code) {
        return findings.kept().stream()
                .filter(finding -> finding.code() == code)
                .toList();
    }

    CrawlSummary summary() {
        return summary.orElseThrow();
    }
}
