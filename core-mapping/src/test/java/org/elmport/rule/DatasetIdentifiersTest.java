package org.elmport.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.elmport.elm.LearningOpportunity;
import org.elmport.elm.Organisation;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.spill.SpillOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetIdentifiersTest {

    private static final PropertyDeclaration PROVIDER = ElmModel.get()
            .type(LearningOpportunity.class)
            .property("providedBy")
            .orElseThrow();

    @TempDir
    private Path directory;

    @Test
    void whatComesAfterACountIsCountedTheNextTime() {
        // given
        Fingerprint print = new Fingerprint();
        ReferenceTable table = ReferenceTable.get();
        int organisation = table.declared(ElmModel.get().type(Organisation.class));

        try (DatasetIdentifiers identifiers = new DatasetIdentifiers(new SpillOptions(directory, 4))) {
            // when
            for (int i = 0; i < 20; i++) {
                identifiers.want(print.of("urn:o:" + i), table.wanted(PROVIDER));
            }

            // then
            assertThat(identifiers.unsatisfied()).isEqualTo(20);
            assertThat(identifiers.unsatisfied()).isEqualTo(20);

            // when
            identifiers.declare(print.of("urn:o:7"), organisation);

            // then
            assertThat(identifiers.unsatisfied()).isEqualTo(19);

            // when
            identifiers.want(print.of("urn:o:20"), table.wanted(PROVIDER));

            // then
            assertThat(identifiers.unsatisfied()).isEqualTo(20);
            assertThat(identifiers.onDisk()).isTrue();
        }
    }
}
