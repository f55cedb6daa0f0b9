package org.elmport.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.elmport.dataset.SmallUniversity.courseRecord;
import static org.elmport.dataset.SmallUniversity.offeringRecord;
import static org.elmport.dataset.SmallUniversity.result;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.mapping.MappingResult;
import org.junit.jupiter.api.Test;

/** A dataset leaves nothing behind, whatever happens. */
class DatasetLifetimeTest extends AssemblyFixture {

    @Test
    void aDatasetIsWrittenAnyNumberOfTimesInBothVersions() throws IOException {
        try (DatasetAssembler assembler = new DatasetAssembler(options(), SmallUniversity::complete)) {
            // given
            for (MappingResult result : SmallUniversity.whole()) {
                assembler.add(result);
            }
            try (Dataset dataset = assembler.finish(finding -> {})) {
                // when
                String once = Assembly.written(dataset, DatasetForm.LOQ_XML);
                String json = Assembly.written(dataset, DatasetForm.LOQ_JSONLD);
                ByteArrayOutputStream earlier = new ByteArrayOutputStream();
                dataset.write(earlier, DatasetForm.LOQ_XML, ApplicationProfile.LOQ_3_1_0, lost -> {});

                // then
                assertThat(Assembly.written(dataset, DatasetForm.LOQ_XML)).isEqualTo(once);
                assertThat(Assembly.written(dataset, DatasetForm.LOQ_JSONLD)).isEqualTo(json);
                assertThat(earlier.toString(StandardCharsets.UTF_8)).contains("model/ap/loq-constraints/");
                assertThat(dataset.entities()).containsEntry("LearningOpportunity", 10L);
            }
        }
    }

    @Test
    void nothingIsLeftOnDiskWhenTheDatasetIsClosed() throws IOException {
        try (DatasetAssembler assembler = new DatasetAssembler(onDisk(), SmallUniversity::complete)) {
            // given
            manyCourses(assembler);

            // when
            assembler.finish(finding -> {}).close();
        }

        // then
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aSmallDatasetIsNeverOnDisk() throws IOException {
        try (DatasetAssembler assembler = new DatasetAssembler(options(), SmallUniversity::complete)) {
            // when
            manyCourses(assembler);
            try (Dataset dataset = assembler.finish(finding -> {})) {
                // then
                assertThat(Assembly.written(dataset, DatasetForm.LOQ_XML)).contains("c99");
                assertThat(directory).isEmptyDirectory();
            }
        }
    }

    @Test
    void nothingIsLeftOnDiskWhenTheAssemblyIsGivenUp() throws IOException {
        // given
        try (DatasetAssembler assembler = new DatasetAssembler(onDisk(), SmallUniversity::complete)) {
            manyCourses(assembler);
            assertThat(directory).isNotEmptyDirectory();
        }

        // then
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aFaultWhileCompletingLeavesNothingOnDisk() throws IOException {
        // given
        DraftCompletion faulty = (draft, template) -> {
            throw new UncheckedIOException(new IOException("disk full"));
        };

        // when
        try (DatasetAssembler assembler = new DatasetAssembler(onDisk(), faulty)) {
            manyCourses(assembler);
            assembler.add(offeringRecord("o1", "c1"));
            assertThat(catchThrowable(() -> assembler.finish(finding -> {}))).hasMessageContaining("disk full");
        }

        // then
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aStreamThatFailsShowsAsAnOrdinaryInputOutputFault() throws IOException {
        try (DatasetAssembler assembler = new DatasetAssembler(options(), SmallUniversity::complete);
                Dataset dataset = assembler.finish(finding -> {})) {
            // given
            OutputStream full = new OutputStream() {
                @Override
                public void write(int octet) throws IOException {
                    throw new IOException("No space left on device");
                }
            };

            // then
            assertThat(catchThrowable(
                            () -> dataset.write(full, DatasetForm.LOQ_XML, ApplicationProfile.LOQ_3_3_1, lost -> {})))
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessage("No space left on device");
        }
    }

    /** With so little memory that anything worth mentioning is written. */
    private DatasetOptions onDisk() {
        return options().withMemoryBudget(1);
    }

    private static void manyCourses(DatasetAssembler assembler) throws IOException {
        for (int i = 0; i < 100; i++) {
            assembler.add(courseRecord("c" + i));
        }
    }
}
