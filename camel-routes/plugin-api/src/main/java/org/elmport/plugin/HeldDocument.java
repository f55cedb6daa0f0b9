package org.elmport.plugin;

import java.io.IOException;
import java.io.InputStream;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.declaration.ApplicationProfile;

/**
 * One document of a dataset that a target holds.
 *
 * @param form its form
 * @param profile the version in which it is written; of LOQ, or AMS in XML
 * @param content where it is read from
 */
public record HeldDocument(DatasetForm form, ApplicationProfile profile, Content content) {

    /** Where a document is read from, as often as needed. */
    @FunctionalInterface
    public interface Content {

        /**
         * Reads the document; the caller closes the stream.
         *
         * @throws IOException when it cannot be read
         */
        InputStream open() throws IOException;
    }
}
