package org.elmport.source.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.finding.Findings;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceContext;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;
import org.elmport.record.CourseRecord;
import org.elmport.record.OfferingRecord;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;

/** Files and settings of a test, and what a crawl through them brings. */
final class CsvRun {

    private final Path directory;
    private final Map<String, Object> configuration = new TreeMap<>();
    private final Findings findings = new Findings();
    private final List<SourceRecord> records = new ArrayList<>();
    private Optional<CrawlSummary> summary = Optional.empty();
    private Set<RecordKind> kinds = RecordKind.catalogue();

    CsvRun(Path directory) {
        this.directory = directory;
        configuration.put("path", directory.toString());
    }

    CsvRun file(String name, String... lines) {
        return file(name, StandardCharsets.UTF_8, String.join("\n", lines) + "\n");
    }

    CsvRun file(String name, Charset charset, String text) {
        return bytes(name, text.getBytes(charset));
    }

    CsvRun bytes(String name, byte[] content) {
        try {
            Files.write(directory.resolve(name), content);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Asks for every kind, and not for the catalogue alone. */
    CsvRun everyKind() {
        kinds = EnumSet.allOf(RecordKind.class);
        return this;
    }

    CsvRun setting(String name, Object value) {
        configuration.put(name, value);
        return this;
    }

    /** Reads everything. */
    CsvRun read() throws SourceException {
        try (RecordSource source = open()) {
            try {
                for (Optional<SourceRecord> next = source.next(); next.isPresent(); next = source.next()) {
                    records.add(next.get());
                }
            } finally {
                summary = Optional.of(source.summary());
            }
        }
        return this;
    }

    /** Reads until the crawl cannot go on. */
    SourceException fault() {
        return catchThrowableOfType(SourceException.class, this::read);
    }

    RecordSource open() throws SourceException {
        return new CsvSourcePlugin().open(settings(), new SourceContext(findings, Clock.systemUTC(), kinds));
    }

    private Settings settings() {
        List<SettingProblem> problems = problems();
        assertThat(problems).isEmpty();
        return read(problems);
    }

    List<SettingProblem> problems() {
        List<SettingProblem> problems = new ArrayList<>();
        read(problems);
        return problems;
    }

    private Settings read(List<SettingProblem> problems) {
        return new SettingsReader(text -> text, problems::add)
                .read("", new CsvSourcePlugin().settings(), configuration);
    }

    List<SourceRecord> records() {
        return records;
    }

    CourseRecord course() {
        return records.stream()
                .filter(CourseRecord.class::isInstance)
                .map(CourseRecord.class::cast)
                .findFirst()
                .orElseThrow();
    }

    OfferingRecord offering() {
        return records.stream()
                .filter(OfferingRecord.class::isInstance)
                .map(OfferingRecord.class::cast)
                .findFirst()
                .orElseThrow();
    }

    List<Finding> findings() {
        return findings.kept();
    }

    List<Finding> findings(FindingCode code) {
        return findings.kept().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    Finding onlyFinding() {
        assertThat(findings.kept()).hasSize(1);
        return findings.kept().get(0);
    }

    CrawlSummary summary() {
        return summary.orElseThrow();
    }
}
