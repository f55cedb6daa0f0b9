package org.elmport.plugin;

import java.util.List;

/**
 * What was delivered.
 *
 * @param changed whether the target holds something else than before
 * @param items the files or messages delivered
 */
public record Receipt(boolean changed, List<Item> items) {

    /**
     * One file or message.
     *
     * @param name where it is
     * @param bytes its size
     * @param sha256 the SHA-256 of its content, in hexadecimal
     */
    public record Item(String name, long bytes, String sha256) {}

    /** Keeps a list of its own. */
    public Receipt {
        items = List.copyOf(items);
    }
}
