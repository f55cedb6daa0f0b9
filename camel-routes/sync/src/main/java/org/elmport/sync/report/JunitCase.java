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
 * A case in a report in the form of JUnit, which every build server shows and compares.
 *
 * @param failures why it failed; empty when it did not
 * @param notes what is worth saying besides
 */
record JunitCase(String group, String name, List<String> failures, List<String> notes) {

    /** So many findings of one code are listed. */
    private static final int MOST_LISTED = 100;

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    static JunitCase of(String group, String name, List<String> failures) {
        return new JunitCase(group, name, failures, List.of());
    }

    /** One case for each code of finding. */
    static List<JunitCase> of(Map<String, Long> counts, List<Finding> findings) {
        Map<String, List<String>> failures = new TreeMap<>();
        Map<String, List<String>> notes = new TreeMap<>();
        for (Finding finding : findings) {
            Map<String, List<String>> lists = finding.severity() == Severity.ERROR ? failures : notes;
            List<String> list = lists.computeIfAbsent(finding.code().code(), any -> new ArrayList<>());
            if (list.size() < MOST_LISTED) {
                list.add(line(finding));
            }
        }
        List<JunitCase> cases = new ArrayList<>();
        counts.forEach((code, count) -> cases.add(new JunitCase(
                "findings", code, failures.getOrDefault(code, List.of()), notes.getOrDefault(code, List.of()))));
        return cases;
    }

    /** Writes the cases of a run of a job; the stream stays open. */
    static void write(String job, List<JunitCase> cases, OutputStream out) throws IOException {
        long failed = cases.stream().filter(one -> !one.failures().isEmpty()).count();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            start(xml, "testsuites", "elmport", cases.size(), failed);
            start(xml, "testsuite", job, cases.size(), failed);
            for (JunitCase one : cases) {
                write(xml, job, one);
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

    private static void write(XMLStreamWriter xml, String job, JunitCase one) throws XMLStreamException {
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
