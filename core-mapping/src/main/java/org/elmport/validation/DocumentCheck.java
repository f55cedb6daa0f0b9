package org.elmport.validation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.annex.AnnexDocument;
import org.elmport.annex.AnnexLevel;
import org.elmport.annex.AnnexOptions;
import org.elmport.annex.AnnexSummary;
import org.elmport.annex.AnnexValidation;
import org.elmport.annex.EscoSkills;
import org.elmport.conversion.DocumentForm;
import org.elmport.dataset.CatalogueDataset;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.Entity;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.Findings;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.finding.ValidationFinding;
import org.elmport.jsonld.CredentialRecognition;
import org.elmport.rule.CredentialValidation;
import org.elmport.rule.DocumentReport;
import org.elmport.rule.DocumentSource;
import org.elmport.rule.DocumentValidation;
import org.elmport.rule.RuleProfile;
import org.elmport.rule.RuleVocabulary;

/**
 * Checks documents by a profile that is given by its name, as in settings and on the command line: catalogues,
 * accreditations and credentials, in whatever form, and {@code annex-1} for what of them describes micro-credentials.
 * Immutable; safe for any number of threads.
 */
public final class DocumentCheck {

    private static final int FIRST_BYTES = 4096;

    private final Optional<String> profile;
    private final Optional<DocumentForm> form;
    private final RuleVocabulary vocabulary;
    private final AnnexOptions annex;

    private DocumentCheck(
            Optional<String> profile, Optional<DocumentForm> form, RuleVocabulary vocabulary, AnnexOptions annex) {
        this.profile = profile;
        this.form = form;
        this.vocabulary = vocabulary;
        this.annex = annex;
    }

    /**
     * Checks each document by the version that it says it is; credentials by {@code edc-sealed}, or {@code edc-draft}
     * before they are issued.
     */
    public static DocumentCheck byContent() {
        return new DocumentCheck(Optional.empty(), Optional.empty(), RuleVocabulary.STANDARD, AnnexOptions.STANDARD);
    }

    /**
     * Checks by a profile.
     *
     * @param name one of {@link #profiles()}
     * @throws IllegalArgumentException if there is no such profile; the message names those there are
     */
    public static DocumentCheck by(String name) {
        if (!profiles().contains(name)) {
            throw new IllegalArgumentException(name + " is no profile; there are: " + String.join(", ", profiles()));
        }
        return new DocumentCheck(Optional.of(name), Optional.empty(), RuleVocabulary.STANDARD, AnnexOptions.STANDARD);
    }

    /** The names of all profiles, such as {@code loq-3.3.1} and {@code annex-1}. */
    public static List<String> profiles() {
        List<String> names = new ArrayList<>(RuleProfile.names());
        names.add(AnnexValidation.PROFILE);
        return List.copyOf(names);
    }

    /** The same, for documents of a form; without it their content tells. */
    public DocumentCheck as(DocumentForm known) {
        return new DocumentCheck(profile, Optional.of(known), vocabulary, annex);
    }

    /** The same, with a vocabulary of one's own. */
    public DocumentCheck with(RuleVocabulary other) {
        return new DocumentCheck(profile, form, other, annex);
    }

    /** The same, with the moment that {@code annex-1} holds dates against; without it, none lies in the future. */
    public DocumentCheck asOf(Instant moment) {
        return new DocumentCheck(profile, form, vocabulary, annex.withAsOf(moment));
    }

    /** The same, with how strict {@code annex-1} is. */
    public DocumentCheck level(AnnexLevel level) {
        return new DocumentCheck(profile, form, vocabulary, annex.withLevel(level));
    }

    /** The same, with the entries of a catalogue that {@code annex-1} looks at: all, or the marked ones only. */
    public DocumentCheck markedOnly(boolean only) {
        return new DocumentCheck(profile, form, vocabulary, annex.withMarkedOnly(only));
    }

    /**
     * Checks a file.
     *
     * @throws IOException if it cannot be read; what is wrong inside it is a finding
     */
    public CheckedDocument check(Path file) throws IOException {
        return check(file.toString(), () -> Files.newInputStream(file));
    }

