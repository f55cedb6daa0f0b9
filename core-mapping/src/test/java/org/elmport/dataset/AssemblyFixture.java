package org.elmport.dataset;

import static org.elmport.dataset.SmallUniversity.organisationRecord;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.elmport.mapping.MappingResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A university and what it delivers, for tests that put it together. */
abstract class AssemblyFixture {

    @TempDir
    Path directory;

    final List<MappingResult> results = new ArrayList<>();

    @BeforeEach
    void theUniversityIsThere() {
        results.add(organisationRecord("uni"));
    }

    DatasetOptions options() {
        return DatasetOptions.standard().withTemporaryDirectory(directory);
    }

    Assembly assembled() throws IOException {
        return Assembly.of(options(), results);
    }
}
