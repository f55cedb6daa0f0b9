package org.elmport.plugin.item;

/**
 * Something that a target says it holds.
 *
 * @param kind what it is, in the words of {@link TargetItem#kind()}
 * @param remoteId what the target calls it, as in {@link ItemAnswer#remoteId()}
 */
public record HeldItem(String kind, String remoteId) {}
