package org.elmport.plugin;

import java.nio.file.Path;

/** Checks documents with another engine than the rules of Elmport, as a second opinion. */
public interface ValidatorPlugin extends Plugin {

    /**
     * Makes a validator ready, which may take a while; it then serves any number of documents.
     *
     * @param officialFiles the directory of an installed pack of official files
     * @throws ValidatorException when a file that is needed is not there, or cannot be read
     */
    DocumentValidator open(Path officialFiles) throws ValidatorException;
}
