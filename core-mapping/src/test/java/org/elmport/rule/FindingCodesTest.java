package org.elmport.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.finding.DocumentFinding;
import org.elmport.finding.FindingCode;
import org.elmport.finding.ValidationFinding;
import org.junit.jupiter.api.Test;

class FindingCodesTest {

    private static final ApplicationProfile PROFILE = ApplicationProfile.LOQ_3_3_1;

    @Test
    void theFamilyHasEachCodeOnce() {
        assertThat(Stream.<FindingCode>concat(
                                Stream.of(ValidationFinding.values()), Stream.of(DocumentFinding.values()))
                        .map(FindingCode::code))
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).matches("VAL(-[A-Z]+)+"));
    }

    @Test
    void eachCodeSaysWhatItMeansAndWhatToDo() {
        assertThat(ValidationFinding.values()).allSatisfy(code -> {
            assertThat(code.summary()).endsWith(".");
            assertThat(code.remedy()).endsWith(".");
        });
    }

    /** The finding is named after it: another property needs a finding of its own. */
    @Test
    void learningOutcomesAreAllThatOnlyTheShapesWant() {
        assertThat(ElmModel.get().types().stream()
                        .flatMap(type -> type.properties().stream())
                        .filter(property -> property.shapesCardinality().minimum()
                                > new PropertyRule(property, RuleProfile.of(PROFILE)).minimum)
                        .map(PropertyDeclaration::name))
                .isNotEmpty()
                .containsOnly("learningOutcome");
    }
}
