package org.elmport.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.ValidationFinding;
import org.elmport.jsonld.JsonLdWriter;
import org.elmport.node.DocumentCursor;
import org.elmport.xml.LoqXmlWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same dataset gets the same findings as objects, as XML and as JSON-LD. */
class FormsAgreeTest {

    private static final FindingSink NOBODY = finding -> {};

    @ParameterizedTest
    @EnumSource(DatasetForm.class)
    void theSampleHasNoFindingInAnyForm(DatasetForm form) throws IOException {
        // when
        DocumentReport report = validate(form, SampleDataset.VALID);

        // then
        assertThat(report.inOrder()).isEmpty();
        assertThat(report.profile()).contains(RuleProfile.LOQ_3_3_1);
        assertThat(report.entities()).containsEntry("Qualification", 1L).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource(DatasetForm.class)
    void aFaultIsTheSameFaultInEveryForm(DatasetForm form) throws IOException {
        List<String> lines = SampleDataset.VALID.lines().toList();
        for (Mutation mutation : Mutation.all(lines)) {
            if (form == DatasetForm.LOQ_JSONLD && mutation.expected() == ValidationFinding.CARDINALITY_MAXIMUM) {
                // the writer gives a single value no array, so that the second cannot be written
                continue;
            }
            // given
            List<String> changed = new ArrayList<>(lines);
            changed.remove(mutation.line());
            changed.addAll(mutation.line(), mutation.replacement());
            String text = String.join("\n", changed);

            // then
            assertThat(codes(validate(form, text).inOrder()))
                    .as(mutation.toString())
                    .containsAll(codes(SampleDataset.checkText(RuleProfile.LOQ_3_3_1, text)));
        }
    }

    private static Set<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.code().code()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static DocumentReport validate(DatasetForm form, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentCursor cursor = new DocumentCursor("");
        switch (form) {
            case LOQ_XML -> {
                try (LoqXmlWriter writer = new LoqXmlWriter(out, ApplicationProfile.LOQ_3_3_1, NOBODY)) {
                    EventText.send(text, writer, cursor);
                }
            }
            case LOQ_JSONLD -> {
                try (JsonLdWriter writer = new JsonLdWriter(out, ApplicationProfile.LOQ_3_3_1, NOBODY)) {
                    EventText.send(text, writer, cursor);
                }
            }
        }
        return DocumentValidation.of(form)
                .with(SamplePack.VOCABULARY)
                .validate(form.word(), new ByteArrayInputStream(out.toByteArray()));
    }
}
