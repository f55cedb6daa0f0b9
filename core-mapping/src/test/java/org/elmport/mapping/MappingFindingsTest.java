package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.elmport.finding.Finding;
import org.elmport.finding.MappingFinding;
import org.elmport.record.Code;
import org.elmport.record.IdentifierCode;
import org.elmport.record.LearnerRecord;
import org.elmport.record.Origin;
import org.elmport.record.RecordKind;
import org.elmport.record.SpecificationFields;
import org.elmport.record.StudyLoad;
import org.elmport.record.StudyLoadUnit;
import org.elmport.record.Text;
import org.elmport.record.TextFormat;
import org.elmport.record.WebLink;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every finding of the mapping comes up where it should. */
class MappingFindingsTest {

    private final Map<MappingFinding, Supplier<MappingResult>> fired = new EnumMap<>(MappingFinding.class);

    MappingFindingsTest() {
        text();
        codes();
        outcomes();
        opportunities();
    }

    private void text() {
        fired.put(
                MappingFinding.LANGUAGE_TAG_UNKNOWN,
                () -> Given.map(Given.fields().shortTitle(Text.of("", "Tides"))));
        fired.put(
                MappingFinding.LANGUAGE_REPEATED,
                () -> Given.map(Given.fields().shortTitle(texts(TextFormat.PLAIN, "en", "One", "en-GB", "Two"))));
        fired.put(
                MappingFinding.MARKUP_REDUCED,
                () -> Given.map(Given.fields()
                        .description(texts(TextFormat.HTML, "en", "<table><tr><td>x</td></tr></table>"))));
        fired.put(
                MappingFinding.TEXT_CUT,
                () -> Given.map(Given.fields()
                        .description(Text.of("en", "word ".repeat(TextMapper.MAXIMUM_LENGTH / 4)))));
        fired.put(
                MappingFinding.ADDRESS_UNUSABLE,
                () -> Given.map(Given.fields().addHomepage(WebLink.of("www.uni.example"))));
        fired.put(
                MappingFinding.MAIL_ADDRESS_UNUSABLE,
                () -> Given.map(Given.organisation().addMailAddress("office").build()));
        fired.put(
                MappingFinding.DURATION_UNUSABLE, () -> Given.map(Given.fields().maximumDuration("P0Y0M")));
        fired.put(
                MappingFinding.STUDY_LOAD_UNUSABLE,
                () -> Given.map(
                        Given.fields().addStudyLoad(new StudyLoad(BigDecimal.ZERO, StudyLoadUnit.HOUR, "hours"))));
        fired.put(
                MappingFinding.IDENTIFIER_REPEATED,
                () -> Given.map(Given.fields().addCode(new IdentifierCode("old code", "CS101"))));
    }

    private void codes() {
        fired.put(
                MappingFinding.CODE_UNKNOWN, () -> Given.map(Given.fields().addMode(new Code("mode", "by telegraph"))));
        fired.put(
                MappingFinding.CODE_UNCHECKED,
                () -> Given.map(Given.fields()
                        .addSkill(
                                new Code("esco-skill", "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-1"))));
        fired.put(
                MappingFinding.CODE_ADAPTED,
                () -> Given.map(Given.fields().addFieldOfEducation(new Code("isced-f", "071301"))));
        fired.put(
                MappingFinding.LEVEL_CONFLICT,
                () -> Given.map(Given.fields().addLevel(new Code("eqf", "6")).addLevel(new Code("eqf", "7"))));
        fired.put(
                MappingFinding.LEVEL_IS_FRAMEWORK,
                () -> Given.map(Given.fields().addLevel(new Code("nqf", framework()))));
        fired.put(
                MappingFinding.NATIONAL_LEVEL_MISSING,
                () -> Given.map(Given.fields().addLevel(new Code("eqf", "6"))));
        fired.put(MappingFinding.VALUE_LOST, () -> Given.map(Given.fields().addAccreditationId("A-1")));
        fired.put(
                MappingFinding.KEPT_AS_NOTE,
                () -> Given.map(Given.fields().supervision(Text.of("en", "Supervised on campus"))));
        fired.put(
                MappingFinding.FACT_MISSING,
                () -> Given.map(SpecificationFields.builder()
                        .title(Text.of("en", "Tides"))
                        .addLanguage(new Code("language", "en"))
                        .addLearningOutcome(Text.of("en", "Read a chart"))));
        fired.put(
                MappingFinding.DEFAULT_USED,
                () -> course(KindOptions.builder().awardingBodyId("O-1").build()));
    }

