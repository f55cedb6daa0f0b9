package org.elmport.plugin;

import java.io.IOException;
import java.nio.file.Path;
import org.elmport.finding.FindingSink;

/** Checks one document after the other. Safe for any number of threads. */
public interface DocumentValidator {

    /**
     * Checks a document.
     *
     * @param findings takes what is wrong with the document, also that it cannot be understood
     * @return what was looked at
     * @throws IOException when the file cannot be read
     * @throws ValidatorException when the document needs a file that the pack does not have
     */
    SecondOpinion validate(Path document, FindingSink findings) throws IOException, ValidatorException;
}
