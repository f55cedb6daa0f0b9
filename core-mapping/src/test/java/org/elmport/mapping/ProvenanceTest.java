package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.SourcePointer;
import org.elmport.node.NodeHandler;
import org.elmport.node.NodeWalker;
import org.elmport.record.Code;
import org.elmport.record.IdentifierCode;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.elmport.record.SpecificationFields;
import org.elmport.record.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProvenanceTest {

    private final CatalogueMapping traced =
            CatalogueMapping.with(MappingOptions.builder().provenance(true).build());

    static List<SourceRecord> records() {
        return FullRecords.all();
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyValueOfEveryEntitySaysWhereItComesFrom(SourceRecord record) {
        // when
        MappingResult result = traced.map(record);

        // then
        Leaves leaves = new Leaves();
        result.entities().forEach(entity -> NodeWalker.walk(entity, leaves));
        result.draft()
                .map(OpportunityDraft::opportunity)
                .ifPresent(opportunity -> NodeWalker.walk(opportunity, leaves));
        List<String> known = result.provenance().stream()
                .map(entry -> entry.entity() + " " + entry.elmPath() + " " + entry.value())
                .toList();
        assertThat(known).containsAll(leaves.found);
        assertThat(result.provenance())
                .allSatisfy(entry -> assertThat(entry.rule()).isNotBlank());
    }

    @Test
    void nothingIsWrittenDownUnlessAskedFor() {
        assertThat(Given.map(FullRecords.course()).provenance()).isEmpty();
    }

    @Test
    void mappingWithAndWithoutProvenanceGivesTheSame() {
        for (SourceRecord record : FullRecords.all()) {
            MappingResult with = traced.map(record);
            MappingResult without = Given.map(record);
            assertThat(with.entities()).isEqualTo(without.entities());
            assertThat(with.draft()).isEqualTo(without.draft());
            assertThat(with.findings()).isEqualTo(without.findings());
        }
    }

    @Test
    void valueNamesItsFieldItsListAndItsDefault() {
        // given
        KindOptions defaults = KindOptions.builder().fieldOfEducation("0099").build();
        CatalogueMapping mapping = CatalogueMapping.with(MappingOptions.builder()
                .provenance(true)
                .kind(RecordKind.COURSE, defaults)
                .build());
        SpecificationFields.Builder fields = SpecificationFields.builder()
                .title(Text.of("en", "Tides"))
                .addLanguage(new Code("language", "fre"))
                .addLearningOutcome(Text.of("en", "Read a chart"));

        // when
        MappingResult result = mapping.map(Given.course(fields));

        // then
        Provenance language = entry(result, "LearningAchievementSpecification.language");
        assertThat(language.source()).isEqualTo(SourcePointer.cell("courses.csv", 3, "language"));
        assertThat(language.codeListEntry()).isNotEmpty();
        Provenance field = entry(result, "LearningAchievementSpecification.ISCEDFCode");
        assertThat(field.source()).isEqualTo(SourcePointer.NONE);
        assertThat(field.defaultSetting()).isEqualTo("mapping.course.isced-f");
    }

    @Test
    void whatAnOfferingTakesFromItsCourseNamesTheCourse() {
        // given
        OpportunityDraft template =
                traced.map(Given.course(Given.fields())).draft().orElseThrow();
        OpportunityDraft draft = traced.map(Given.offering()
                        .addCode(new IdentifierCode("code", "CS101"))
                        .build())
                .draft()
                .orElseThrow();

        // when
        MappingResult result = traced.complete(draft, Optional.of(template));

        // then
        assertThat(entry(result, "LearningOpportunity.homepage.contentUrl").source())
                .isEqualTo(SourcePointer.cell("courses.csv", 3, "url"));
        assertThat(entry(result, "LearningOpportunity.identifier.notation").value())
                .isEqualTo("CS101-F-1");
    }

    private static Provenance entry(MappingResult result, String path) {
        List<Provenance> entries = result.provenance().stream()
                .filter(entry -> entry.elmPath().equals(path))
                .toList();
        assertThat(entries).as(result.provenance().toString()).hasSize(1);
        return entries.get(0);
    }

    /** Every value with its entity and path, in the form of the provenance. */
    private static final class Leaves implements NodeHandler {

        private final List<String> found = new ArrayList<>();
        private final Deque<String> paths = new ArrayDeque<>();
        private String entity = "";

        @Override
        public void startEntity(TypeDeclaration type, String id) {
            entity = id;
            paths.push(type.name());
        }

        @Override
        public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
            String path = paths.element() + "." + property.name();
            paths.push(path);
            if (!id.isEmpty()) {
                found.add(entity + " " + path + " " + id);
            }
        }

        @Override
        public void value(PropertyDeclaration property, String lexical, String qualifier) {
            found.add(entity + " " + paths.element() + "." + property.name() + " " + lexical);
        }

        @Override
        public void reference(PropertyDeclaration property, String id) {
            found.add(entity + " " + paths.element() + "." + property.name() + " " + id);
        }

        @Override
        public void end() {
            paths.pop();
        }
    }
}
