package org.elmport.plugin.item;

import java.io.IOException;
import org.elmport.finding.RecordReference;

/** Takes what an {@link ItemMapping} makes. What is not mentioned at all is missing. */
public interface ItemSink {

    /**
     * Takes something that the target is to have.
     *
     * @throws IOException when the disk fails
     */
    void add(MappedItem item) throws IOException;

    /**
     * Notes that an error, which is a finding, holds something back: what the target has of it stays as it is.
     *
     * @param kind what it is
     * @param key as in {@link MappedItem#key()}; empty where the record is too broken to tell
     * @param record the record that is held back
     * @throws IOException when the disk fails
     */
    void heldBack(String kind, String key, RecordReference record) throws IOException;

    /**
     * Notes that the source itself says that something is not to be at the target any more: it was deleted, or its
     * person objects. It is withdrawn even where the crawl was not whole.
     *
     * @param kind what it is
     * @param key as in {@link MappedItem#key()}
     * @throws IOException when the disk fails
     */
    void gone(String kind, String key) throws IOException;
}
