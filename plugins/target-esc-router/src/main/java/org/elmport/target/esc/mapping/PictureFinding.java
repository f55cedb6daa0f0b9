package org.elmport.target.esc.mapping;

import org.elmport.finding.FindingCode;
import org.elmport.finding.Severity;

/** Why the picture of a student is not sent. */
enum PictureFinding implements FindingCode {
    PICTURE_UNREADABLE(
            Severity.WARNING,
            "The picture of a student cannot be read, or is neither JPEG nor PNG.",
            "Put a JPEG or PNG file in its place; the router keeps what it has until then."),
    PICTURE_SIZE(
            Severity.WARNING,
            "The picture of a student is not 200 pixels wide and 300 high, or is larger than a megabyte.",
            "Cut it to that size; the router keeps what it has until then."),
    PICTURE_NAME(
            Severity.WARNING,
            "The identifier of a learner cannot be the name of a picture.",
            "Give the learner an identifier of letters, digits, dots, hyphens and underlines.");

    private final Severity severity;
    private final String summary;
    private final String remedy;

    PictureFinding(Severity severity, String summary, String remedy) {
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
