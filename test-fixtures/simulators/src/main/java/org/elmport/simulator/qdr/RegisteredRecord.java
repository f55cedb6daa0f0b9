package org.elmport.simulator.qdr;

/**
 * A record of the register.
 *
 * @param uri what the register calls it; kept as long as the publisher keeps its own identity
 * @param kind the name of its class
 * @param id what the publisher calls it
 * @param title its title
 * @param published whether the latest version holds it; otherwise it stays, as not published anymore
 */
public record RegisteredRecord(String uri, String kind, String id, String title, boolean published) {

    /** The word of the register for that. */
    public String status() {
        return published ? "released" : "not published anymore";
    }
}
