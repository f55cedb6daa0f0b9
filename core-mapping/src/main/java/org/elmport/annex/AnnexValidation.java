package org.elmport.annex;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.elmport.elm.Entity;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.Findings;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.jsonld.EdcJsonLdReader;
import org.elmport.jsonld.JsonLdReader;
import org.elmport.node.DocumentCursor;
import org.elmport.rule.DocumentSource;
import org.elmport.xml.LoqXmlReader;

/**
 * Checks the micro-credentials of whole documents by the standard elements and the integrity rules. Immutable; safe for
 * any number of threads.
 */
public final class AnnexValidation {

    /** The name of the profile on the command line and in settings. */
    public static final String PROFILE = "annex-1";

    private final AnnexOptions options;

    private AnnexValidation(AnnexOptions options) {
        this.options = options;
    }

    /** Checks as the options say. */
    public static AnnexValidation of(AnnexOptions options) {
        return new AnnexValidation(options);
    }

    /**
     * Checks a document. A catalogue is read twice, so it must be possible to open it twice; a credential is read once.
     *
     * @param resource what findings call the document
     * @throws IOException if it cannot be read; what is wrong inside it is a finding
     */
    public AnnexSummary check(String resource, AnnexDocument form, DocumentSource source, AnnexReceiver receiver)
            throws IOException {
        Tally tally = new Tally(receiver);
        switch (form.form()) {
            case CATALOGUE -> catalogue(resource, form, source, tally);
            case CREDENTIAL -> credentials(resource, source, tally);
        }
        return tally.summary(resource);
    }

    private void catalogue(String resource, AnnexDocument form, DocumentSource source, Tally tally) throws IOException {
        CatalogueAnnex annex = new CatalogueAnnex(options, tally.findings);
        read(resource, form, source, tally.findings, (entity, place) -> {
            tally.entityRead();
            annex.survey(entity, place);
        });
        read(resource, form, source, saidBefore -> {}, (entity, place) -> {
            tally.entityRead();
            annex.report(entity, place, tally);
        });
    }

    private void credentials(String resource, DocumentSource source, Tally tally) throws IOException {
        CredentialAnnex annex = new CredentialAnnex(options, tally.findings);
        read(resource, AnnexDocument.EDC_JSONLD, source, tally.findings, (entity, place) -> {
            tally.entityRead();
            annex.reportAll(entity, place, tally);
        });
    }

    private static void read(
            String resource,
            AnnexDocument form,
            DocumentSource source,
            FindingSink findings,
            BiConsumer<Entity, SourcePointer> entities)
            throws IOException {
        DocumentCursor cursor = new DocumentCursor(resource);
        PlacedEntities handler = new PlacedEntities(cursor, entities);
        try (InputStream document = source.open()) {
            switch (form) {
                case LOQ_XML -> new LoqXmlReader(cursor, findings).read(document, version -> handler);
                case LOQ_JSONLD -> new JsonLdReader(cursor, findings).read(document, version -> handler);
                case EDC_JSONLD -> new EdcJsonLdReader(cursor, findings).read(document, handler);
            }
        }
    }

    /** Counts reports on their way to the receiver. */
    private static final class Tally implements AnnexReceiver {

        private final AnnexReceiver receiver;
        private final Findings findings = new Findings();
        private final Map<StandardElement, Long> missing = new EnumMap<>(StandardElement.class);
        private long microCredentials;
        private long complete;

        Tally(AnnexReceiver receiver) {
            this.receiver = receiver;
        }

        @Override
        public void accept(MicroCredentialReport report) {
            microCredentials++;
            complete += report.complete() ? 1 : 0;
            for (ElementResult result : report.elements()) {
                if (result.state() == ElementState.MISSING) {
                    missing.merge(result.element(), 1L, Long::sum);
                }
            }
            receiver.accept(report);
        }

        @Override
        public void entityRead() {
            receiver.entityRead();
        }

        AnnexSummary summary(String resource) {
            if (microCredentials == 0) {
                findings.add(Finding.of(
                        AnnexFinding.NO_MICRO_CREDENTIAL,
                        RecordReference.NONE,
                        new SourcePointer(resource, 0, 0, ""),
                        "",
                        "nothing in the document is a micro-credential"));
            }
            return new AnnexSummary(microCredentials, complete, missing, findings);
        }
    }
}
