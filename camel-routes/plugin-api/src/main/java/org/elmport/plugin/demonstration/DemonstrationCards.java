package org.elmport.plugin.demonstration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * An invented student desk with cards, and a router of student cards, both on this machine. Found by
 * {@link java.util.ServiceLoader}.
 */
public interface DemonstrationCards {

    /**
     * Writes the export of the desk, and starts the router on a free port of the loopback address.
     *
     * @param folder where the export is written
     * @throws IOException when it cannot be written, or no port is free
     */
    Running start(Path folder) throws IOException;

    /** A desk and a router that run until they are closed. */
    interface Running extends AutoCloseable {

        /** The parts {@code source}, {@code mapping} and {@code target} of a job, by their names. */
        Map<String, Map<String, Object>> job();

        /** What the reference to the token stands for in those settings. */
        String token();

        /** Where the router runs. */
        String address();

        /**
         * Has one card lost, and one student object to being registered.
         *
         * @throws IOException when the export cannot be written
         */
        void change() throws IOException;

        /** What the router has now, in a sentence. */
        String state();

        /** How many calls the router got since this was asked last. */
        int calls();

        /** The number of a card that may be used, of those that the router has. */
        String active();

        /** The number of the card that was lost; to be asked for after {@link #change}. */
        String lost();

        @Override
        void close();
    }
}
