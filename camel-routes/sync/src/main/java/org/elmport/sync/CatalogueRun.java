package org.elmport.sync;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elmport.dataset.CatalogueDataset;
import org.elmport.dataset.Dataset;
import org.elmport.dataset.DatasetAssembler;
import org.elmport.dataset.DatasetCounts;
import org.elmport.dataset.DatasetOptions;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.finding.RecordReference;
import org.elmport.finding.Severity;
import org.elmport.mapping.CatalogueMapping;
import org.elmport.mapping.MappingResult;
import org.elmport.plugin.CrawlSummary;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.elmport.sync.plan.QuarantinedRecord;
import org.elmport.sync.report.FillRate;
import org.elmport.sync.report.FillRates;
import org.elmport.sync.report.KindCount;
import org.elmport.sync.report.OrganisationTally;
import org.elmport.sync.report.RunReport;

/**
 * One run over a catalogue: takes records and what the mapping made of them, gives the dataset and the report. Keeps
 * entities on disk; close it to remove them. Not for several threads at once.
 */
public final class CatalogueRun implements AutoCloseable {

    private final String job;
    private final String source;
    private final CatalogueMapping mapping;
    private final Findings findings = new Findings();
    private final OrganisationTally organisations = new OrganisationTally();
    private final DatasetAssembler assembler;
    private boolean institutionRead;

    /**
     * Starts a run.
     *
     * @throws IOException when there is no place for its spools
     */
    public CatalogueRun(String job, String source, CatalogueMapping mapping) throws IOException {
        this.job = job;
        this.source = source;
        this.mapping = mapping;
        this.assembler = new DatasetAssembler(options(mapping), mapping::complete);
    }

    private static DatasetOptions options(CatalogueMapping mapping) {
        return mapping.options()
                .institution()
                .map(institution -> mapping.iri(RecordKind.ORGANISATION, institution.id()))
                .map(DatasetOptions.standard()::withStandIn)
                .orElseGet(DatasetOptions::standard);
    }

    /** Takes a record that the source delivered. */
    public void read(SourceRecord record) {
        organisations.read(record);
        institutionRead |= record.kind() == RecordKind.ORGANISATION
                && mapping.options()
                        .institution()
                        .filter(institution -> institution.id().equals(record.id()))
                        .isPresent();
    }

    /** Takes a finding of the source, the mapping or the dataset. */
    public void found(Finding finding) {
        findings.add(finding);
        organisations.found(finding);
    }

    /**
     * Takes what the mapping made of a record.
     *
     * @throws IOException when the disk fails or is full
     */
    public void mapped(MappingResult result) throws IOException {
        result.findings().forEach(this::found);
        assembler.add(result);
    }

    /**
     * Maps one record and takes the result.
     *
     * @throws IOException when the disk fails or is full
     */
    public void map(SourceRecord record) throws IOException {
        read(record);
        mapped(mapping.map(record));
    }

    /**
     * Completes opportunities and checks references, now that all records are known.
     *
     * @throws IOException when the disk fails or is full
     */
    public CatalogueDataset assemble() throws IOException {
        Optional<MappingResult> institution = mapping.institution();
        if (institution.isPresent() && !institutionRead) {
            mapped(institution.get());
        }
        return assembler.finish(this::found);
    }

    /**
     * What the run did.
     *
     * @throws IOException when the disk fails
     */
    public RunReport report(CrawlSummary crawl, Dataset dataset, List<String> files) throws IOException {
        FillRates rates = new FillRates();
        dataset.send(rates);
        return report(crawl, dataset, files, rates.rates());
    }

    /** The same, where it is known how full the fields are. */
    RunReport report(CrawlSummary crawl, Dataset dataset, List<String> files, List<FillRate> rates) {
        return new RunReport(
                job,
                source,
                crawl.whole(),
                kinds(assembler.counts()),
                organisations.counts(),
                new TreeMap<>(dataset.entities()),
                rates,
                new TreeMap<>(findings.counts()),
                severities(),
                findings.kept(),
                crawl.skippedFiles(),
                files,
                Optional.empty());
    }

    /** The records that errors hold back, with what is wrong, as far as findings are kept. */
    public List<QuarantinedRecord> quarantined() {
        Map<RecordReference, List<String>> reasons = new LinkedHashMap<>();
        findings.kept().stream()
                .filter(Finding::error)
                .filter(finding -> !finding.record().equals(RecordReference.NONE))
                .forEach(finding -> reasons.computeIfAbsent(finding.record(), any -> new ArrayList<>(1))
                        .add(finding.code().code() + ": " + finding.message() + ". " + finding.remedy()));
        return reasons.entrySet().stream()
                .map(entry -> new QuarantinedRecord(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(
                        (QuarantinedRecord record) -> record.record().toString()))
                .toList();
    }

    /** How many records errors hold back; complete once the dataset is assembled. */
    public long heldBack() {
        return assembler.counts().heldBack().values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The findings kept so far. */
    public List<Finding> findings() {
        return findings.kept();
    }

    private static List<KindCount> kinds(DatasetCounts counts) {
        List<KindCount> kinds = new ArrayList<>();
        SortedMap<String, Long> published = counts.published();
        for (String kind : new TreeSet<>(counts.received().keySet())) {
            kinds.add(new KindCount(
                    kind,
                    counts.received().getOrDefault(kind, 0L),
                    published.getOrDefault(kind, 0L),
                    counts.heldBack().getOrDefault(kind, 0L),
                    counts.leftOut().getOrDefault(kind, 0L),
                    counts.heldBackByCode().getOrDefault(kind, new TreeMap<>())));
        }
        return kinds;
    }

    private Map<String, Long> severities() {
        Map<String, Long> severities = new TreeMap<>();
        for (Severity severity : Severity.values()) {
            severities.put(severity.name().toLowerCase(Locale.ROOT), findings.count(severity));
        }
        return severities;
    }

    @Override
    public void close() {
        organisations.close();
        assembler.close();
    }
}
