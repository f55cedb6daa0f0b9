package org.elmport.simulator.edc;

/**
 * How an issuer behaves.
 *
 * @param publicInterface whether the public interface of the second generation is there; else that of the first is,
 *     which answers and does nothing
 * @param password what opens the key
 * @param organisation the organisation that the certificate names
 * @param addressLimit to how many addresses a credential may go
 * @param faults what goes wrong
 */
public record IssuerOptions(
        boolean publicInterface, String password, String organisation, int addressLimit, EdcFaults faults) {

    /** An issuer of the first generation. */
    public static IssuerOptions first(String password) {
        return new IssuerOptions(false, password, "Certified University", 2, EdcFaults.none());
    }

    /** An issuer of the second generation. */
    public static IssuerOptions second(String password) {
        return new IssuerOptions(true, password, "Certified University", 2, EdcFaults.none());
    }

    /** Says nothing of the password. */
    @Override
    public String toString() {
        return publicInterface ? "issuer of the second generation" : "issuer of the first generation";
    }
}
