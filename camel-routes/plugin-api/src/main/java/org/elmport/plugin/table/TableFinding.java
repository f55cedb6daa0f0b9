package org.elmport.plugin.table;

import org.elmport.finding.FindingCode;
import org.elmport.finding.Severity;

/** What any table may have wrong, whether it is a file or a view. */
public enum TableFinding implements FindingCode {
    ROW_TOO_LARGE(
            Severity.ERROR,
            "A row or one of its cells is larger than the limit, and is passed over.",
            "Look for a quotation mark that is not closed; or raise the limit in the settings."),
    LIST_UNEVEN(
            Severity.WARNING,
            "The columns of one list in several languages have different numbers of entries; each entry stands alone.",
            "Give each language the same entries in the same order.");

    private final Severity severity;
    private final String summary;
    private final String remedy;

    TableFinding(Severity severity, String summary, String remedy) {
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
