package org.elmport.plugin.demonstration;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** An invented student information system on this machine. Found by {@link java.util.ServiceLoader}. */
public interface DemonstrationSystem {

    /** The source plugin that reads it. */
    String source();

    /**
     * Starts it on a free port of the loopback address.
     *
     * @param courses how many courses it offers
     * @param seed what the invention starts from
     */
    Running start(int courses, long seed) throws IOException;

    /** A system that runs until it is closed. */
    interface Running extends AutoCloseable {

        /** The name of the university. */
        String university();

        /** Where its interface is. */
        URI address();

        /** How its records are mapped: what stands below {@code mapping} in a configuration. */
        Map<String, Object> mapping();

        /** Mends what is wrong with its records, and lets two courses end. */
        void amend();

        /** Loses most of its courses, as an export does that broke off without saying so. */
        void lose();

        @Override
        void close();
    }
}
