package org.elmport.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.elmport.annex.AnnexDocument;
import org.elmport.conversion.DocumentForm;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.declaration.ApplicationProfile;

/** Forms and versions, by the words of the command line. */
final class Forms {

    /** The forms of documents that are checked, in words. */
    static final String DOCUMENTS = "loq-xml, loq-jsonld, ams-xml, ams-jsonld, edc-jsonld or for short edc";

    private static final String CREDENTIAL = "edc";
    private static final int FIRST_BYTES = 4096;

    private Forms() {}

    static DatasetForm named(String word) throws CommandFailure {
        return Arrays.stream(DatasetForm.values())
                .filter(form -> form.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE,
                        word + " is no form of a dataset",
                        "There are: "
                                + String.join(
                                        ", ",
                                        Arrays.stream(DatasetForm.values())
                                                .map(DatasetForm::word)
                                                .toList())));
    }

    static ApplicationProfile version(String word) throws CommandFailure {
        return ApplicationProfile.loq().stream()
                .filter(profile -> profile.version().equals(word))
                .findFirst()
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE, word + " is no version of LOQ", "There are: 3.3.1 and 3.1.0"));
    }

    /** The form of a document that is to be checked. */
    static DocumentForm document(String word) throws CommandFailure {
        return word.equals(CREDENTIAL)
                ? DocumentForm.EDC_JSONLD
                : DocumentForm.named(word)
                        .orElseThrow(() -> new CommandFailure(
                                ExitCode.USAGE, word + " is no form of a document", "There are: " + DOCUMENTS));
    }

    /** The form of a document with micro-credentials: the one named, else by its first bytes. */
    static AnnexDocument annexDocument(Optional<String> word, Path file) throws CommandFailure, IOException {
        if (word.isPresent()) {
            return AnnexDocument.named(word.get().equals(CREDENTIAL) ? AnnexDocument.EDC_JSONLD.word() : word.get())
                    .orElseThrow(() -> new CommandFailure(
                            ExitCode.USAGE,
                            word.get() + " is no form of a document",
                            "There are: " + String.join(", ", AnnexDocument.words())));
        }
        try (InputStream start = Files.newInputStream(file)) {
            return AnnexDocument.sniff(start.readNBytes(FIRST_BYTES));
        }
    }
}
