package org.elmport.annex;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.FindingCode;
import org.elmport.jsonld.JsonLdWriter;
import org.elmport.node.DocumentCursor;
import org.elmport.xml.LoqXmlReader;

/** A catalogue with one micro-credential that has every element, with parts of it replaced or left out. */
final class SampleCatalogue {

    private final String text;

    private SampleCatalogue(String text) {
        this.text = text;
    }

    static SampleCatalogue complete() {
        try (InputStream file = Objects.requireNonNull(SampleCatalogue.class.getResourceAsStream("catalogue.xml"))) {
            return new SampleCatalogue(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same with every place that matches replaced; there must be one. */
    SampleCatalogue with(String pattern, String replacement) {
        String changed = text.replaceAll(pattern, replacement);
        if (changed.equals(text)) {
            throw new AssertionError("the sample has no " + pattern);
        }
        return new SampleCatalogue(changed);
    }

    SampleCatalogue without(String pattern) {
        return with(pattern, "");
    }

    String text() {
        return text;
    }

    String jsonLd() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonLdWriter writer = new JsonLdWriter(bytes, ApplicationProfile.LOQ_3_3_1, lost -> {
            throw new AssertionError(lost.message());
        })) {
            new LoqXmlReader(new DocumentCursor("catalogue.xml"), wrong -> {
                        throw new AssertionError(wrong.message());
                    })
                    .read(bytes(text), version -> writer);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** What a check says. */
    record Verdict(List<MicroCredentialReport> reports, AnnexSummary summary) {

        MicroCredentialReport only() {
            if (reports.size() != 1) {
                throw new AssertionError(reports.size() + " reports");
            }
            return reports.get(0);
        }

        ElementResult element(StandardElement element) {
            return only().element(element);
        }

        List<FindingCode> codes() {
            return summary.findings().kept().stream()
                    .map(finding -> finding.code())
                    .toList();
        }

        RuleResult.State rule(IntegrityRule rule) {
            return only().rule(rule).orElseThrow().state();
        }
    }

    Verdict check() {
        return check(AnnexOptions.STANDARD);
    }

    Verdict check(AnnexOptions options) {
        return check(options, AnnexDocument.LOQ_XML, text);
    }

    static Verdict check(AnnexOptions options, AnnexDocument form, String document) {
        List<MicroCredentialReport> reports = new ArrayList<>();
        try {
            AnnexSummary summary =
                    AnnexValidation.of(options).check("catalogue", form, () -> bytes(document), reports::add);
            return new Verdict(reports, summary);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream bytes(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }
}
