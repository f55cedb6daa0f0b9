package org.elmport.annex;

/**
 * How it stands with one integrity rule.
 *
 * @param rule the rule
 * @param state whether it is kept
 */
public record RuleResult(IntegrityRule rule, State state) {

    /** Whether a rule is kept. */
    public enum State {
        /** It is kept. */
        KEPT("kept"),
        /** It is broken; findings say how. */
        BROKEN("broken"),
        /** What it is about is not there. */
        NOT_APPLICABLE("nothing to check"),
        /** It needs something that was not given, such as the day of the check. */
        NOT_CHECKED("not checked");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** The state in words. */
        public String words() {
            return words;
        }
    }
}
