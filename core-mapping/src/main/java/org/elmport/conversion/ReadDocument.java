package org.elmport.conversion;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.FindingSink;
import org.elmport.jsonld.EdcJsonLdWriter;
import org.elmport.jsonld.JsonLdWriter;
import org.elmport.node.DocumentCursor;
import org.elmport.node.EntityFilter;
import org.elmport.node.NodeHandler;
import org.elmport.rule.DocumentSource;
import org.elmport.xml.AmsXmlWriter;
import org.elmport.xml.LoqXmlWriter;

/** A document that was read once and can be written in another form. */
public final class ReadDocument {

    private final DocumentForm from;
    private final DocumentForm to;
    private final DocumentSource source;
    private final ApplicationProfile profile;
    private final ApplicationProfile version;
    private final Survey survey;

    ReadDocument(
            DocumentForm from,
            DocumentForm to,
            DocumentSource source,
            ApplicationProfile profile,
            ApplicationProfile version,
            Survey survey) {
        this.from = from;
        this.to = to;
        this.source = source;
        this.profile = profile;
        this.version = version;
        this.survey = survey;
    }

    /** The profile that it is written by. */
    public ApplicationProfile profile() {
        return version;
    }

    /** How many entities of each class it has, by the name of the class; of credentials, how many credentials. */
    public Map<String, Long> entities() {
        return survey.entities();
    }

    /**
     * Writes it. Where XML wants another order than the document has, the document is read once for each container, so
     * that memory stays flat.
     *
     * @param out where the bytes go; flushed, and left open
     * @param lost hears what the form or version written cannot carry
     * @throws IOException if the document cannot be read again
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public void write(OutputStream out, FindingSink lost) throws IOException {
        switch (to) {
            case LOQ_XML -> {
                try (LoqXmlWriter writer = new LoqXmlWriter(out, version, lost)) {
                    send(writer);
                }
            }
            case AMS_XML -> {
                try (AmsXmlWriter writer = new AmsXmlWriter(out, lost)) {
                    send(writer);
                }
            }
            case LOQ_JSONLD, AMS_JSONLD -> {
                try (JsonLdWriter writer = new JsonLdWriter(out, version, lost)) {
                    send(writer);
                }
            }
            case EDC_JSONLD -> {
                try (EdcJsonLdWriter writer = new EdcJsonLdWriter(out, lost)) {
                    send(writer);
                }
            }
        }
    }

    private void send(NodeHandler writer) throws IOException {
        if (survey.ordered() || !to.ordered()) {
            again(writer);
            return;
        }
        for (int place : survey.places()) {
            again(new EntityFilter((type, id) -> Containers.place(type, profile) == place, writer));
        }
    }

    /** What is wrong with the form has been said the first time. */
    private void again(NodeHandler handler) throws IOException {
        try (InputStream document = source.open()) {
            DocumentReaders.read(from, document, new DocumentCursor(""), said -> {}, read -> handler);
        }
    }
}
