package org.elmport.sync.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.elmport.finding.Finding;
import org.elmport.finding.Severity;

/**
 * Writes the report of a run in the form of JUnit, which every build server shows and compares: one case for the crawl,
 * the guard and the target each, one for each kind of record, one for each code of finding. Cases have the same names in
 * every run.
 */
public final class ReportJunit {

    /** So many findings of one code are listed. */
    private static final int MOST_LISTED = 100;

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private record Case(String group, String name, List<String> failures, List<String> notes) {

        static Case of(String group, String name, List<String> failures) {
            return new Case(group, name, failures, List.of());
        }
    }

    private ReportJunit() {}

    /** Writes the report; the stream stays open. */
    public static void write(RunReport report, OutputStream out) throws IOException {
        List<Case> cases = cases(report);
        long failed = cases.stream().filter(one -> !one.failures().isEmpty()).count();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            start(xml, "testsuites", "elmport", cases.size(), failed);
            start(xml, "testsuite", report.job(), cases.size(), failed);
            for (Case one : cases) {
                write(xml, report.job(), one);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failure) {
            throw new IOException("the report cannot be written: " + failure.getMessage(), failure);
        }
    }

    private static List<Case> cases(RunReport report) {
        List<Case> cases = new ArrayList<>();
        cases.add(Case.of(
                "run",
                "the crawl came to its end",
                report.whole() ? List.of() : List.of("The source left out a part of its lists.")));
        report.changes().ifPresent(changes -> {
            cases.add(Case.of("run", "the guard let the plan pass", changes.refusals()));
            boolean failed = changes.outcome().equals("target_failed");
            cases.add(Case.of(
                    "run",
                    "the target took the dataset",
                    failed ? List.of("The target failed; the ledger holds what it is to have.") : List.of()));
        });
        for (KindCount kind : report.kinds()) {
            List<String> reasons = new ArrayList<>();
            kind.reasons().forEach((code, count) -> reasons.add(code + " holds back " + count));
            List<String> failures = kind.heldBack() == 0
                    ? List.of()
                    : List.of(kind.heldBack() + " of " + kind.read() + " are held back. " + String.join(", ", reasons));
            cases.add(Case.of("records", "no " + kind.kind() + " is held back", failures));
        }
        cases.addAll(findings(report));
        return cases;
    }

    private static List<Case> findings(RunReport report) {
        Map<String, List<String>> failures = new TreeMap<>();
        Map<String, List<String>> notes = new TreeMap<>();
        for (Finding finding : report.findings()) {
            Map<String, List<String>> lists = finding.severity() == Severity.ERROR ? failures : notes;
            List<String> list = lists.computeIfAbsent(finding.code().code(), any -> new ArrayList<>());
            if (list.size() < MOST_LISTED) {
                list.add(line(finding));
            }
        }
        List<Case> cases = new ArrayList<>();
        report.findingCounts()
                .forEach((code, count) -> cases.add(new Case(
                        "findings",
                        code,
                        failures.getOrDefault(code, List.of()),
                        notes.getOrDefault(code, List.of()))));
        return cases;
    }

    private static String line(Finding finding) {
        return finding.record() + " " + finding.source() + ": " + finding.message() + " " + finding.remedy();
    }

    private static void start(XMLStreamWriter xml, String element, String name, int tests, long failures)
            throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
        xml.writeAttribute("name", clean(name));
        xml.writeAttribute("tests", Integer.toString(tests));
        xml.writeAttribute("failures", Long.toString(failures));
    }

    private static void write(XMLStreamWriter xml, String job, Case one) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", clean(job + "." + one.group()));
        xml.writeAttribute("name", clean(one.name()));
        if (!one.failures().isEmpty()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", clean(one.failures().get(0)));
            xml.writeCharacters(clean(String.join("\n", one.failures())));
            xml.writeEndElement();
        }
        if (!one.notes().isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(clean(String.join("\n", one.notes())));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** Without what XML cannot carry. */
    private static String clean(String text) {
        return text.codePoints()
                .filter(point -> point == '\n' || point == '\t' || (point >= ' ' && point < 0xFFFE) || point > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
