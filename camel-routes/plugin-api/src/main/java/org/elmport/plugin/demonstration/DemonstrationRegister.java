package org.elmport.plugin.demonstration;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** An invented register on this machine, which fetches what is published. Found by {@link java.util.ServiceLoader}. */
public interface DemonstrationRegister {

    /** The target plugin that publishes for it. */
    String target();

    /** Starts it on a free port of the loopback address. */
    Running start() throws IOException;

    /** A register that runs until it is closed. */
    interface Running extends AutoCloseable {

        /**
         * Registers a file.
         *
         * @return what stands below {@code target} in a configuration, so that the register is told of changes
         */
        Map<String, Object> register(URI file);

        /** What the reference to the key stands for in those settings. */
        String key();

        /** Lets it come and fetch the file, and says in a sentence what it has then. */
        String visit();

        @Override
        void close();
    }
}
