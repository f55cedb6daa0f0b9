package org.elmport.simulator.qdr;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.elmport.dataset.DatasetForm;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.rule.DocumentValidation;
import org.elmport.xml.AmsXmlReader;

/** The rules of Elmport for opportunities and qualifications; of accreditations only whether they can be read. */
final class RulesCheck implements DocumentCheck {

    private static final int SHOWN = 10;

    @Override
    public String name() {
        return "Elmport's own rules";
    }

    @Override
    public List<String> problems(Path document) throws IOException {
        List<Finding> findings = RegisterDocument.accreditations(document)
                ? accreditations(document)
                : DocumentValidation.of(DatasetForm.LOQ_XML).validate(document).inOrder();
        return findings.stream()
                .filter(Finding::error)
                .limit(SHOWN)
                .map(finding -> finding.code().code() + ": " + finding.message())
                .toList();
    }

    private static List<Finding> accreditations(Path document) throws IOException {
        Findings findings = new Findings();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(document))) {
            new AmsXmlReader(RegisterDocument.cursor(document), findings).read(in, profile -> new RecordCollector());
        }
        return findings.kept();
    }
}
