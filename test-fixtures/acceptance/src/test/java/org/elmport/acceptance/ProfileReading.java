package org.elmport.acceptance;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.mapping.CatalogueMapping;
import org.elmport.mapping.MappingOptions;
import org.elmport.mapping.MappingResult;
import org.elmport.mapping.OpportunityDraft;
import org.elmport.mapping.Provenance;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceContext;
import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.setting.ReferenceResolver;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.elmport.sync.PluginRegistry;
import org.elmport.sync.configuration.ConversionConfiguration;
import org.elmport.sync.configuration.JobConfigurationReader;

/** What the records of some files become, value by value with provenance; opportunities are made whole. */
final class ProfileReading {

    static final CatalogueMapping MAPPING = CatalogueMapping.with(MappingOptions.builder()
            .baseIri("https://id.uni.example/")
            .provenance(true)
            .build());

    private final Map<RecordReference, MappingResult> results = new LinkedHashMap<>();
    private final List<SourceRecord> records = new ArrayList<>();

    static ProfileReading of(String source, Path directory) throws Exception {
        ProfileReading reading = new ProfileReading();
        reading.records.addAll(records(source, directory, Map.of(), RecordKind.catalogue()));
        reading.map();
        return reading;
    }

    /** What a source reads of a folder. */
    static List<SourceRecord> records(
            String source, Path directory, Map<String, Object> settings, Set<RecordKind> kinds) throws Exception {
        PluginRegistry registry = PluginRegistry.discover(ProfileReading.class.getClassLoader());
        SourcePlugin plugin = registry.source(source).orElseThrow();
        ConversionConfiguration configuration = new JobConfigurationReader(
                        registry, ReferenceResolver.ofProcess(directory))
                .readConversion(plugin, Map.of(plugin.pathSetting().orElseThrow(), directory.toString()), settings);
        List<SourceRecord> found = new ArrayList<>();
        try (RecordSource records = plugin.open(
                configuration.sourceSettings(), new SourceContext(finding -> {}, Clock.systemUTC(), kinds))) {
            for (Optional<SourceRecord> next = records.next(); next.isPresent(); next = records.next()) {
                found.add(next.get());
            }
        }
        return found;
    }

    private void map() {
        Map<String, OpportunityDraft> templates = new HashMap<>();
        Map<RecordReference, OpportunityDraft> drafts = new LinkedHashMap<>();
        for (SourceRecord record : records) {
            MappingResult result = MAPPING.map(record);
            results.put(record.reference(), result);
            result.draft().ifPresent(draft -> {
                if (draft.template()) {
                    templates.put(draft.specificationId(), draft);
                } else {
                    drafts.put(record.reference(), draft);
                }
            });
        }
        drafts.forEach((record, draft) -> {
            MappingResult whole = MAPPING.complete(draft, Optional.ofNullable(templates.get(draft.specificationId())));
            results.computeIfPresent(record, (any, draftResult) -> joined(draftResult, whole));
        });
    }

    private static MappingResult joined(MappingResult one, MappingResult other) {
        List<Finding> findings = new ArrayList<>(one.findings());
        findings.addAll(other.findings());
        // completion has the provenance of the draft, too
        List<Provenance> provenance = new ArrayList<>(other.provenance());
        one.provenance().stream().filter(line -> !provenance.contains(line)).forEach(provenance::add);
        return new MappingResult(one.record(), other.entities(), Optional.empty(), findings, provenance);
    }

    List<SourceRecord> records() {
        return records;
    }

    Map<RecordReference, MappingResult> results() {
        return results;
    }
}
