package org.elmport.jsonld;

import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.elmport.finding.FindingSink;
import org.elmport.jsonld.JsonValue.JsonObject;
import org.elmport.node.DocumentCursor;
import org.elmport.node.DocumentLimits;
import org.elmport.node.NodeHandler;

/**
 * Reads European Digital Credentials as a stream of events: the bare credential, a presentation, the envelope of an
 * upload, or the payload of a sealed file, of ELM 3.1 and 3.2. Keys may come in any order, and single values need no
 * array. A node inside another is a node of the events, whether the model has it inline or as a link; an object that
 * says no more than id and type is a reference where the model has a link.
 *
 * <p>Contexts are never fetched: the document is read by its keys. What the keys could not mean becomes a finding with
 * line, column and JSON pointer; what the values mean is for the rules. One document is held in memory, within the
 * limits given.
 */
public final class EdcJsonLdReader {

    /** Depth 128 (credentials hold all they refer to), 32 MiB for a value, 256 MiB for a document. */
    public static final DocumentLimits DEFAULT_LIMITS = new DocumentLimits(128, 32 << 20, 256L << 20);

    /** Larger ones are not held as bytes beside what is made of them. */
    private static final int SWIFT_SIZE = 8 << 20;

    private static final int FIRST_SIZE = 1 << 14;

    private final DocumentCursor place;
    private final JsonReports reports;
    private final DocumentLimits limits;

    /**
     * A reader for one document at a time.
     *
     * @param place is moved along, before each event
     * @param findings hears what is wrong with the form of the document
     */
    public EdcJsonLdReader(DocumentCursor place, FindingSink findings) {
        this(place, findings, DEFAULT_LIMITS);
    }

    /** The same, with limits of one's own. */
    public EdcJsonLdReader(DocumentCursor place, FindingSink findings, DocumentLimits limits) {
        this.place = place;
        this.reports = new JsonReports(place, findings);
        this.limits = limits;
    }

    /**
     * Reads a document to its end, or to where it cannot be read any further, which is a finding.
     *
     * @param document the bytes; not closed
     * @param handler takes the events of each credential
     * @return whether the document holds a credential or a presentation
     * @throws IOException if the bytes cannot be read
     */
    public boolean read(InputStream document, NodeHandler handler) throws IOException {
        JsonPath path = new JsonPath();
        place.pathFrom(path::toString);
        CredentialJsonReader reader = new CredentialJsonReader(reports, path, handler);
        boolean found = read(document, reader::document, reader::document);
        if (!reader.payload().isEmpty()) {
            // lines and columns are those of the payload from here on
            InputStream sealed = new ByteArrayInputStream(reader.payload().getBytes(StandardCharsets.UTF_8));
            found = read(sealed, reader::sealed, reader::sealed);
        }
        return found;
    }

    /** Something that takes the parser of a document. */
    @FunctionalInterface
    private interface ByTokens {
        boolean read(JsonParser parser) throws IOException;
    }

    private boolean read(InputStream document, Predicate<JsonObject> whole, ByTokens byTokens) throws IOException {
        byte[] start = new byte[Math.min(SWIFT_SIZE, Math.max(FIRST_SIZE, document.available() + 1))];
        int length = document.readNBytes(start, 0, start.length);
        while (length == start.length && length < SWIFT_SIZE) {
            start = Arrays.copyOf(start, Math.min(SWIFT_SIZE, 2 * length));
            length += document.readNBytes(start, length, start.length - length);
        }
        Optional<JsonObject> root = length < start.length ? SwiftJson.read(start, length, limits) : Optional.empty();
        if (root.isPresent()) {
            return whole.test(root.get());
        }
        AtomicBoolean found = new AtomicBoolean();
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(start, 0, length), document);
        json().read(all, parser -> found.set(byTokens.read(parser)));
        return found.get();
    }

    private GuardedJson json() {
        return new GuardedJson(place, reports, limits);
    }
}
