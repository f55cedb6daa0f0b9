package org.elmport.elm;

/** Somebody who acts: an agent, a registered organisation or, in credentials, a person. */
public sealed interface AnyAgent extends Entity permits Agent, Organisation, Person {}
