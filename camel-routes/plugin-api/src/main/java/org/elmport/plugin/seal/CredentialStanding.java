package org.elmport.plugin.seal;

/**
 * Whether a credential still counts, as its issuer says where the credential refers to.
 *
 * @param address where the issuer says so
 * @param state what it says
 */
public record CredentialStanding(String address, State state) {

    /** What an issuer says of a credential. */
    public enum State {
        /** It counts. */
        VALID,
        /** A newer one has taken its place. */
        SUPERSEDED,
        /** It was withdrawn. */
        REVOKED,
        /** Nobody can tell. */
        UNKNOWN
    }
}
