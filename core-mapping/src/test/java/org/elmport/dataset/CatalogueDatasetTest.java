package org.elmport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.elmport.elm.Location;
import org.elmport.finding.Findings;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.mapping.MappingResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a dataset that was put together from records says besides its entities. */
class CatalogueDatasetTest {

    @TempDir
    private Path directory = Path.of(".");

    private CatalogueDataset dataset() throws IOException {
        DatasetOptions options = DatasetOptions.standard().withTemporaryDirectory(directory);
        try (DatasetAssembler assembler = new DatasetAssembler(options, SmallUniversity::complete)) {
            for (MappingResult result : SmallUniversity.whole()) {
                assembler.add(result);
            }
            return assembler.finish(new Findings());
        }
    }

    @Test
    void eachEntityIsPrecededByTheRecordThatGaveIt() throws IOException {
        // given
        List<String> records = new ArrayList<>();
        EventLog events = new EventLog();

        // when
        try (CatalogueDataset dataset = dataset()) {
            dataset.send((record, pointer) -> records.add(record.toString()), events);
        }

        // then
        assertThat(records)
                .hasSameSizeAs(events.lines().stream()
                        .filter(line -> line.startsWith("entity"))
                        .toList())
                .contains("organisation uni")
                .allMatch(record -> record.contains(" "));
    }

    @Test
    void aRenamedDatasetHasTheNewIdentifiersEverywhereAndIsSortedByThem() throws IOException {
        // given
        UnaryOperator<String> names = id -> id.replace("/organisation/uni", "/organisation/AAA");

        // when
        try (CatalogueDataset dataset = dataset();
                CatalogueDataset renamed = dataset.renamed(names)) {
            String before = Assembly.written(dataset, DatasetForm.LOQ_XML);
            String after = Assembly.written(renamed, DatasetForm.LOQ_XML);

            // then
            assertThat(before).contains("/organisation/uni\"");
            assertThat(after).doesNotContain("/organisation/uni\"").contains("/organisation/AAA\"");
            assertThat(after.replace("/organisation/AAA\"", "/organisation/uni\""))
                    .hasSameSizeAs(before);
            assertThat(renamed.entities()).isEqualTo(dataset.entities());
        }
    }

    @Test
    void renamingToTheSameNamesChangesNoByteAndLeavesNothingBehind() throws IOException {
        // when
        try (CatalogueDataset dataset = dataset();
                CatalogueDataset renamed = dataset.renamed(UnaryOperator.identity())) {
            // then
            assertThat(Assembly.written(renamed, DatasetForm.LOQ_XML))
                    .isEqualTo(Assembly.written(dataset, DatasetForm.LOQ_XML));
        }
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void theDigestIsThatOfTheSameEntitiesOnly() throws IOException {
        // given
        UnaryOperator<String> names = id -> id.replace("/organisation/uni", "/organisation/uni2");

        // when
        try (CatalogueDataset dataset = dataset();
                CatalogueDataset again = dataset();
                CatalogueDataset renamed = dataset.renamed(names);
                CatalogueDataset copied = dataset.renamed(UnaryOperator.identity())) {
            // then
            assertThat(again.digest()).hasSize(32).isEqualTo(dataset.digest());
            assertThat(copied.digest()).as("pruned before or while it is read").isEqualTo(dataset.digest());
            assertThat(renamed.digest()).isNotEqualTo(dataset.digest());
        }
    }

    @Test
    void theDigestIsThatOfWhatIsLeftOfARecordThatWasPruned() throws IOException {
        // given: two courses with one code, which stays with one of them
        DatasetOptions options = DatasetOptions.standard().withTemporaryDirectory(directory);
        try (DatasetAssembler assembler = new DatasetAssembler(options, SmallUniversity::complete)) {
            for (MappingResult result : SmallUniversity.whole()) {
                assembler.add(result);
            }
            for (String course : List.of("twin1", "twin2")) {
                assembler.add(SmallUniversity.courseRecord(
                        course,
                        SmallUniversity.specification(course)
                                .addIdentifier(SmallUniversity.code("TWIN"))
                                .build()));
            }
            Findings findings = new Findings();

            // when
            try (CatalogueDataset dataset = assembler.finish(findings);
                    CatalogueDataset copied = dataset.renamed(UnaryOperator.identity())) {
                // then
                assertThat(findings.counts()).isNotEmpty();
                assertThat(copied.digest()).isEqualTo(dataset.digest());
            }
        }
    }

    @Test
    void theDigestTellsRecordsApartButNotTheirPlaces() throws IOException {
        assertThat(digestOf("a", 2)).isEqualTo(digestOf("a", 3)).isNotEqualTo(digestOf("b", 2));
    }

    private byte[] digestOf(String record, int line) throws IOException {
        DatasetOptions options = DatasetOptions.standard().withTemporaryDirectory(directory);
        try (TemporaryDirectory place = TemporaryDirectory.below(options.temporaryDirectory());
                EntitySpool spool = new EntitySpool(place, options.memoryBudget())) {
            Location town =
                    Location.builder("https://id.uni.example/location/1").build();
            spool.add(town, new RecordReference("location", record), SourcePointer.cell("places.csv", line, "name"));
            SpoolMerge merge = spool.merged();
            assertThat(merge.next()).isTrue();
            DatasetDigest digest = new DatasetDigest();
            digest.add(merge.record());
            return digest.finish();
        }
    }
}
