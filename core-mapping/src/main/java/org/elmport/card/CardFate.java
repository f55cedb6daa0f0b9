package org.elmport.card;

/** Whether a card of the source is to be at the router. */
public enum CardFate {
    /** It is to be there. */
    SENT,
    /** Its holder objects, or has not agreed where that is needed: it is to be there no more. */
    WITHHELD,
    /** It has been deleted, or its holder has left or died: it is to be there no more. */
    ENDED,
    /** It is another institution's to send. */
    ELSEWHERE,
    /** It cannot be sent as it is; what the router has of it stays. */
    HELD_BACK
}
