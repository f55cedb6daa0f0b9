package org.elmport.elm;

/**
 * Something with a persistent identifier that other things refer to: in LOQ XML a record of one of the eleven
 * containers, in JSON-LD a node of its own.
 */
public interface Entity {

    /** The persistent identifier, an absolute IRI under a namespace that the institution controls. */
    String id();
}