    /**
     * Checks a document, which is opened more than once.
     *
     * @param resource what findings call the document
     * @throws IOException if it cannot be read
     */
    public CheckedDocument check(String resource, DocumentSource source) throws IOException {
        DocumentForm found = form.isPresent() ? form.get() : recognised(source);
        if (annex()) {
            return annex(resource, found, source);
        }
        Optional<RuleProfile> chosen = profile.flatMap(RuleProfile::named);
        boolean credential = found == DocumentForm.EDC_JSONLD;
        if (chosen.isPresent() && chosen.get().credential() != credential) {
            return other(resource, chosen.get());
        }
        return CheckedDocument.of(
                credential ? credential(resource, chosen, source) : dataset(resource, chosen, found, source));
    }

    /**
     * Checks entities that come from no document. By {@code annex-1} all together are one catalogue, and each credential
     * among them is one of its own.
     */
    public List<Finding> check(List<Entity> entities) {
        EntityCheck check = new EntityCheck(vocabulary);
        return annex()
                ? check.annex(entities, annexOptions())
                : check.rules(entities, profile.flatMap(RuleProfile::named));
    }

    /**
     * Checks a catalogue that was put together from the records of a source, by the profile, else by that of LOQ 3.3.1.
     * It is sent at most twice; what is kept of it are fingerprints.
     *
     * @param findings takes what is wrong, about the records of the source
     * @throws IOException when the disk fails
     */
    public void check(CatalogueDataset dataset, FindingSink findings) throws IOException {
        CatalogueCheck check = new CatalogueCheck(dataset, findings);
        if (annex()) {
            check.annex(annexOptions());
        } else {
            check.rules(profile.flatMap(RuleProfile::named).orElse(RuleProfile.LOQ_3_3_1), vocabulary);
        }
    }

    private boolean annex() {
        return profile.filter(AnnexValidation.PROFILE::equals).isPresent();
    }

    private static DocumentForm recognised(DocumentSource source) throws IOException {
        try (InputStream document = source.open()) {
            if (CredentialRecognition.recognises(document)) {
                return DocumentForm.EDC_JSONLD;
            }
        }
        try (InputStream start = source.open()) {
            return DatasetForm.sniff(start.readNBytes(FIRST_BYTES)) == DatasetForm.LOQ_XML
                    ? DocumentForm.LOQ_XML
                    : DocumentForm.LOQ_JSONLD;
        }
    }

    private DocumentReport credential(String resource, Optional<RuleProfile> chosen, DocumentSource source)
            throws IOException {
        try (InputStream document = source.open()) {
            return chosen.map(CredentialValidation::by)
                    .orElseGet(CredentialValidation::byContent)
                    .with(vocabulary)
                    .validate(resource, document);
        }
    }

    private DocumentReport dataset(
            String resource, Optional<RuleProfile> chosen, DocumentForm found, DocumentSource source)
            throws IOException {
        boolean xml = found == DocumentForm.LOQ_XML || found == DocumentForm.AMS_XML;
        DocumentValidation validation = DocumentValidation.of(xml ? DatasetForm.LOQ_XML : DatasetForm.LOQ_JSONLD)
                .with(vocabulary);
        return chosen.map(validation::by).orElse(validation).validate(resource, source);
    }

    private static CheckedDocument other(String resource, RuleProfile chosen) {
        Findings findings = new Findings();
        findings.add(Finding.of(
                ValidationFinding.VERSION_OTHER,
                RecordReference.NONE,
                new SourcePointer(resource, 0, 0, ""),
                "",
                chosen.credential()
                        ? "the document is no credential, and " + chosen + " is a profile of credentials"
                        : "the document is a credential, and " + chosen + " is a profile of datasets"));
        return new CheckedDocument(chosen.profileName(), findings, Map.of());
    }

    private CheckedDocument annex(String resource, DocumentForm found, DocumentSource source) throws IOException {
        AnnexSummary summary =
                AnnexValidation.of(annexOptions()).check(resource, annexDocument(found), source, ignored -> {});
        return new CheckedDocument(
                AnnexValidation.PROFILE, summary.findings(), Map.of("micro-credential", summary.microCredentials()));
    }

    private AnnexOptions annexOptions() {
        AnnexOptions options = annex.withUnknownCodes(vocabulary.unknownCodes());
        return EscoSkills.of(vocabulary.lists()).map(options::withSkills).orElse(options);
    }

    private static AnnexDocument annexDocument(DocumentForm form) {
        return switch (form) {
            case LOQ_XML, AMS_XML -> AnnexDocument.LOQ_XML;
            case LOQ_JSONLD, AMS_JSONLD -> AnnexDocument.LOQ_JSONLD;
            case EDC_JSONLD -> AnnexDocument.EDC_JSONLD;
        };
    }
}
