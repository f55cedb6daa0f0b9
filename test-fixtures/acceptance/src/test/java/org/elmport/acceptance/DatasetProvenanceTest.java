package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elmport.dataset.Dataset;
import org.elmport.dataset.DatasetAssembler;
import org.elmport.dataset.DatasetOptions;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.SourcePointer;
import org.elmport.mapping.MappingResult;
import org.elmport.mapping.OpportunityDraft;
import org.elmport.mapping.Provenance;
import org.elmport.node.NodeHandler;
import org.elmport.record.SourceRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No value of a dataset whose origin cannot be told. */
class DatasetProvenanceTest {

    @TempDir
    private Path directory = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ooapi"})
    void everyValueOfAFullyFilledDatasetSaysWhereItComesFrom(String source) throws Exception {
        // given
        ProfileReading reading = reading(source);
        List<MappingResult> results = new ArrayList<>();
        Set<String> explained = new HashSet<>();
        for (SourceRecord record : reading.records()) {
            MappingResult result = ProfileReading.MAPPING.map(record);
            results.add(result);
            explain(result, explained);
        }

        // when
        Values values = new Values();
        try (DatasetAssembler assembler = new DatasetAssembler(
                DatasetOptions.standard(), (draft, template) -> complete(draft, template, explained))) {
            for (MappingResult result : results) {
                assembler.add(result);
            }
            try (Dataset dataset = assembler.finish(finding -> {})) {
                dataset.send(values);
            }
        }

        // then
        assertThat(values.found).hasSizeGreaterThan(100);
        assertThat(values.found).allSatisfy(value -> assertThat(explained).contains(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ooapi"})
    void eachOriginIsAFieldARuleOrADefault(String source) throws Exception {
        for (MappingResult result : reading(source).results().values()) {
            assertThat(result.provenance()).isNotEmpty().allSatisfy(line -> {
                assertThat(line.rule()).isNotBlank();
                assertThat(line.source().equals(SourcePointer.NONE))
                        .isEqualTo(!line.defaultSetting().isEmpty());
            });
        }
    }

    private ProfileReading reading(String source) throws Exception {
        ProfileInput input = source.equals("csv")
                ? new CsvProfileInput(Fixtures.folder("profiles/csv"))
                : new OoapiProfileInput(Fixtures.folder("profiles/ooapi"));
        Path folder = Files.createDirectories(directory.resolve(source));
        input.write(folder, Optional.empty());
        return ProfileReading.of(source, folder);
    }

    private static MappingResult complete(
            OpportunityDraft draft, Optional<OpportunityDraft> template, Set<String> explained) {
        MappingResult result = ProfileReading.MAPPING.complete(draft, template);
        explain(result, explained);
        return result;
    }

    private static void explain(MappingResult result, Set<String> explained) {
        for (Provenance line : result.provenance()) {
            explained.add(line.entity() + " " + line.elmPath() + " " + line.value());
        }
    }

    /** Each value of a dataset with its entity and path, in the words of the provenance. */
    private static final class Values implements NodeHandler {

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
            paths.push(paths.element() + "." + property.name());
            if (!id.isEmpty()) {
                found.add(entity + " " + paths.element() + " " + id);
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
