package org.elmport.plugin;

import java.net.URI;

/** Offers by HTTP what a target has published, until it is closed. Serves what is there when it is asked. */
public interface PublicationServer extends AutoCloseable {

    /** Where it listens, with a slash at the end, such as {@code http://127.0.0.1:8088/}. */
    URI address();

    /** Stops listening; answers that are under way have a few seconds to end. */
    @Override
    void close();
}
