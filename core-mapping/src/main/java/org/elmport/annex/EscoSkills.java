package org.elmport.annex;

/**
 * Which skills ESCO has. It comes from an installed pack; without one, the form of the addresses is checked alone.
 * Implementations answer in constant time and may be asked by several threads.
 */
public interface EscoSkills {

    /** Whether there is a skill or competence with this IRI. */
    boolean contains(String iri);

    /** The version of ESCO, for messages, such as {@code 1.2.0}. */
    String version();
}
