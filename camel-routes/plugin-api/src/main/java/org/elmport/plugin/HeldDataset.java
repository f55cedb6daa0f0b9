package org.elmport.plugin;

import java.util.List;

/** The dataset that a target holds, as the target itself says. */
public interface HeldDataset extends AutoCloseable {

    /** Its files or messages; none when it holds nothing. */
    List<Receipt.Item> items();

    /**
     * The documents that hold its entities, each of which may be in several of them; none where the target cannot show
     * them. One and the same content in two forms is one document.
     */
    List<HeldDocument> documents();

    @Override
    void close();
}
