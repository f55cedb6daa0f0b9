package org.elmport.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.declaration.ApplicationProfile;

/** The dataset that a target holds, as the target itself says. */
public interface HeldDataset extends AutoCloseable {

    /** Its files or messages; none when it holds nothing. */
    List<Receipt.Item> items();

    /** The form of the document that {@link #open} reads. */
    DatasetForm form();

    /** The version in which it is written. */
    ApplicationProfile profile();

    /**
     * Reads the document; the caller closes the stream.
     *
     * @throws IOException when it cannot be read
     */
    InputStream open() throws IOException;

    @Override
    void close();
}
