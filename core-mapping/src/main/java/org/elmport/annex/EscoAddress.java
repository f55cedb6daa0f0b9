package org.elmport.annex;

/** The form of the address of an ESCO skill: the prefix, and a UUID in small letters behind it. */
final class EscoAddress {

    static final String PREFIX = "http://data.europa.eu/esco/skill/";

    private static final int UUID_LENGTH = 36;

    private EscoAddress() {}

    static boolean wellFormed(String iri) {
        if (iri.length() != PREFIX.length() + UUID_LENGTH || !iri.startsWith(PREFIX)) {
            return false;
        }
        for (int i = 0; i < UUID_LENGTH; i++) {
            char letter = iri.charAt(PREFIX.length() + i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            boolean hex = (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f');
            if (dash ? letter != '-' : !hex) {
                return false;
            }
        }
        return true;
    }
}
