package org.elmport.simulator.qdr;

import java.net.URI;

/**
 * A dataset that was registered.
 *
 * @param id its number
 * @param file where the register fetches it
 * @param updateUrl where the publisher calls when it has changed
 * @param key what the publisher proves itself with
 */
public record Registration(int id, URI file, URI updateUrl, String key) {

    /** Says no key. */
    @Override
    public String toString() {
        return "dataset " + id + " at " + file;
    }
}
