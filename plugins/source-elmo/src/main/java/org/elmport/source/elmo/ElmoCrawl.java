package org.elmport.source.elmo;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.CrawlSummary.SkippedFile;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceContext;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceFinding;
import org.elmport.plugin.table.SeenIdentifiers;
import org.elmport.record.LearnerRecord;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;

/** One pass through the files, one after the other: each is read whole, then its records are handed out. */
final class ElmoCrawl implements RecordSource {

    private final ElmoOptions options;
    private final SourceContext context;
    private final SignatureCheck signatures;
    private final Deque<Path> waiting;
    private final Deque<SourceRecord> ready = new ArrayDeque<>();
    private final Map<RecordKind, Long> records = new EnumMap<>(RecordKind.class);
    /** Documents of one institution name the same courses again and again. */
    private final SeenIdentifiers seen = new SeenIdentifiers();

    private final List<SkippedFile> skipped = new ArrayList<>();
    private long filesRead;
    private long unreadable;
    private boolean whole;
    private boolean closed;

    ElmoCrawl(List<Path> files, ElmoOptions options, SourceContext context) {
        this.options = options;
        this.context = context;
        this.waiting = new ArrayDeque<>(files);
        this.signatures = new SignatureCheck(new TrustedCertificates(options.trusted(), context.clock()));
    }

    @Override
    public Optional<SourceRecord> next() throws SourceException {
        while (!closed && ready.isEmpty() && !waiting.isEmpty()) {
            read(waiting.remove());
        }
        if (closed) {
            return Optional.empty();
        }
        Optional<SourceRecord> next = Optional.ofNullable(ready.poll());
        whole |= next.isEmpty();
        next.ifPresent(record -> records.merge(record.kind(), 1L, Long::sum));
        return next;
    }

    private void read(Path file) throws SourceException {
        byte[] bytes = ElmoFiles.read(file, options.limits().size());
        filesRead++;
        ElmoFindings findings =
                new ElmoFindings(context.findings(), "elmo-" + Digest.of(bytes).substring(0, 12));
        try {
            if (bytes.length > options.limits().size()) {
                throw ElmoFault.of(
                        ElmoFinding.ELMO_LIMIT,
                        "It is larger than max-size, " + options.limits().size() + " bytes.");
            }
            byte[] xml = new ElmoPayload(options.limits().size()).unwrap(bytes);
            ElmoDocument document = new ElmoDocumentReader(options.limits(), options.attachments()).read(xml);
            if (document.encodingWrong()) {
                findings.find(ElmoFinding.ELMO_ENCODING, ElmoFinding.ELMO_ENCODING.summary());
            }
            documents(xml, document, findings);
        } catch (ElmoFault fault) {
            passOver(fault, findings);
        }
    }

    private void passOver(ElmoFault fault, ElmoFindings findings) {
        if (fault.ofElmo()) {
            unreadable++;
            findings.find(fault);
        } else {
            skipped.add(new SkippedFile(findings.resource(), fault.reason()));
            findings.find(SourceFinding.FILE_SKIPPED, "The file is not read: " + fault.reason() + ".");
        }
    }

    private void documents(byte[] xml, ElmoDocument document, ElmoFindings findings) {
        for (int place = 0; place < document.documents().size(); place++) {
            ElmoElement elmo = document.documents().get(place);
            SignatureState signature = signatures.check(xml, document, place);
            findings.find(signature.finding(), elmo, signature.message());
            if (options.signatures() == SignaturePolicy.REQUIRE && !signature.valid()) {
                findings.find(ElmoFinding.ELMO_SIGNATURE_REQUIRED, elmo);
                unreadable++;
            } else {
                document(elmo, findings);
            }
        }
    }

    private void document(ElmoElement elmo, ElmoFindings findings) {
        ElmoDialect dialect = ElmoDialect.of(elmo);
        if (dialect.old()) {
            findings.find(ElmoFinding.ELMO_OLD_DIALECT, elmo);
        }
        new StructureCheck(dialect, findings).check(elmo);
        new LossCheck(dialect, findings, options.attachments()).check(elmo);
        new ReportReader(options, findings, record -> deliver(record, elmo, findings)).read(elmo);
    }

    private void deliver(SourceRecord record, ElmoElement elmo, ElmoFindings findings) {
        if (!context.kinds().contains(record.kind())) {
            return;
        }
        boolean first = seen.add(record.kind().word() + ' ' + record.id());
        String said = said(record);
        boolean another = !said.isEmpty() && seen.add("said " + record.id() + ' ' + said);
        if (first) {
            ready.add(record);
        } else if (another) {
            findings.find(
                    SourceFinding.IDENTIFIER_TWICE,
                    record.origin().pointer(),
                    "What is said of a " + record.kind().word()
                            + " here differs from what was said before under the same identifier, which counts.");
        } else if (record.kind() == RecordKind.RESULT) {
            findings.find(
                    SourceFinding.IDENTIFIER_TWICE,
                    elmo,
                    "A result of this document was in an earlier one already; the earlier one counts.");
        }
    }

    /** By what people tell whether a learner or an institution is the same one; empty for others. */
    private static String said(SourceRecord record) {
        if (record instanceof LearnerRecord learner) {
            return learner.givenName() + " " + learner.familyName() + learner.dateOfBirth();
        }
        return record instanceof OrganisationRecord organisation
                ? organisation.legalName() + " " + organisation.codes() + organisation.places()
                        + organisation.homepages()
                : "";
    }

    @Override
    public CrawlSummary summary() {
        return new CrawlSummary(whole, filesRead, records, unreadable, skipped);
    }

    @Override
    public void close() {
        closed = true;
        seen.close();
        ready.clear();
    }
}
