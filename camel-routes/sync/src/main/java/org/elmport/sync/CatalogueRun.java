package org.elmport.sync;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import org.elmport.dataset.KeptResults;
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
import org.elmport.sync.report.DeliveredChanges;
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
    private final Optional<Instant> since;
    private final Optional<KeptResults> results;
    private final Map<RecordReference, List<String>> beingMapped = new HashMap<>();
    private long delivered;
    private long keptBefore;
    private boolean institutionRead;
    private Optional<RecordReference> configured = Optional.empty();

    /**
     * Starts a run.
     *
     * @throws IOException when there is no place for its spools
     */
    public CatalogueRun(String job, String source, CatalogueMapping mapping) throws IOException {
        this(job, source, mapping, Optional.empty(), false);
    }

    /**
     * Starts a run of which the results may be kept.
     *
     * @param since the moment since which the source is asked for changes
     */
    CatalogueRun(String job, String source, CatalogueMapping mapping, Optional<Instant> since, boolean keep)
            throws IOException {
        this.job = job;
        this.source = source;
        this.mapping = mapping;
        this.since = since;
        this.assembler = new DatasetAssembler(options(mapping), mapping::complete);
        this.results = keep ? Optional.of(assembler.keep(since.isPresent())) : Optional.empty();
    }

    private static DatasetOptions options(CatalogueMapping mapping) {
        return mapping.options()
                .institution()
                .map(institution -> mapping.iri(RecordKind.ORGANISATION, institution.id()))
                .map(DatasetOptions.standard()::withStandIn)
                .orElseGet(DatasetOptions::standard);
    }

    /** The moment since which the source is asked for what has changed; empty when it is asked for all. */
    public Optional<Instant> since() {
        return since;
    }

    /** Takes a record that the source delivered, which is mapped later. */
    public void read(SourceRecord record) {
        List<String> remarks = OrganisationTally.remarks(record);
        known(record.reference(), remarks);
        delivered++;
        if (results.isPresent()) {
            beingMapped.put(record.reference(), remarks);
        }
    }

    private void known(RecordReference record, List<String> remarks) {
        organisations.read(record, remarks);
        institutionRead |= record.kind().equals(RecordKind.ORGANISATION.word())
                && mapping.options()
                        .institution()
                        .filter(institution -> institution.id().equals(record.id()))
                        .isPresent();
    }

    /**
     * Takes results that were kept from an earlier run, except those of records that the source has delivered again.
     *
     * @return whether all of them stay as they are
     */
    boolean kept(byte[] chunk) throws IOException {
        return assembler.addKept(chunk, (record, remarks, about) -> {
            known(record, remarks);
            about.forEach(this::found);
            keptBefore++;
        });
    }

    /** What is kept of this run, once its dataset is put together; empty when nothing is. */
    Optional<KeptResults> results() {
        return results;
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
        List<String> remarks = beingMapped.remove(result.record());
        assembler.add(result, remarks == null ? List.of() : remarks);
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
            institution.get().findings().forEach(this::found);
            assembler.add(institution.get());
            configured = Optional.of(institution.get().record());
        }
        return assembler.finish(this::found);
    }

    /** The record that the configuration gives in place of the source, once the dataset is put together. */
    Optional<RecordReference> configured() {
        return configured;
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
        RunReport report = new RunReport(
                job,
                source,
                crawl.complete(),
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
        return since.isPresent() && !crawl.whole()
                ? report.withDelivered(new DeliveredChanges(since.get(), delivered, keptBefore))
                : report;
    }

    /** The records that errors hold back, with what is wrong, as far as findings are kept. */
    public List<QuarantinedRecord> quarantined() {
        Map<RecordReference, List<String>> reasons = new LinkedHashMap<>();
        findings.kept().stream()
                .filter(Finding::error)
                .filter(finding -> !finding.record().equals(RecordReference.NONE))
                .forEach(finding -> reasons.computeIfAbsent(finding.record(), any -> new ArrayList<>(1))
                        .add(finding.code().code() + ": " + finding.message().replaceFirst("\\.$", "") + ". "
                                + finding.remedy()));
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
