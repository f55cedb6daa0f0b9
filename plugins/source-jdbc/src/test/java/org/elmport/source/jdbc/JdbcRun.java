package org.elmport.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
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
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;

/** A database and settings of a test, and what a crawl through it brings. */
final class JdbcRun {

    private final Place place;
    private final String url;
    private final Map<String, Object> configuration = new TreeMap<>();
    private final Findings findings = new Findings();
    private final List<SourceRecord> records = new ArrayList<>();
    private Optional<CrawlSummary> summary = Optional.empty();
    private Set<RecordKind> kinds = RecordKind.catalogue();
    private Optional<Instant> since = Optional.empty();

    JdbcRun(Place place) {
        this.place = place;
        this.url = place.fresh();
        configuration.put("url", url);
        configuration.put("user", place.user());
        execute();
    }

    /** Runs statements, one after the other. */
    JdbcRun execute(String... statements) {
        try (Connection connection = place.connect(url);
                Statement statement = connection.createStatement()) {
            for (String text : statements) {
                statement.execute(text);
            }
            return this;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Connection connect() throws SQLException {
        return place.connect(url);
    }

    /** Asks for every kind, and not for the catalogue alone. */
    JdbcRun everyKind() {
        kinds = EnumSet.allOf(RecordKind.class);
        return this;
    }

    /** Asks for what has changed since a moment. */
    JdbcRun since(String moment) {
        since = Optional.of(Instant.parse(moment));
        return this;
    }

    JdbcRun setting(String name, Object value) {
        configuration.put(name, value);
        return this;
    }

    Map<String, Object> configuration() {
        return configuration;
    }

    /** Reads everything. */
    JdbcRun read() throws SourceException {
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
        return new JdbcSourcePlugin().open(settings(), new SourceContext(findings, Clock.systemUTC(), kinds, since));
    }

    private Settings settings() {
        List<SettingProblem> problems = new ArrayList<>();
        Settings settings = read(problems);
        assertThat(problems).isEmpty();
        return settings;
    }

    /** What is wrong with the settings. */
    List<SettingProblem> problems() {
        List<SettingProblem> problems = new ArrayList<>();
        Settings settings = read(problems);
        problems.addAll(new JdbcSourcePlugin().problems(settings));
        return problems;
    }

    private Settings read(List<SettingProblem> problems) {
        return new SettingsReader(text -> text, problems::add)
                .read("", new JdbcSourcePlugin().settings(), configuration);
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
