package org.elmport.conversion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.ApplicationProfile;

/** The forms of documents that can be read and written again. */
public enum DocumentForm {
    /** Learning opportunities and qualifications as XML, which QDR takes. */
    LOQ_XML("loq-xml", ApplicationProfile.Family.LOQ),
    /** The same as JSON-LD, with a context of our own. */
    LOQ_JSONLD("loq-jsonld", ApplicationProfile.Family.LOQ),
    /** Accreditations as XML, which QDR takes. */
    AMS_XML("ams-xml", ApplicationProfile.Family.AMS),
    /** The same as JSON-LD, with a context of our own. */
    AMS_JSONLD("ams-jsonld", ApplicationProfile.Family.AMS),
    /** A European Digital Credential: bare, in the envelope of an upload, or sealed; written bare. */
    EDC_JSONLD("edc-jsonld", ApplicationProfile.Family.EDC);

    private final String word;
    private final ApplicationProfile.Family family;

    DocumentForm(String word, ApplicationProfile.Family family) {
        this.word = word;
        this.family = family;
    }

    /** The name by which commands call it. */
    public String word() {
        return word;
    }

    /** What documents of this form are for; only forms of the same family can be converted into each other. */
    public ApplicationProfile.Family family() {
        return family;
    }

    /** The form of that name; empty when there is none. */
    public static Optional<DocumentForm> named(String word) {
        return Arrays.stream(values()).filter(form -> form.word.equals(word)).findFirst();
    }

    /** The names of the forms that this one can be converted into, itself among them. */
    public List<String> targets() {
        return Arrays.stream(values())
                .filter(form -> form.family == family)
                .map(DocumentForm::word)
                .toList();
    }

    boolean ordered() {
        return this == LOQ_XML || this == AMS_XML;
    }
}
