package org.elmport.elm;

/** XML namespaces of the model's elements. */
public final class Namespaces {

    /** Stands for the namespace of whatever LOQ or AMS version is read or written; never seen in a document. */
    public static final String NEUTRAL = "urn:elmport:elm";

    /** SKOS, prefix {@code skos}. */
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    /** DCMI Metadata Terms, prefix {@code dc}. */
    public static final String DC = "http://purl.org/dc/terms/";

    /** ISA Programme Location Core Vocabulary, prefix {@code locn}. */
    public static final String LOCN = "http://www.w3.org/ns/locn#";

    /** Core Location application profile, prefix {@code clv}. */
    public static final String CLV = "http://data.europa.eu/m8g/";

    private Namespaces() {}
}
