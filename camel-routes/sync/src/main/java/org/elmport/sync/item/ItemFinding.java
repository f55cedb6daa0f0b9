package org.elmport.sync.item;

import org.elmport.finding.FindingCode;
import org.elmport.finding.Severity;

/** What is wrong with things that are delivered one by one, besides their records. */
public enum ItemFinding implements FindingCode {
    ITEM_TWICE(
            Severity.ERROR,
            "Two records of the source give the same thing in different forms; one of them is taken.",
            "Look in the source for the record that is there twice."),
    MISSING_KEPT(
            Severity.WARNING,
            "Records of the source could not be read, so nothing is taken back only because it is missing.",
            "Correct the records that other findings name; the next run takes back what is really gone. What the source says"
                    + " is gone is taken back all the same."),
    CONTENT_ERASED(
            Severity.WARNING,
            "Something is to be delivered again, and its content was erased from the ledger.",
            "Run elmport sync: the source gives it again."),
    ERASED_PERSON_RETURNS(
            Severity.WARNING,
            "The source still gives a person who was erased; nothing is made or sent of that.",
            "Take the person out of what the source gives; or, if they are to come back, say elmport subject admit."),
    LIST_INCOMPLETE(
            Severity.WARNING,
            "The target did not list all it has, so nothing may be concluded from what is missing there.",
            "Reconcile again; if it stays so, see whether a setting of the target limits the list, and ask its operator."),
    ONLY_THERE(
            Severity.INFO,
            "The target has things of ours that the ledger does not know.",
            "If all of them are to go, say elmport reconcile --purge, look at the list, and apply the plan.");

    private final Severity severity;
    private final String summary;
    private final String remedy;

    ItemFinding(Severity severity, String summary, String remedy) {
        this.severity = severity;
        this.summary = summary;
        this.remedy = remedy;
    }

    @Override
    public String family() {
        return "STA";
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
