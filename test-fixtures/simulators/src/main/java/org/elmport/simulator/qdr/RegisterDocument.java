package org.elmport.simulator.qdr;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elmport.finding.FindingSink;
import org.elmport.node.DocumentCursor;
import org.elmport.xml.AmsXmlReader;
import org.elmport.xml.LoqXmlReader;

/** A document that the register has fetched. */
final class RegisterDocument {

    private static final int START = 1_000;
    private static final Pattern NAMESPACE = Pattern.compile("\\sxmlns=\"([^\"]*)\"");
    private static final FindingSink NOBODY = finding -> {};

    private RegisterDocument() {}

    /** The namespace of its root; empty when the root has a prefix or none is declared. */
    static String namespace(Path document) throws IOException {
        Matcher matcher = NAMESPACE.matcher(start(document));
        return matcher.find() ? matcher.group(1) : "";
    }

    static boolean accreditations(Path document) throws IOException {
        return start(document).contains("<Accreditations");
    }

    private static String start(Path document) throws IOException {
        try (InputStream in = Files.newInputStream(document)) {
            return new String(in.readNBytes(START), StandardCharsets.UTF_8);
        }
    }

    static DocumentCursor cursor(Path document) {
        return new DocumentCursor(String.valueOf(document.getFileName()));
    }

    /** The records in it. */
    static List<RecordCollector.Described> records(Path document) throws IOException {
        RecordCollector collector = new RecordCollector();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(document))) {
            if (accreditations(document)) {
                new AmsXmlReader(cursor(document), NOBODY).read(in, profile -> collector);
            } else {
                new LoqXmlReader(cursor(document), NOBODY).read(in, profile -> collector);
            }
        }
        return collector.records();
    }
}
