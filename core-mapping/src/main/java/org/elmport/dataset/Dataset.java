package org.elmport.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.FindingSink;
import org.elmport.node.NodeHandler;

/**
 * A whole dataset, ready to be written any number of times: references resolved, in the order of the containers, the
 * same bytes for the same records whatever the order in which they came.
 */
public interface Dataset extends AutoCloseable {

    /**
     * Writes the dataset. The stream stays open.
     *
     * @param lost takes what the form or version cannot carry
     */
    void write(OutputStream out, DatasetForm form, ApplicationProfile profile, FindingSink lost) throws IOException;

    /**
     * Sends every entity, in the order of the document.
     *
     * @throws IOException when the disk fails
     */
    void send(NodeHandler handler) throws IOException;

    /** How many entities of each class it holds, by the name of the class. */
    Map<String, Long> entities();

    /** Removes what the dataset keeps on disk. */
    @Override
    void close();
}
