package org.elmport.rule;

import java.io.IOException;
import java.io.InputStream;

/** A document that can be opened more than once, such as a file. */
@FunctionalInterface
public interface DocumentSource {

    /** Opens the document at its start; the caller closes it. */
    InputStream open() throws IOException;
}
