package org.elmport.elm;

/** Somebody who acts: an agent or a registered organisation. */
public sealed interface AnyAgent extends Entity permits Agent, Organisation {}
