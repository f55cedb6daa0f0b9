package org.elmport.annex;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms of document in which micro-credentials are looked for. */
public enum AnnexDocument {
    /** A catalogue in XML by the LOQ schema. */
    LOQ_XML("loq-xml"),
    /** A catalogue in JSON-LD. */
    LOQ_JSONLD("loq-jsonld"),
    /** A European Digital Credential: bare, in the envelope of an upload, or sealed. */
    EDC_JSONLD("edc-jsonld");

    private static final List<String> CREDENTIAL_MARKS = List.of(
            "\"payload\"",
            "\"credential\"",
            "\"credentialSubject\"",
            "\"verifiableCredential\"",
            "EuropeanDigitalCredential",
            "VerifiableCredential",
            "EuropeanDigitalPresentation",
            "https://www.w3.org/2018/credentials/v1",
            "\"displayParameter\"");

    private final String word;

    AnnexDocument(String word) {
        this.word = word;
    }

    /** The name by which commands call it. */
    public String word() {
        return word;
    }

    /** What describes micro-credentials in such a document. */
    public AnnexForm form() {
        return this == EDC_JSONLD ? AnnexForm.CREDENTIAL : AnnexForm.CATALOGUE;
    }

    /** The form of that name; empty when there is none. */
    public static Optional<AnnexDocument> named(String word) {
        return Arrays.stream(values()).filter(form -> form.word.equals(word)).findFirst();
    }

    /** All names, for help texts and messages. */
    public static List<String> words() {
        return Arrays.stream(values()).map(AnnexDocument::word).toList();
    }

    /**
     * The form of a document, from its first bytes, a few thousand of them: XML starts with an angle bracket, and JSON is
     * a credential where it has one of the keys and types of credentials, else a catalogue.
     */
    public static AnnexDocument sniff(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        int xml = text.indexOf('<');
        int json = text.indexOf('{');
        if (json < 0 || (xml >= 0 && xml < json)) {
            return LOQ_XML;
        }
        return CREDENTIAL_MARKS.stream().anyMatch(text::contains) ? EDC_JSONLD : LOQ_JSONLD;
    }
}
