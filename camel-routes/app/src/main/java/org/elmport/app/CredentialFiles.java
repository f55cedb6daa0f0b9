package org.elmport.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.elmport.display.CredentialPreview;
import org.elmport.display.PageImage;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.finding.FindingSink;
import org.elmport.finding.Findings;
import org.elmport.finding.Severity;
import org.elmport.finding.ValidationFinding;
import org.elmport.jsonld.EdcJsonLdWriter;
import org.elmport.node.NodeWalker;
import org.elmport.rule.CredentialValidation;
import org.elmport.rule.RuleProfile;

/**
 * A folder with one file for each credential. Names of files say nothing of anybody, and only the owner may read them.
 */
final class CredentialFiles {

    private static final String SCHEME = "urn:credential:";

    private final Path folder;
    private final FindingSink findings;

    private CredentialFiles(Path folder, FindingSink findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /** A folder that is new or empty, so that no file of another run lies beside those of this one. */
    static CredentialFiles in(Path folder, FindingSink findings) throws CommandFailure, IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!Files.exists(folder)) {
            if (posix) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(folder);
            }
        }
        try (var files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new CommandFailure(
                        ExitCode.USAGE,
                        folder + " is not empty",
                        "Name a new folder: nothing of yours is overwritten.");
            }
        }
        return new CredentialFiles(folder, findings);
    }

    /** Writes a credential whole, or not at all where its own rules are against it; says whether it did. */
    boolean write(EuropeanDigitalCredential credential) throws IOException {
        String name = credential.id().substring(SCHEME.length()) + ".jsonld";
        byte[] document = bytes(credential);
        Findings broken = CredentialValidation.by(RuleProfile.EDC_DRAFT)
                .validate(name, new ByteArrayInputStream(document))
                .findings();
        // that a skill could not be looked up, the mapping has said
        broken.kept().stream()
                .filter(finding -> finding.code() != ValidationFinding.CONCEPT_UNCHECKED)
                .forEach(findings::add);
        if (broken.count(Severity.ERROR) > 0) {
            return false;
        }
        Files.write(folder.resolve(name), document);
        return true;
    }

    /** Writes what people see of a credential: one page, and each picture as a file of its own; the page is given. */
    Path write(EuropeanDigitalCredential credential, CredentialPreview preview) throws IOException {
        String name =
                credential.id().substring(credential.id().lastIndexOf(':') + 1).replaceAll("[^A-Za-z0-9-]", "-");
        for (String language : preview.languages()) {
            int page = 0;
            for (PageImage image : preview.pages(language)) {
                page++;
                String ending = image.fileType().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
                Files.write(folder.resolve(name + "-" + language + "-" + page + "." + ending), image.content());
            }
        }
        return Files.writeString(folder.resolve(name + ".html"), preview.html());
    }

    private byte[] bytes(EuropeanDigitalCredential credential) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try (EdcJsonLdWriter writer = new EdcJsonLdWriter(document, findings)) {
            NodeWalker.walkWhole(credential, writer);
        }
        return document.toByteArray();
    }
}
