package org.elmport.dataset;

import org.elmport.finding.FindingCode;
import org.elmport.finding.Severity;

/** What only shows when all records are together: what contradicts each other, and what leads nowhere. */
public enum DatasetFinding implements FindingCode {
    ENTITY_TWO_CONTENTS(
            Severity.WARNING,
            "One identifier is described in several ways; one description is published.",
            "Give each thing an identifier of its own in the source system, or describe it the same way everywhere."),
    ENTITY_TWO_KINDS(
            Severity.ERROR,
            "One identifier is used for things of different kinds; one of them is published.",
            "Give each thing an identifier of its own in the source system."),
    REQUIRED_VALUE_LOST(
            Severity.ERROR,
            "A record needs another one that is not published, and is held back with it.",
            "Publish the other record in the source, or correct the reference; for organisations, an institution in the"
                    + " configuration can stand in."),
    REFERENCE_LEFT_OUT(
            Severity.WARNING,
            "A reference leads to something that is not published, and is left out.",
            "Publish the other record in the source, or correct the reference."),
    PART_LEFT_OUT(
            Severity.WARNING,
            "A part of a record needs something that is not published, and is left out.",
            "Publish the other record in the source, or correct the reference."),
    ORGANISATION_STOOD_IN(
            Severity.WARNING,
            "An organisation is referred to and not published; the configured institution stands in for it.",
            "Publish the organisation in the source, or correct the reference."),
    NOTATION_REPEATED(
            Severity.WARNING,
            "A code is used by another record already; a dataset may hold each code once, so it is left out here.",
            "Make the code unique in the source system, for example with the year of the run behind it.");

    private final Severity severity;
    private final String summary;
    private final String remedy;

    DatasetFinding(Severity severity, String summary, String remedy) {
        this.severity = severity;
        this.summary = summary;
        this.remedy = remedy;
    }

    @Override
    public String family() {
        return "VAL";
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
