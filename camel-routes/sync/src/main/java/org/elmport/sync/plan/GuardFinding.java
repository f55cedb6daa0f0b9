package org.elmport.sync.plan;

import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.finding.Severity;

/** Why the guard does not let a plan pass, and what it has noticed besides. */
public enum GuardFinding implements FindingCode {
    SOURCE_EMPTY(
            Severity.ERROR,
            "The source delivered nothing that could be published, so nothing is changed.",
            "Look whether the source is complete; if it is meant to be empty, accept the plan by its hash."),
    CRAWL_INCOMPLETE(
            Severity.ERROR,
            "The source left out a part of its lists, so nothing may be concluded from what is missing.",
            "Findings of the source say which part; mend it there, or set publish-incomplete: true, which adds and"
                    + " changes and removes nothing."),
    REMOVALS_OVER_LIMIT(
            Severity.ERROR,
            "More published records are missing than the guard lets pass.",
            "Look at the list of removals; if all of them are meant, accept the plan by its hash."),
    FILL_RATE_FELL(
            Severity.ERROR,
            "A field that every reader expects is much emptier than in what is published.",
            "Look whether the source has renamed or lost the field; if it is meant, accept the plan by its hash."),
    RECORDS_HELD_BACK(
            Severity.ERROR,
            "Errors hold records back, and the job is set to publish all records or nothing.",
            "Correct the records; or accept the plan by its hash, which publishes the others; or set on-data-error:"
                    + " skip below failure."),
    CHECK_FAILED(
            Severity.ERROR,
            "A check that the job has to pass finds errors in what would be published.",
            "Correct the records that the report names; or accept the plan by its hash; or set on-error: warn below"
                    + " check."),
    URI_POLICY_CHANGED(
            Severity.ERROR,
            "Identifiers would be made in another way than those that are published, and every record would be a new"
                    + " one for its readers.",
            "Set base-iri back to what it was. If all records are meant to get new identifiers, say so with: elmport base-iri,"
                    + " and accept the plan by its hash."),
    CHANGES_NOT_TOLD(
            Severity.INFO,
            "The run was to read only what has changed, and all of the source was read instead.",
            "Nothing has to be done: the run is as good as a whole one, only slower."),
    IDENTIFIER_CASE_CHANGED(
            Severity.INFO,
            "The identifier of a record differs from the published one in upper and lower case only; it is taken for"
                    + " the same record and keeps the published identifier.",
            "Nothing has to be done."),
    IDENTIFIER_MAY_HAVE_CHANGED(
            Severity.WARNING,
            "One record is gone and another with the same title is new: perhaps its identifier has changed.",
            "If they are the same, tell it with: elmport alias, before the plan is applied.");

    private final Severity severity;
    private final String summary;
    private final String remedy;

    GuardFinding(Severity severity, String summary, String remedy) {
        this.severity = severity;
        this.summary = summary;
        this.remedy = remedy;
    }

    /** Whether somebody who has looked can let a plan pass against which this speaks. */
    public static boolean acceptable(Finding refusal) {
        return refusal.code() != CRAWL_INCOMPLETE && refusal.code() != URI_POLICY_CHANGED;
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
