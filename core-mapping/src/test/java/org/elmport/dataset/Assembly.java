package org.elmport.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.mapping.MappingResult;

/** What came of putting results together: both forms, findings, counts. */
record Assembly(String xml, String jsonLd, List<String> findings, DatasetCounts counts) {

    static Assembly of(DatasetOptions options, List<MappingResult> results) throws IOException {
        Findings findings = new Findings();
        try (DatasetAssembler assembler = new DatasetAssembler(options, SmallUniversity::complete)) {
            for (MappingResult result : results) {
                assembler.add(result);
            }
            try (Dataset dataset = assembler.finish(findings)) {
                return new Assembly(
                        written(dataset, DatasetForm.LOQ_XML),
                        written(dataset, DatasetForm.LOQ_JSONLD),
                        findings.kept().stream().map(Assembly::line).toList(),
                        assembler.counts());
            }
        }
    }

    private static String line(Finding finding) {
        return finding.code().code() + " | " + finding.record() + " | " + finding.elmPath() + " | " + finding.message();
    }

    static String written(Dataset dataset, DatasetForm form) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Findings lost = new Findings();
        dataset.write(bytes, form, ApplicationProfile.LOQ_3_3_1, lost);
        if (lost.total() > 0) {
            throw new AssertionError("lost in writing: " + lost.kept());
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
