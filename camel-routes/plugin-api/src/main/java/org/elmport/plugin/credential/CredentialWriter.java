package org.elmport.plugin.credential;

import java.io.IOException;
import java.io.OutputStream;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.finding.FindingSink;

/**
 * Writes credentials in a format of others, such as that of transcripts. Found by {@link java.util.ServiceLoader}; what
 * the format cannot say becomes a finding, and no finding holds personal data. The same credential gives the same bytes.
 */
public interface CredentialWriter {

    /** The word for the format on the command line, such as {@code elmo}. */
    String form();

    /**
     * Writes a credential.
     *
     * @param credential the credential, with all that it refers to inside
     * @param out takes the bytes; not closed
     * @param findings takes what is lost
     * @throws IOException when the bytes cannot be written
     */
    void write(EuropeanDigitalCredential credential, OutputStream out, FindingSink findings) throws IOException;
}
