package org.elmport.source.csv;

import org.elmport.finding.FindingCode;
import org.elmport.finding.Severity;

/** What only this source finds. */
enum CsvFinding implements FindingCode {
    ROW_RAGGED(
            Severity.ERROR,
            "A row has more or fewer cells than the header, and is passed over.",
            "Quote cells that hold the delimiter or a line break, and export all columns of every row.");

    private final Severity severity;
    private final String summary;
    private final String remedy;

    CsvFinding(Severity severity, String summary, String remedy) {
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
