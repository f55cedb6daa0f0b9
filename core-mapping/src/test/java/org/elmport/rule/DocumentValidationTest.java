package org.elmport.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.DocumentFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.Severity;
import org.elmport.finding.ValidationFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentValidationTest {

    private final DocumentValidation validation = DocumentValidation.of(DatasetForm.LOQ_XML);

    @TempDir
    private Path directory;

    @Test
    void theDocumentSaysWhichProfileItIsCheckedBy() throws IOException {
        assertThat(validation
                        .validate("current", empty(ApplicationProfile.LOQ_3_3_1))
                        .profile())
                .contains(RuleProfile.LOQ_3_3_1);
        assertThat(validation
                        .validate("earlier", empty(ApplicationProfile.LOQ_3_1_0))
                        .profile())
                .contains(RuleProfile.LOQ_3_1_0);
    }

    @Test
    void trap01ADocumentOfAnotherVersionThanAskedForIsAnError() throws IOException {
        // when
        DocumentReport report =
                validation.by(RuleProfile.LOQ_3_3_1).validate("earlier", empty(ApplicationProfile.LOQ_3_1_0));

        // then
        assertThat(report.inOrder()).extracting(Finding::code).containsExactly(ValidationFinding.VERSION_OTHER);
        assertThat(report.profile()).contains(RuleProfile.LOQ_3_3_1);
        assertThat(report.valid()).isFalse();
    }

    @Test
    void whatAProfileDoesNotHaveAtAllIsNotSaidToOccurTwice() {
        // when: an opportunity is held against the profile of accreditations
        List<Finding> findings = SampleDataset.with(RuleProfile.AMS, "title@fi", "title@fi");

        // then
        assertThat(findings)
                .filteredOn(finding -> finding.elmPath().equals("LearningOpportunity.homepage"))
                .extracting(Finding::code, Finding::message)
                .containsExactly(tuple(ValidationFinding.CARDINALITY_MAXIMUM, "ams has no homepage here"));
        assertThat(findings.toString()).doesNotContain("occurs more than once; ams");
    }

    @Test
    void anEmptyDatasetIsValidAndSaysThatItHoldsNothing() throws IOException {
        // when
        DocumentReport report = validation.validate("empty", empty(ApplicationProfile.LOQ_3_3_1));

        // then
        assertThat(report.valid()).isTrue();
        assertThat(report.entities()).isEmpty();
    }

    @Test
    void whatIsNoDatasetIsCheckedByNothing() throws IOException {
        // when
        DocumentReport report = validation.validate("page", stream("<html><body>Please sign in</body></html>"));

        // then
        assertThat(report.profile()).isEmpty();
        assertThat(report.valid()).isFalse();
        assertThat(report.inOrder()).extracting(Finding::code).containsExactly(DocumentFinding.ROOT_UNKNOWN);
    }

    @Test
    void aDocumentThatBreaksOffIsCheckedUpToThere() throws IOException {
        // when
        String whole = document(1, "https://id.uni.example/org/1");
        DocumentReport report = validation.validate("cut", stream(whole.substring(0, whole.length() - 20)));

        // then
        assertThat(report.valid()).isFalse();
        assertThat(report.inOrder()).extracting(Finding::code).contains(DocumentFinding.NOT_WELL_FORMED);
        assertThat(report.entities()).containsEntry("Organisation", 1L);
    }

    @Test
    void findingsComeInTheOrderOfTheDocument() throws IOException {
        // given: the dangling reference of line 1 is known at the end only, the missing titles of each line before
        String text = document(3, "https://id.uni.example/org/nowhere");

        // when
        DocumentReport report = validation.validate("order", stream(text));

        // then
        assertThat(report.inOrder())
                .extracting(finding -> finding.source().line())
                .isSorted();
        assertThat(report.findings().kept().get(0).code()).isEqualTo(ValidationFinding.CARDINALITY_MINIMUM);
        assertThat(report.inOrder()).extracting(Finding::code).contains(ValidationFinding.REFERENCE_DANGLING);
        assertThat(report.entities()).isEqualTo(Map.of("LearningOpportunity", 3L, "Organisation", 1L));
    }

    @Test
    void aFileWithMoreFaultyReferencesThanAreKeptIsReadAgain() throws IOException {
        // given
        int count = DatasetRules.NAMED_REFERENCES + 5;
        Path file = directory.resolve("many.xml");
        Files.writeString(file, document(count, "https://id.uni.example/org/nowhere/%d"));
        AtomicInteger opened = new AtomicInteger();

        // when
        DocumentReport named = validation.validate("many", () -> {
            opened.incrementAndGet();
            return Files.newInputStream(file);
        });
        DocumentReport counted = validation.validate("many", new ByteArrayInputStream(Files.readAllBytes(file)));

        // then
        assertThat(opened).hasValue(2);
        assertThat(named.findings().counts()).containsEntry("VAL-REFERENCE-DANGLING", (long) count);
        assertThat(named.findings().counts()).doesNotContainKey("VAL-REFERENCES-NOT-NAMED");
        assertThat(counted.findings().counts())
                .containsEntry("VAL-REFERENCE-DANGLING", (long) DatasetRules.NAMED_REFERENCES)
                .containsEntry("VAL-REFERENCES-NOT-NAMED", 1L);
        assertThat(counted.findings().kept())
                .filteredOn(finding -> finding.code() == ValidationFinding.REFERENCES_NOT_NAMED)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).startsWith("5 more");
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                });
    }

    @Test
    void aDocumentThatCannotBeReadIsNoFinding() {
        assertThatThrownBy(() -> validation.validate(directory.resolve("absent.xml")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void profilesHaveNames() {
        assertThat(RuleProfile.names())
                .containsExactly(
                        "loq-3.3.1",
                        "loq-3.1.0",
                        "ams",
                        "edc-draft",
                        "edc-sealed",
                        "edc-accredited",
                        "edc-diploma-supplement",
                        "edc-issued-by-mandate");
        assertThat(RuleProfile.named("loq-3.1.0")).contains(RuleProfile.LOQ_3_1_0);
        assertThat(RuleProfile.named("loq")).isEmpty();
    }

    private static String document(int opportunities, String provider) {
        StringBuilder text =
                new StringBuilder(start(ApplicationProfile.LOQ_3_3_1) + "<learningOpportunityReferences>\n");
        for (int i = 0; i < opportunities; i++) {
            text.append("<learningOpportunity id=\"https://id.uni.example/lo/" + i + "\"><providedBy idref=\""
                    + provider.replace("%d", String.valueOf(i)) + "\"/></learningOpportunity>\n");
        }
        return text + "</learningOpportunityReferences><agentReferences>"
                + "<organisation id=\"https://id.uni.example/org/1\"/></agentReferences></Courses>";
    }

    private static InputStream empty(ApplicationProfile profile) {
        return stream(start(profile) + "</Courses>");
    }

    private static String start(ApplicationProfile profile) {
        return "<Courses xmlns=\"" + profile.xmlNamespace() + "\" xsdVersion=\"" + profile.version() + "\">";
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
