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
import java.util.Map;
import org.elmport.finding.DocumentFinding;
import org.elmport.node.DocumentCursor;
import org.elmport.node.DocumentLimits;
import org.jspecify.annotations.Nullable;

/** Opens JSON within limits, and turns what cannot be read into findings. */
final class GuardedJson {

    /** Something that reads. */
    @FunctionalInterface
    interface Reading {
        void read(JsonParser parser) throws IOException;
    }

    /** A factory remembers the keys of earlier documents, which is half of reading them. */
    private static final Map<DocumentLimits, JsonFactory> STANDARD = Map.of(
            DocumentLimits.DEFAULT, factory(DocumentLimits.DEFAULT),
            EdcJsonLdReader.DEFAULT_LIMITS, factory(EdcJsonLdReader.DEFAULT_LIMITS));

    private final JsonFactory factory;
    private final DocumentCursor place;
    private final JsonReports reports;
    private final DocumentLimits limits;

    GuardedJson(DocumentCursor place, JsonReports reports, DocumentLimits limits) {
        this.place = place;
        this.reports = reports;
        this.limits = limits;
        JsonFactory standard = STANDARD.get(limits);
        this.factory = standard == null ? factory(limits) : standard;
    }

    /** Reads from a stream, which is not closed, to its end or to where it cannot be read any further. */
    void read(InputStream document, Reading reading) throws IOException {
        try (JsonParser parser = factory.createParser(document)) {
            try {
                reading.read(parser);
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
        }
    }

    private static JsonFactory factory(DocumentLimits limits) {
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
