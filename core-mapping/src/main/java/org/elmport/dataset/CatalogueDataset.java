package org.elmport.dataset;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.elmport.node.NodeHandler;

/** A dataset that was put together from the records of a source, and knows which record gave what. */
public interface CatalogueDataset extends Dataset {

    /**
     * Sends every entity, in the order of the document, and before each the record that gave it.
     *
     * @throws IOException when the disk fails
     */
    void send(EntityOrigins origins, NodeHandler handler) throws IOException;

    /**
     * The same dataset with other identifiers, for entities and wherever they are referred to, in the order of the new
     * ones. It belongs to the caller, as this one still does.
     *
     * @param names gives the new identifier for an old one, and never the same for two
     * @throws IOException when the disk fails or is full
     */
    CatalogueDataset renamed(UnaryOperator<String> names) throws IOException;

    /**
     * A SHA-256 over all that {@link #send} sends, besides where in the source it was read: the same digest, the same
     * entities of the same records. Much cheaper than sending; of use within one version of Elmport only.
     *
     * @throws IOException when the disk fails
     */
    byte[] digest() throws IOException;
}