    private void outcomes() {
        fired.put(MappingFinding.LEARNING_OUTCOME_SYNTHETIC, () -> {
            MappingOptions options = MappingOptions.builder()
                    .kind(
                            RecordKind.COURSE,
                            KindOptions.builder()
                                    .learningOutcomes(LearningOutcomePolicy.SYNTHETIC)
                                    .build())
                    .build();
            SpecificationFields.Builder fields = SpecificationFields.builder()
                    .title(Text.of("en", "Tides"))
                    .addFieldOfEducation(new Code("isced-f", "0532"))
                    .addLanguage(new Code("language", "en"));
            return CatalogueMapping.with(options).map(Given.course(fields));
        });
        fired.put(
                MappingFinding.LEARNING_OUTCOME_SPLIT,
                () -> Given.map(block(texts(TextFormat.PLAIN, "en", "- plan\n- build"))));
        fired.put(
                MappingFinding.LEARNING_OUTCOME_LANGUAGES_DIFFER,
                () -> Given.map(block(texts(TextFormat.PLAIN, "en", "- plan\n- build", "fr", "prévoir"))));
    }

    private void opportunities() {
        fired.put(
                MappingFinding.COURSE_NOT_PUBLISHED,
                () -> OpportunityCompletion.complete(
                        Given.map(Given.offering().build()).draft().orElseThrow(), Optional.empty()));
        fired.put(
                MappingFinding.IDENTIFIER_SUFFIXED,
                () -> OpportunityCompletion.complete(
                        Given.map(Given.offering()
                                        .addCode(new IdentifierCode("code", "CS101"))
                                        .build())
                                .draft()
                                .orElseThrow(),
                        Given.map(Given.fields()).draft()));
        fired.put(
                MappingFinding.NOT_PUBLISHED,
                () -> Given.map(Given.offering()
                        .state(new Code("csv:state", "cancelled"))
                        .build()));
        fired.put(
                MappingFinding.PERSONAL_RECORD,
                () -> Given.map(LearnerRecord.builder("L-1", Origin.NONE)
                        .fullName("Zdravka Vymyslena")
                        .build()));
    }

    @ParameterizedTest
    @EnumSource(MappingFinding.class)
    void findingComesUpOnceAndSaysWhereAndWhatToDo(MappingFinding code) {
        // when
        MappingResult result = Objects.requireNonNull(fired.get(code)).get();

        // then
        Finding finding = Given.finding(result, code);
        assertThat(finding.code().code()).isEqualTo("MAP-" + code.name().replace('_', '-'));
        assertThat(finding.message()).endsWith(finding.message().strip()).isNotBlank();
        assertThat(finding.remedy()).isNotBlank();
        assertThat(finding.record()).isEqualTo(result.record());
        assertThat(result.heldBack()).isEqualTo(finding.error());
    }

    @Test
    void everyFindingHasAnExample() {
        assertThat(fired.keySet()).isEqualTo(EnumSet.allOf(MappingFinding.class));
    }

    private static SpecificationFields.Builder block(Text outcomes) {
        return SpecificationFields.builder()
                .title(Text.of("en", "Tides"))
                .addFieldOfEducation(new Code("isced-f", "0532"))
                .addLanguage(new Code("language", "en"))
                .learningOutcomeText(outcomes);
    }

    private static MappingResult course(KindOptions options) {
        return CatalogueMapping.with(MappingOptions.builder()
                        .kind(RecordKind.COURSE, options)
                        .build())
                .map(Given.course(Given.fields()));
    }

    private static Text texts(TextFormat format, String... languagesAndValues) {
        List<Text.Version> versions = new ArrayList<>();
        for (int i = 0; i < languagesAndValues.length; i += 2) {
            versions.add(new Text.Version(languagesAndValues[i], languagesAndValues[i + 1]));
        }
        return new Text(format, versions);
    }

    private static String framework() {
        return CodeLists.standard()
                .codes(CodeList.NQF)
                .map(CodeList.NQF::concept)
                .filter(CodeLists.standard()::framework)
                .findFirst()
                .orElseThrow();
    }
}
