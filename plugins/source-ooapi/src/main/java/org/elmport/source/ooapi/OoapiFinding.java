package org.elmport.source.ooapi;

import org.elmport.finding.FindingCode;
import org.elmport.finding.Severity;

/** What is worth knowing about records of the Open Education API beyond what any source may find. */
enum OoapiFinding implements FindingCode {
    SHAPE_TOLERATED(
            Severity.INFO,
            "A value does not have the shape that the Open Education API asks for, and was read all the same.",
            "Have the source system send the shape of the standard; other readers may refuse this one."),
    TIMELINE_IGNORED(
            Severity.INFO,
            "A record has versions for other times (timelineOverrides); only the current one is carried over.",
            "Nothing: the source delivers the other version when its time has come."),
    CONSUMER_DATA_LOST(
            Severity.INFO,
            "Data that a record has for one consumer only has no place in the model and is not carried over.",
            "Nothing, unless readers of the catalogue need it: then put it into a field of the standard."),
    NOT_FOR_PUBLIC(
            Severity.WARNING,
            "A record is meant for certain consumers only and is kept from the public catalogue.",
            "Nothing if that is meant; else correct the consumers in the source, or the settings allowed-consumers and"
                    + " hidden-items."),
    COMPONENT_PASSED_OVER(
            Severity.INFO,
            "An offering of a course component, such as a lecture or an examination, is passed over.",
            "Nothing: a catalogue of learning opportunities has no place for components."),
    LIST_MISSING(
            Severity.WARNING,
            "The source system does not offer a list that the standard has.",
            "If the system has no such data, leave its kind out of the setting kinds; else have the list enabled."),
    PAGE_COUNT_WRONG(
            Severity.WARNING,
            "The source system says that a list ends before the number of pages that it announces.",
            "Have the source system's paging checked; the list may be incomplete."),
    SCALE_UNKNOWN(
            Severity.WARNING,
            "A result has a score, and its offering does not say on which scale.",
            "Have the source system fill resultValueType of its offerings; a 9 may be of 10 or of 100.");

    private final Severity severity;
    private final String summary;
    private final String remedy;

    OoapiFinding(Severity severity, String summary, String remedy) {
        this.severity = severity;
        this.summary = summary;
        this.remedy = remedy;
    }

    @Override
    public String family() {
        return "SRC";
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
