package org.elmport.oracle;

import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Gives tests the directory of the official files, or skips them. */
final class OfficialDirectory {

    private OfficialDirectory() {}

    static Path required() {
        return Oracle.directory().orElseGet(() -> Assumptions.abort(Oracle.ABSENT));
    }
}
