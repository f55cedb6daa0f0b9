package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.elmport.elm.Concept;
import org.elmport.elm.LearningOutcome;
import org.elmport.finding.MappingFinding;
import org.elmport.record.Code;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;
import org.elmport.vocabulary.ConceptTable;
import org.elmport.vocabulary.ConceptTableWriter;
import org.elmport.vocabulary.UnknownCodePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EscoSkillTest {

    private static final String WEAVE = CodeList.ESCO_SKILL.concept("00000000-0000-4000-8000-000000000001");
    private static final String OTHER = CodeList.ESCO_SKILL.concept("00000000-0000-4000-8000-000000000002");

    @TempDir
    private Path directory = Path.of(".");

    @Test
    void aSkillOfThePackIsTaken() throws IOException {
        // when
        MappingResult result = map(options().codeLists(lists()), WEAVE);

        // then
        assertThat(Given.entity(result, LearningOutcome.class).relatedESCOSkill())
                .containsExactly(Concept.of(WEAVE));
        assertThat(result.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aSkillThatThePackDoesNotHaveIsTreatedAsTheOptionsSay(UnknownCodePolicy policy) throws IOException {
        // when
        MappingResult result = map(options().codeLists(lists()).unknownCodes(policy), OTHER);

        // then
        assertThat(Given.finding(result, MappingFinding.CODE_UNKNOWN).severity())
                .isEqualTo(policy.severity());
        assertThat(result.heldBack()).isEqualTo(policy == UnknownCodePolicy.FAIL);
        if (policy != UnknownCodePolicy.FAIL) {
            assertThat(Given.entity(result, LearningOutcome.class).relatedESCOSkill())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutAPackASkillGoesOnUncheckedAsTheOptionsSay(UnknownCodePolicy policy) {
        // when
        MappingResult result = map(options().unknownCodes(policy), OTHER);

        // then
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(MappingFinding.CODE_UNCHECKED);
            assertThat(finding.severity()).isEqualTo(policy.severity());
        });
        assertThat(result.heldBack()).isEqualTo(policy == UnknownCodePolicy.FAIL);
        if (policy != UnknownCodePolicy.FAIL) {
            assertThat(Given.entity(result, LearningOutcome.class).relatedESCOSkill())
                    .containsExactly(Concept.of(OTHER));
        }
    }

    private static MappingOptions.Builder options() {
        return MappingOptions.builder();
    }

    private static MappingResult map(MappingOptions.Builder options, String skill) {
        return CatalogueMapping.with(options.build())
                .map(Given.course(Given.fields().addSkill(new Code("esco-skill", skill))));
    }

    private CodeLists lists() throws IOException {
        ConceptTableWriter writer = new ConceptTableWriter();
        writer.addMember(CodeList.ESCO_SKILL.scheme(), WEAVE);
        writer.write(directory.resolve("concepts.bin"));
        return CodeLists.standard().with(ConceptTable.open(directory.resolve("concepts.bin")));
    }
}
