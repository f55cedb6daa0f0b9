package org.elmport.jsonld;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.DocumentFinding;
import org.elmport.finding.FindingSink;
import org.elmport.node.DocumentCursor;
import org.elmport.node.DocumentLimits;
import org.elmport.node.NodeHandler;
import org.jspecify.annotations.Nullable;

/**
 * Reads LOQ JSON-LD in the terms of the context that {@link JsonLdWriter} writes, as a stream of events. Keys may come
 * in any order, single values need no array, and entities may stand inside others; one entity at a time is held in
 * memory. Contexts are never fetched: the document is read by its terms. What is wrong with its form becomes a finding
 * with line and column; what the values mean is for the rules.
 */
public final class JsonLdReader {

    private final DocumentCursor place;
    private final JsonReports reports;
    private final DocumentLimits limits;

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
        this.place = place;
        this.reports = new JsonReports(place, findings);
        this.limits = limits;
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
        try (JsonParser parser = factory().createParser(document)) {
            DocumentJsonReader reader = new DocumentJsonReader(parser, reports, handlers);
            try {
                reader.read();
            } catch (StreamConstraintsException exceeded) {
                moveTo(parser.currentLocation());
                reports.report(
                        DocumentFinding.LIMIT_EXCEEDED, "", "The document exceeds the limit " + limit(exceeded) + ".");
            } catch (JsonProcessingException broken) {
                moveTo(broken.getLocation());
                notWellFormed(broken.getOriginalMessage());
            } catch (CharConversionException broken) {
                notWellFormed(String.valueOf(broken.getMessage()));
            }
            return reader.version();
        }
    }

    private JsonFactory factory() {
        return JsonFactory.builder()
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.valueLength())
                        .maxDocumentLength(limits.documentSize())
                        .build())
                .build();
    }

    private void moveTo(@Nullable JsonLocation location) {
        if (location != null) {
            place.moveTo(location.getLineNr(), location.getColumnNr());
        }
    }

    private void notWellFormed(String reason) {
        reports.report(DocumentFinding.NOT_WELL_FORMED, "", "The document is no well-formed JSON: " + reason);
    }

    private String limit(StreamConstraintsException exceeded) {
        String message = exceeded.getOriginalMessage();
        if (message.contains("getMaxNestingDepth")) {
            return "depth (" + limits.depth() + ")";
        }
        if (message.contains("getMaxStringLength")) {
            return "valueLength (" + limits.valueLength() + ")";
        }
        return message.contains("getMaxDocumentLength")
                ? "documentSize (" + limits.documentSize() + " bytes)"
                : message;
    }
}
