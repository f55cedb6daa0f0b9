package org.elmport.xml;

import java.io.OutputStream;
import org.elmport.finding.FindingSink;

/**
 * Writes entities as one AMS document: accreditations first, then agents, organisations, groups and locations, each as
 * it comes. What AMS does not have is left out with a finding, and of a note there is one language only. The same
 * events give the same bytes. A failing stream shows as {@link java.io.UncheckedIOException}.
 */
public final class AmsXmlWriter extends DatasetXmlWriter {

    /**
     * Starts a document of version 3.1.0.
     *
     * @param stream where the bytes go; it is flushed at the end, and left open
     * @param findings hears what the version cannot carry
     */
    public AmsXmlWriter(OutputStream stream, FindingSink findings) {
        this(stream, AmsNamespace.V3_1, findings);
    }

    /** The same, in a namespace of one's choice. */
    public AmsXmlWriter(OutputStream stream, AmsNamespace namespace, FindingSink findings) {
        super(stream, LoqNames.of(namespace), findings);
    }
}
