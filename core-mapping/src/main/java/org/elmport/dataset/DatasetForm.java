package org.elmport.dataset;

import java.io.OutputStream;
import java.util.function.Consumer;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.FindingSink;
import org.elmport.node.NodeHandler;

/** The forms in which a dataset is written. */
public enum DatasetForm {
    /** XML by the LOQ schema, which QDR takes. */
    LOQ_XML("loq-xml", "xml"),
    /** JSON-LD with a context of our own that uses the terms of EDC. */
    LOQ_JSONLD("loq-jsonld", "jsonld");

    private final String word;
    private final String fileExtension;

    DatasetForm(String word, String fileExtension) {
        this.word = word;
        this.fileExtension = fileExtension;
    }

    /** The name by which commands and settings call it. */
    public String word() {
        return word;
    }

    /** The usual ending of a file name, without dot. */
    public String fileExtension() {
        return fileExtension;
    }

    /**
     * Writes a document of this form. The stream stays open.
     *
     * @param lost takes what the form or version cannot carry
     * @param entities sends the entities, in the order of the document
     * @throws java.io.UncheckedIOException when the stream fails
     */
    public void write(OutputStream out, ApplicationProfile profile, FindingSink lost, Consumer<NodeHandler> entities) {
        DatasetWriters.loq(out, this, profile, lost, entities);
    }

    /** The form of a document, from its first bytes: XML starts with an angle bracket, whatever else is JSON-LD. */
    public static DatasetForm sniff(byte[] start) {
        for (byte octet : start) {
            if (octet == '<') {
                return LOQ_XML;
            }
            if (octet == '{' || octet == '[') {
                return LOQ_JSONLD;
            }
        }
        return LOQ_XML;
    }
}
