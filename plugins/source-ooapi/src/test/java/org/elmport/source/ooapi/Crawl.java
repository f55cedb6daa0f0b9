package org.elmport.source.ooapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceContext;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;
import org.elmport.record.CourseRecord;
import org.elmport.record.OfferingRecord;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.ProgrammeRecord;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.jspecify.annotations.Nullable;

/** One crawl through the plugin, as the house does it, with all that came out. */
final class Crawl {

    /** The day on which tests take place. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    final List<SourceRecord> records = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    final List<Duration> waits = new ArrayList<>();
    final @Nullable SourceException failure;
    final CrawlSummary summary;

    private Crawl(Map<String, ?> raw) {
        this(raw, RecordKind.catalogue());
    }

    private Crawl(Map<String, ?> raw, Set<RecordKind> kinds) {
        Patience patience = new Patience() {
            @Override
            public void await(Duration duration) {
                waits.add(duration);
            }

            @Override
            public double jitter() {
                return 1;
            }
        };
        SourceException failed = null;
        CrawlSummary read = new CrawlSummary(false, 0, Map.of(), 0, List.of());
        SourceContext context = new SourceContext(findings::add, CLOCK, kinds);
        try (RecordSource source = new OoapiSourcePlugin(patience).open(settings(raw), context)) {
            try {
                Optional<SourceRecord> record = source.next();
                while (record.isPresent()) {
                    records.add(record.get());
                    record = source.next();
                }
            } catch (SourceException ended) {
                failed = ended;
            }
            read = source.summary();
        } catch (SourceException ended) {
            failed = ended;
        }
        failure = failed;
        summary = read;
    }

    static Crawl files(Path path) {
        return new Crawl(Map.of("path", path.toString()));
    }

    static Crawl files(Path path, Map<String, ?> more) {
        Map<String, Object> raw = new LinkedHashMap<>(more);
        raw.put("path", path.toString());
        return new Crawl(raw);
    }

    /** Of some kinds, and not of the catalogue alone. */
    static Crawl of(Set<RecordKind> kinds, Map<String, ?> raw) {
        return new Crawl(raw, kinds);
    }

    static Crawl rest(FakeSystem system) {
        return rest(system, Map.of());
    }

    static Crawl rest(FakeSystem system, Map<String, ?> more) {
        Map<String, Object> raw = new LinkedHashMap<>();
        raw.put("base-url", system.base());
        raw.put("page-size", "10");
        raw.putAll(more);
        return new Crawl(raw);
    }

    /** With all settings as given. */
    static Crawl rest(Map<String, ?> raw) {
        return new Crawl(raw);
    }

    static Settings settings(Map<String, ?> raw) {
        List<SettingProblem> problems = new ArrayList<>();
        Settings settings = new SettingsReader(text -> text.replaceAll("\\$\\{env:(.*)}", "$1"), problems::add)
                .read("", OoapiSettings.ALL, raw);
        assertThat(problems).isEmpty();
        return settings;
    }

    /** The exception, which must be there. */
    SourceException failure() {
        assertThat(failure).as("the crawl must end with an exception").isNotNull();
        return java.util.Objects.requireNonNull(failure);
    }

    Crawl whole() {
        assertThat(failure).isNull();
        return this;
    }

    List<Finding> findings(FindingCode code) {
        return findings.stream().filter(finding -> finding.code() == code).toList();
    }

    List<String> ids() {
        return records.stream().map(SourceRecord::id).toList();
    }

    CourseRecord course() {
        return only(CourseRecord.class);
    }

    ProgrammeRecord programme() {
        return only(ProgrammeRecord.class);
    }

    OfferingRecord offering() {
        return only(OfferingRecord.class);
    }

    OrganisationRecord organisation() {
        return only(OrganisationRecord.class);
    }

    <R> List<R> all(Class<R> type) {
        return records.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private <R> R only(Class<R> type) {
        List<R> found =
                records.stream().filter(type::isInstance).map(type::cast).toList();
        assertThat(found).as(type.getSimpleName()).hasSize(1);
        return found.get(0);
    }
}
