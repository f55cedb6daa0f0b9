package org.elmport.plugin.item;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;

/**
 * Makes of the records of one crawl the things that a target is to have one by one: persons and cards, credentials. Made
 * for one run by {@link ItemMappingPlugin#open}. Nothing is delivered while it works: it only says what is to be there,
 * and the run compares that with what is there. Not for several threads at once.
 *
 * <p>The same records and the same memory give the same things, whatever the order of records.
 */
public interface ItemMapping extends AutoCloseable {

    /** The profile of what it makes, as in {@link TargetItem#profile()}. */
    String profile();

    /**
     * The kinds of what it makes, in the order in which a target must get them: a person before its cards. What goes
     * away goes in the reverse order.
     */
    List<String> kinds();

    /** The kinds of record that it wants to see; the source is asked for no other. */
    Set<RecordKind> reads();

    /**
     * Whether a thing that a whole crawl does not bring any more is withdrawn from the target. Where this is false, as
     * for credentials that stay true when their records leave the source, only {@link ItemSink#gone} withdraws one.
     */
    default boolean missingIsGone(String kind) {
        return true;
    }

    /**
     * Takes one record, in any order. What is wrong with it goes to {@link ItemMappingContext#findings()}.
     *
     * @throws IOException when the disk fails
     */
    void read(SourceRecord record) throws IOException;

    /**
     * Sends all things, in any order, now that all records are known. Called once, after the crawl, whether that was
     * whole or not; not when it broke off.
     *
     * @throws IOException when the disk fails
     */
    void finish(ItemSink items) throws IOException;

    /** Lets go of what was kept on disk. */
    @Override
    default void close() {
        // most keep nothing
    }
}
