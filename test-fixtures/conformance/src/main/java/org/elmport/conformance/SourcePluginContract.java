package org.elmport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.elmport.finding.Findings;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceContext;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.setting.Setting;
import org.elmport.record.Origin;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.junit.jupiter.api.Test;

/**
 * What every source must do. The configuration of the test must lead to an input of at least two records that can be
 * read as often as one likes.
 */
public abstract class SourcePluginContract extends PluginContract {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

    /** For those who extend it. */
    protected SourcePluginContract() {}

    @Override
    protected abstract SourcePlugin plugin();

    @Test
    void isFoundByTheServiceLoader() {
        assertThat(ServiceLoader.load(SourcePlugin.class))
                .anySatisfy(found -> assertThat(found).hasSameClassAs(plugin()));
    }

    @Test
    void namesTheKindsAndThePathThatItKnows() {
        assertThat(plugin().kinds()).isNotEmpty();
        plugin().pathSetting()
                .ifPresent(path -> assertThat(plugin().settings())
                        .extracting(Setting::name)
                        .contains(path));
    }

    @Test
    void deliversRecordsWithIdentifiersAndOrigins() throws SourceException {
        List<SourceRecord> records = readAll(new Findings());

        assertThat(records).hasSizeGreaterThan(1).allSatisfy(record -> {
            assertThat(record.id()).isNotBlank();
            assertThat(plugin().kinds()).contains(record.kind());
            Origin origin = record.origin();
            assertThat(origin.resource()).isNotBlank();
            assertThat(origin.line() > 0 || !origin.pointer().path().isEmpty()).isTrue();
            assertThat(origin.places()).isNotEmpty();
            assertThat(origin.pointer("title").path()).isNotBlank();
        });
        assertThat(records).extracting(SourceRecord::reference).doesNotHaveDuplicates();
    }

    @Test
    void deliversNothingPersonalUnlessAsked() throws SourceException {
        assertThat(readAll(new Findings())).noneMatch(record -> record.kind().personal());
    }

    @Test
    void staysAtItsEnd() throws SourceException {
        try (RecordSource source = open(new Findings())) {
            drain(source);
            assertThat(source.next()).isEmpty();
            assertThat(source.next()).isEmpty();
            assertThat(source.summary().whole()).isTrue();
        }
    }

    @Test
    void isWholeOnlyAtItsEnd() throws SourceException {
        try (RecordSource source = open(new Findings())) {
            assertThat(source.summary().whole()).isFalse();
            assertThat(source.next()).isPresent();
            assertThat(source.summary().whole()).isFalse();
            drain(source);
            assertThat(source.summary().whole()).isTrue();
        }
    }

    @Test
    void countsWhatItDelivered() throws SourceException {
        try (RecordSource source = open(new Findings())) {
            Map<RecordKind, Long> counted =
                    drain(source).stream().collect(Collectors.groupingBy(SourceRecord::kind, Collectors.counting()));
            CrawlSummary summary = source.summary();
            assertThat(counted).isNotEmpty();
            counted.forEach((kind, count) -> assertThat(summary.records()).containsEntry(kind, count));
            assertThat(summary.requests()).isPositive();
        }
    }

    @Test
    void readsTheSameTwice() throws SourceException {
        Findings first = new Findings();
        Findings second = new Findings();
        assertThat(readAll(first)).usingRecursiveComparison().isEqualTo(readAll(second));
        assertThat(first.kept()).isEqualTo(second.kept());
    }

    @Test
    void canBeClosedTwiceAndBeforeItsEnd() throws SourceException {
        RecordSource source = open(new Findings());
        assertThat(source.next()).isPresent();
        source.close();
        source.close();
        assertThat(source.summary().whole()).isFalse();
    }

    /** Starts a crawl over the input of the test. */
    protected final RecordSource open(Findings findings) throws SourceException {
        return plugin().open(settings(configuration(), new ArrayList<>()), new SourceContext(findings, CLOCK));
    }

    /** Reads the input of the test to its end. */
    protected final List<SourceRecord> readAll(Findings findings) throws SourceException {
        try (RecordSource source = open(findings)) {
            return drain(source);
        }
    }

    private static List<SourceRecord> drain(RecordSource source) throws SourceException {
        List<SourceRecord> records = new ArrayList<>();
        for (Optional<SourceRecord> next = source.next(); next.isPresent(); next = source.next()) {
            records.add(next.get());
        }
        return records;
    }
}
