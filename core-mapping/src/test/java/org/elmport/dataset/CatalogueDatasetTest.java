package org.elmport.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.elmport.finding.Findings;
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
}
