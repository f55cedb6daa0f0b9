package org.elmport.xml;

import java.util.List;
import org.elmport.finding.FindingSink;
import org.elmport.node.DocumentCursor;
import org.elmport.node.DocumentLimits;

/**
 * Reads AMS XML as a stream of events. What is wrong with the form of the document becomes a finding with line and
 * column; what the values mean is for the rules. Document type declarations are refused and nothing is ever fetched.
 */
public final class AmsXmlReader extends DatasetXmlReader {

    /**
     * A reader for one document at a time.
     *
     * @param place is moved along, before each event
     * @param findings hears what is wrong with the form of the document
     */
    public AmsXmlReader(DocumentCursor place, FindingSink findings) {
        this(place, findings, DocumentLimits.DEFAULT);
    }

    /** The same, with limits of one's own. */
    public AmsXmlReader(DocumentCursor place, FindingSink findings, DocumentLimits limits) {
        super(place, findings, limits, List.of(LoqNames.of(AmsNamespace.V3_1)));
    }

    /** The same, for documents in one namespace or another. */
    public AmsXmlReader(
            DocumentCursor place, FindingSink findings, DocumentLimits limits, List<AmsNamespace> namespaces) {
        super(place, findings, limits, namespaces.stream().map(LoqNames::of).toList());
    }
}
