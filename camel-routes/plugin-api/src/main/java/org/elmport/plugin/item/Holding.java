package org.elmport.plugin.item;

/** Whether a target holds an item. */
public enum Holding {
    /** It holds it, with the content of the item. */
    SAME,
    /** It holds it, with another content. */
    DIFFERENT,
    /** It does not hold it. */
    ABSENT,
    /** It does not say. */
    UNTOLD
}
