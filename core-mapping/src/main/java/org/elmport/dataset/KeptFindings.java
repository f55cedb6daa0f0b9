package org.elmport.dataset;

import java.util.ArrayList;
import java.util.List;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.finding.RecordReference;
import org.elmport.finding.Severity;
import org.elmport.finding.SourcePointer;

/** What was wrong with a record that is kept: first what is wrong, then, apart from that, where in the source. */
final class KeptFindings {

    private KeptFindings() {}

    /** The code of a finding that was read again. */
    private record Code(String family, String name, Severity severity, String summary, String remedy)
            implements FindingCode {}

    static void write(ByteSink bytes, List<Finding> findings) {
        bytes.number(findings.size());
        for (Finding finding : findings) {
            FindingCode code = finding.code();
            bytes.text(code.family())
                    .text(code.name())
                    .text(code.severity().name())
                    .text(code.summary())
                    .text(code.remedy())
                    .text(finding.severity().name())
                    .text(finding.record().kind())
                    .text(finding.record().id())
                    .text(finding.elmPath())
                    .text(finding.message())
                    .text(finding.remedy());
        }
    }

    static void writePlaces(ByteSink bytes, List<Finding> findings) {
        for (Finding finding : findings) {
            SourcePointer place = finding.source();
            bytes.text(place.resource())
                    .number(place.line())
                    .number(place.column())
                    .text(place.path());
        }
    }

    /** The findings, still without their places. */
    static List<Finding> read(ByteSource source) {
        List<Finding> findings = new ArrayList<>();
        for (int left = source.size(); left > 0; left--) {
            Code code = new Code(source.text(), source.text(), severity(source), source.text(), source.text());
            Severity severity = severity(source);
            RecordReference record = new RecordReference(source.text(), source.text());
            findings.add(new Finding(
                    code, severity, record, SourcePointer.NONE, source.text(), source.text(), source.text()));
        }
        return findings;
    }

    static List<Finding> readPlaces(ByteSource source, List<Finding> findings) {
        List<Finding> placed = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            placed.add(finding.about(
                    finding.record(),
                    new SourcePointer(source.text(), source.number(), source.number(), source.text())));
        }
        return placed;
    }

    private static Severity severity(ByteSource source) {
        return Severity.valueOf(source.text());
    }
}
