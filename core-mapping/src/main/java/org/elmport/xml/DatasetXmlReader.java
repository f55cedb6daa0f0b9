package org.elmport.xml;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.DocumentFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.node.DocumentCursor;
import org.elmport.node.DocumentLimits;
import org.elmport.node.NodeHandler;

/** Reads datasets as a stream of events, in the versions that it is given. */
abstract class DatasetXmlReader {

    private final DocumentCursor place;
    private final FindingSink findings;
    private final DocumentLimits limits;
    private final List<LoqNames> known;

    DatasetXmlReader(DocumentCursor place, FindingSink findings, DocumentLimits limits, List<LoqNames> known) {
        this.known = known;
        this.place = place;
        this.findings = findings;
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
     * @return the version; empty when the document is no dataset of this kind
     * @throws IOException if the bytes cannot be read
     */
    public Optional<ApplicationProfile> read(InputStream document, Function<ApplicationProfile, NodeHandler> handlers)
            throws IOException {
        GuardedInput input = new GuardedInput(document, limits);
        LoqDocumentReader reader = new LoqDocumentReader(known, handlers);
        try {
            reader.read(new XmlCursor(input, limits, place, findings));
        } catch (XMLStreamException failure) {
            report(failure, input);
        }
        return reader.version();
    }

    private void report(XMLStreamException failure, GuardedInput input) throws IOException {
        Location location = failure.getLocation();
        if (location != null) {
            place.moveTo(location.getLineNumber(), location.getColumnNumber());
        }
        if (failure instanceof LimitExceededException || !input.exceeded().isEmpty()) {
            String limit = input.exceeded().isEmpty() ? String.valueOf(failure.getMessage()) : input.exceeded();
            report(DocumentFinding.LIMIT_EXCEEDED, "The document exceeds the limit " + limit + ".");
            return;
        }
        Throwable cause = failure.getNestedException();
        boolean undecodable = cause instanceof CharConversionException || cause instanceof CharacterCodingException;
        if (cause instanceof IOException unreadable && !undecodable) {
            throw unreadable;
        }
        String reason = undecodable ? "it has bytes that are no text in its encoding." : reason(failure);
        report(DocumentFinding.NOT_WELL_FORMED, "The document is no well-formed XML: " + reason);
    }

    /** What the parser says, without the place, which is told apart. */
    private static String reason(XMLStreamException failure) {
        String message = String.valueOf(failure.getMessage());
        int reason = message.indexOf("Message: ");
        return reason < 0 ? message : message.substring(reason + "Message: ".length());
    }

    private void report(DocumentFinding code, String message) {
        findings.add(Finding.of(code, RecordReference.NONE, place.here(), "", message));
    }
}
