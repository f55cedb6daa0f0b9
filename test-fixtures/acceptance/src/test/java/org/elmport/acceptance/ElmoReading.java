package org.elmport.acceptance;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.finding.Findings;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceContext;
import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.setting.ReferenceResolver;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.RecordKind;
import org.elmport.record.ResultRecord;
import org.elmport.record.SourceRecord;
import org.elmport.sync.PluginRegistry;
import org.elmport.sync.configuration.ConversionConfiguration;
import org.elmport.sync.configuration.JobConfigurationReader;

/**
 * What the source reads of one file.
 *
 * @param records the records
 * @param findings what was found
 * @param skipped how many files were something else
 * @param unreadable how many could not be read
 */
record ElmoReading(List<SourceRecord> records, Findings findings, int skipped, long unreadable) {

    /** Reads a file, with an institution for reports that name none. */
    static ElmoReading of(Path file) throws Exception {
        PluginRegistry registry = PluginRegistry.discover(ElmoReading.class.getClassLoader());
        SourcePlugin plugin = registry.source("elmo").orElseThrow();
        Map<String, Object> settings = Map.of(
                "source", Map.of("issuer-id", "inst.example", "issuer-name", "Institute", "issuer-country", "DK"));
        ConversionConfiguration configuration = new JobConfigurationReader(
                        registry, ReferenceResolver.ofProcess(Path.of("")))
                .readConversion(plugin, Map.of(plugin.pathSetting().orElseThrow(), file.toString()), settings);
        Findings findings = new Findings();
        List<SourceRecord> records = new ArrayList<>();
        SourceContext context = new SourceContext(findings, Clock.systemUTC(), EnumSet.allOf(RecordKind.class));
        try (RecordSource source = plugin.open(configuration.sourceSettings(), context)) {
            for (Optional<SourceRecord> next = source.next(); next.isPresent(); next = source.next()) {
                records.add(next.get());
            }
            return new ElmoReading(
                    records,
                    findings,
                    source.summary().skippedFiles().size(),
                    source.summary().unreadable());
        }
    }

    List<ResultRecord> results() {
        return records.stream()
                .filter(ResultRecord.class::isInstance)
                .map(ResultRecord.class::cast)
                .toList();
    }

    OrganisationRecord issuer() {
        return records.stream()
                .filter(OrganisationRecord.class::isInstance)
                .map(OrganisationRecord.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
