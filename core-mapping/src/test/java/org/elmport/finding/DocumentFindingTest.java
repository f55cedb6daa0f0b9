package org.elmport.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentFindingTest {

    @ParameterizedTest
    @EnumSource(DocumentFinding.class)
    void everyCodeSaysWhatItMeansAndWhatToDo(DocumentFinding finding) {
        assertThat(finding.code()).matches("VAL(-[A-Z]+)+");
        assertThat(finding.summary()).matches("[A-Z].{20,}\\.");
        assertThat(finding.remedy()).matches("[A-Z].{15,}\\.");
    }
}
