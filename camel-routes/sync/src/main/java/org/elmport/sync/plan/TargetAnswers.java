package org.elmport.sync.plan;

/**
 * How much a target, which was asked what it has, has told.
 *
 * @param listed whether it listed all it has; where not, nobody knows what it has besides
 * @param untold of how many things, which it should have, it did not tell whether they are as they should be
 */
public record TargetAnswers(boolean listed, long untold) {

    /** It told everything, or was not asked. */
    public static final TargetAnswers WHOLE = new TargetAnswers(true, 0);

    /** Whether it told everything. */
    public boolean whole() {
        return listed && untold == 0;
    }

    /** In one line, for the ledger. */
    public String words() {
        return "at the target"
                + (listed ? "" : ", which did not list all it has")
                + (untold == 0 ? "" : ", which did not tell about " + untold);
    }
}
