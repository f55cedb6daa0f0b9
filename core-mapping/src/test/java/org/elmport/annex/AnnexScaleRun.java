package org.elmport.annex;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks a catalogue of any size in a process of its own, and says how many reports there were. */
final class AnnexScaleRun {

    private AnnexScaleRun() {}

    /** The arguments are the number of entries and the directory of the document. */
    public static void main(String[] arguments) throws IOException {
        int entries = Integer.parseInt(arguments[0]);
        Path document = Path.of(arguments[1]).resolve("large.xml");
        write(entries, document);
        long[] outcomes = new long[1];
        AnnexSummary summary = AnnexValidation.of(AnnexOptions.STANDARD)
                .check("large.xml", AnnexDocument.LOQ_XML, () -> Files.newInputStream(document), report -> {
                    outcomes[0] += report.element(StandardElement.LEARNING_OUTCOMES)
                                    .summary()
                                    .startsWith("2 outcomes")
                            ? 1
                            : 0;
                });
        System.out.println("bytes=" + Files.size(document) + " entries=" + summary.microCredentials() + " complete="
                + summary.complete() + " outcomes=" + outcomes[0] + " findings="
                + summary.findings().total());
        Files.delete(document);
    }

    /** Repeats each record of the sample that belongs to one entry, with an identifier of its own. */
    private static void write(int entries, Path document) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(document)) {
            String[] lines = SampleCatalogue.complete().text().split("\n");
            int at = 0;
            while (at < lines.length) {
                int end = repeated(lines, at);
                for (int entry = 0; entry < (end > at ? entries : 1); entry++) {
                    for (int line = at; line < Math.max(end, at + 1); line++) {
                        out.write(lines[line].replaceAll(
                                "(offer/1|q/rivers|outcome/[12]|assessment/1)\"", "$1-" + entry + "\""));
                        out.newLine();
                    }
                }
                at = Math.max(end, at + 1);
            }
        }
    }

    /** Where the records that begin at a line end, if each entry has its own; otherwise before it. */
    private static int repeated(String[] lines, int at) {
        String line = lines[at].strip();
        if (line.startsWith("<learningOpportunity id=") || line.startsWith("<qualification id=")) {
            String close = "</" + line.substring(1, line.indexOf(' ')) + ">";
            int end = at;
            while (!lines[end].strip().equals(close)) {
                end++;
            }
            return end + 1;
        }
        if (line.startsWith("<learningOutcome id=")) {
            return at + 2;
        }
        return line.startsWith("<learningAssessmentSpecification id=") ? at + 1 : at;
    }
}
