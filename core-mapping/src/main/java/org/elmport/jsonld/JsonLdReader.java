package org.elmport.jsonld;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.FindingSink;
import org.elmport.node.DocumentCursor;
import org.elmport.node.DocumentLimits;
import org.elmport.node.NodeHandler;

/**
 * Reads LOQ or AMS JSON-LD in the terms of the context that {@link JsonLdWriter} writes, as a stream of events. Keys may come
 * in any order, single values need no array, and entities may stand inside others; one entity at a time is held in
 * memory. Contexts are never fetched: the document is read by its terms. What is wrong with its form becomes a finding
 * with line and column; what the values mean is for the rules.
 */
public final class JsonLdReader {

    private final JsonReports reports;
    private final GuardedJson json;
    private Optional<ApplicationProfile> version = Optional.empty();

    /**
     * A reader for one document at a time.
     *
     * @param place is moved along, before each event
     * @param findings hears what is wrong with the form of the document
     */
    public JsonLdReader(DocumentCursor place, FindingSink findings) {
        this(place, findings, DocumentLimits.DEFAULT);
    }

    /** The same, with limits of one's own. */
    public JsonLdReader(DocumentCursor place, FindingSink findings, DocumentLimits limits) {
        this.reports = new JsonReports(place, findings);
        this.json = new GuardedJson(place, reports, limits);
    }

    /** Reads a document; the same as the other, for a handler that is the same for all versions. */
    public Optional<ApplicationProfile> read(InputStream document, NodeHandler handler) throws IOException {
        return read(document, version -> handler);
    }

    /**
     * Reads a document to its end, or to where it cannot be read any further, which is a finding.
     *
     * @param document the bytes; not closed
     * @param handlers says who takes the events, once the version is known
     * @return the version, 3.3.1 where an entity comes before the context; empty when the document is no dataset
     * @throws IOException if the bytes cannot be read
     */
    public Optional<ApplicationProfile> read(InputStream document, Function<ApplicationProfile, NodeHandler> handlers)
            throws IOException {
        version = Optional.empty();
        json.read(document, parser -> {
            DocumentJsonReader reader = new DocumentJsonReader(parser, reports, handlers);
            try {
                reader.read();
            } finally {
                version = reader.version();
            }
        });
        return version;
    }
}
