package org.elmport.plugin.seal;

import org.elmport.finding.FindingSink;
import org.elmport.plugin.Plugin;
import org.elmport.plugin.setting.Settings;

/** Seals credentials in the name of an organisation, and says of sealed ones whether the seal holds. */
public interface SealPlugin extends Plugin {

    /**
     * Makes a sealer ready, with the key that the settings name. Everything that would make sealing fail later and can
     * be known now is found now: a key that is missing, a certificate that has expired or is not meant for sealing.
     *
     * @param warnings hears what is still well and will not be for long
     * @throws SealException when the settings do not do, or the key cannot be used
     */
    Sealer openSealer(Settings settings, FindingSink warnings) throws SealException;

    /**
     * The same, with a key that somebody else keeps, such as a signing service or a security module.
     *
     * @throws SealException when the settings do not do, or the key cannot be used
     */
    Sealer openSealer(Settings settings, SealingKey key, FindingSink warnings) throws SealException;

    /**
     * Makes a verifier ready, for any number of documents.
     *
     * @throws SealException when the settings do not do
     */
    SealVerifier openVerifier(Settings settings) throws SealException;

    /**
     * Makes ready to ask issuers whether they have withdrawn credentials, as far as the settings allow it.
     *
     * @throws SealException when the settings do not do
     */
    default StatusSource openStatusSource(Settings settings) throws SealException {
        return StatusSource.NOBODY;
    }
}
