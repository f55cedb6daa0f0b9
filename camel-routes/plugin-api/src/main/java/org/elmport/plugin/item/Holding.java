package org.elmport.plugin.item;

/**
 * Whether a target holds an item, and under which name.
 *
 * @param state whether it holds it, and as it should
 * @param remoteId what the target calls what it holds, as in {@link ItemAnswer#remoteId()}; empty where it holds nothing,
 *     or does not say
 */
public record Holding(State state, String remoteId) {

    /** It does not hold it. */
    public static final Holding ABSENT = new Holding(State.ABSENT, "");

    /** It does not say. */
    public static final Holding UNTOLD = new Holding(State.UNTOLD, "");

    /** Whether it holds it, and as it should. */
    public enum State {
        /** It holds it, with the content of the item. */
        SAME,
        /** It holds it, with another content. */
        DIFFERENT,
        /** It does not hold it. */
        ABSENT,
        /** It does not say. */
        UNTOLD
    }

    /**
     * It holds it, with the content of the item.
     *
     * @param remoteId what the target calls it: by this name it is changed and withdrawn from now on
     */
    public static Holding same(String remoteId) {
        return new Holding(State.SAME, remoteId);
    }

    /**
     * It holds it, with another content.
     *
     * @param remoteId what the target calls it: by this name it is changed and withdrawn from now on
     */
    public static Holding different(String remoteId) {
        return new Holding(State.DIFFERENT, remoteId);
    }
}
