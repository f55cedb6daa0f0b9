package org.elmport.xml;

import java.util.List;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.FindingSink;
import org.elmport.node.DocumentCursor;
import org.elmport.node.DocumentLimits;

/**
 * Reads LOQ XML of either version as a stream of events. What is wrong with the form of the document (its elements,
 * attributes and their order) becomes a finding with line and column; what the values mean is for the rules. Document
 * type declarations are refused and nothing is ever fetched.
 */
public final class LoqXmlReader extends DatasetXmlReader {

    private static final List<LoqNames> VERSIONS =
            ApplicationProfile.loq().stream().map(LoqNames::of).toList();

    /**
     * A reader for one document at a time.
     *
     * @param place is moved along, before each event
     * @param findings hears what is wrong with the form of the document
     */
    public LoqXmlReader(DocumentCursor place, FindingSink findings) {
        this(place, findings, DocumentLimits.DEFAULT);
    }

    /** The same, with limits of one's own. */
    public LoqXmlReader(DocumentCursor place, FindingSink findings, DocumentLimits limits) {
        super(place, findings, limits, VERSIONS);
    }
}
