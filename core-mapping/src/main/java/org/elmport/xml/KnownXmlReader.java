package org.elmport.xml;

import java.util.List;
import java.util.stream.Stream;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.FindingSink;
import org.elmport.node.DocumentCursor;
import org.elmport.node.DocumentLimits;

/**
 * Reads XML of every profile as a stream of events, whichever the document says it is: LOQ of either version, or AMS.
 * Otherwise like {@link LoqXmlReader}.
 */
public final class KnownXmlReader extends DatasetXmlReader {

    private static final List<LoqNames> PROFILES = Stream.concat(
                    ApplicationProfile.loq().stream(), Stream.of(ApplicationProfile.AMS_3_1_0))
            .map(LoqNames::of)
            .toList();

    /**
     * A reader for one document at a time.
     *
     * @param place is moved along, before each event
     * @param findings hears what is wrong with the form of the document
     */
    public KnownXmlReader(DocumentCursor place, FindingSink findings) {
        this(place, findings, DocumentLimits.DEFAULT);
    }

    /** The same, with limits of one's own. */
    public KnownXmlReader(DocumentCursor place, FindingSink findings, DocumentLimits limits) {
        super(place, findings, limits, PROFILES);
    }
}
