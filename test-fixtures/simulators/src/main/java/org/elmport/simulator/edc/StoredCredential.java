package org.elmport.simulator.edc;

/**
 * A credential in a wallet.
 *
 * @param address the wallet, or the mailbox for which it was made
 * @param id the identifier of the credential
 * @param payload what was sealed
 * @param file the sealed file
 */
public record StoredCredential(String address, String id, String payload, String file) {

    /** It is about a person. */
    @Override
    public String toString() {
        return id;
    }
}
