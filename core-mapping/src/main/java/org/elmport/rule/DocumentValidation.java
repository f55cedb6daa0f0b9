package org.elmport.rule;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.Findings;
import org.elmport.finding.RecordReference;
import org.elmport.finding.ValidationFinding;
import org.elmport.jsonld.JsonLdReader;
import org.elmport.node.DocumentCursor;
import org.elmport.node.NodeHandler;
import org.elmport.spill.SpillOptions;
import org.elmport.xml.KnownXmlReader;
import org.jspecify.annotations.Nullable;

/**
 * Checks whole documents: their form, every entity, and the references among them, in one reading. Immutable; safe for
 * any number of threads.
 */
public final class DocumentValidation {

    private final DatasetForm form;
    private final @Nullable RuleProfile profile;
    private final RuleVocabulary vocabulary;
    private final SpillOptions memory;

    private DocumentValidation(
            DatasetForm form, @Nullable RuleProfile profile, RuleVocabulary vocabulary, SpillOptions memory) {
        this.form = form;
        this.profile = profile;
        this.vocabulary = vocabulary;
        this.memory = memory;
    }

    /**
     * Checks documents of a form by the profile of the version that each says it is. In XML that may be a dataset of
     * accreditations, too.
     */
    public static DocumentValidation of(DatasetForm form) {
        return new DocumentValidation(form, null, RuleVocabulary.STANDARD, SpillOptions.standard());
    }

    /** The same, by a profile of one's own choice; a document of another version is an error. */
    public DocumentValidation by(RuleProfile chosen) {
        return new DocumentValidation(form, chosen, vocabulary, memory);
    }

    /** The same, with a vocabulary of one's own. */
    public DocumentValidation with(RuleVocabulary other) {
        return new DocumentValidation(form, profile, other, memory);
    }

    /**
     * The same, with another place for the identifiers that memory does not hold. When the disk there fails or is full,
     * a check ends with a {@link org.elmport.spill.SpillException}.
     */
    public DocumentValidation with(SpillOptions other) {
        return new DocumentValidation(form, profile, vocabulary, other);
    }

    /**
     * Checks a file.
     *
     * @throws IOException if it cannot be read; what is wrong inside it is a finding
     */
    public DocumentReport validate(Path file) throws IOException {
        return validate(file.toString(), () -> Files.newInputStream(file));
    }

    /**
     * Checks a document that can be opened twice. It is, when it has more faulty references than
     * {@link DatasetRules#NAMED_REFERENCES}; all of them are reported then.
     *
     * @param resource what findings call the document
     * @throws IOException if it cannot be read
     */
    public DocumentReport validate(String resource, DocumentSource source) throws IOException {
        try (Reading reading = new Reading(resource)) {
            try (InputStream document = source.open()) {
                reading.first(document);
            }
            if (reading.allNamed()) {
                reading.finish();
            } else {
                try (InputStream document = source.open()) {
                    reading.again(document);
                }
            }
            return reading.report();
        }
    }

    /**
     * Checks a document that can be read once only. Faulty references beyond {@link DatasetRules#NAMED_REFERENCES} are
     * counted.
     *
     * @param resource what findings call the document
     * @param document the bytes; not closed
     * @throws IOException if it cannot be read
     */
    public DocumentReport validate(String resource, InputStream document) throws IOException {
        try (Reading reading = new Reading(resource)) {
            reading.first(document);
            reading.finish();
            return reading.report();
        }
    }

    private Optional<ApplicationProfile> read(
            InputStream document,
            DocumentCursor cursor,
            FindingSink findings,
            Function<ApplicationProfile, NodeHandler> handlers)
            throws IOException {
        return switch (form) {
            case LOQ_XML -> new KnownXmlReader(cursor, findings).read(document, handlers);
            case LOQ_JSONLD -> new JsonLdReader(cursor, findings).read(document, handlers);
        };
    }

    private final class Reading implements AutoCloseable {

        private final Findings findings = new Findings();
        private final DocumentCursor cursor;
        private Optional<RuleProfile> used = Optional.empty();
        private Optional<DocumentRules> rules = Optional.empty();

        Reading(String resource) {
            this.cursor = new DocumentCursor(resource);
        }

        void first(InputStream document) throws IOException {
            read(document, cursor, findings, this::start);
        }

        private NodeHandler start(ApplicationProfile version) {
            RuleProfile said = RuleProfile.of(version);
            RuleProfile chosen = profile == null ? said : profile;
            if (chosen.application() != version) {
                findings.add(Finding.of(
                        ValidationFinding.VERSION_OTHER,
                        RecordReference.NONE,
                        cursor.here(),
                        "",
                        "the document is written as " + said + ", checked is " + chosen));
            }
            DocumentRules started = new DocumentRules(
                    new EntityRules(chosen, cursor, findings, vocabulary),
                    new DatasetRules(cursor, findings, DatasetRules.NAMED_REFERENCES, memory));
            used = Optional.of(chosen);
            rules = Optional.of(started);
            return started;
        }

        boolean allNamed() {
            return rules.map(DocumentRules::allNamed).orElse(true);
        }

        void finish() {
            rules.ifPresent(DocumentRules::finish);
        }

        /** What is wrong with the form has been said the first time. */
        void again(InputStream document) throws IOException {
            DocumentCursor second = new DocumentCursor(cursor.resource());
            NodeHandler naming = rules.orElseThrow().secondReading(second);
            read(document, second, said -> {}, version -> naming);
        }

        DocumentReport report() {
            return new DocumentReport(
                    used, findings, rules.map(DocumentRules::entities).orElse(Map.of()));
        }

        @Override
        public void close() {
            rules.ifPresent(DocumentRules::close);
        }
    }
}
