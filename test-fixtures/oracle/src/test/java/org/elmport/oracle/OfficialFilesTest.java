package org.elmport.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OfficialFilesTest {

    @Test
    void trap03TheFilesAtHandAreTheUntouchedOnesOfTheManifest() {
        // given
        Path oracle = OfficialDirectory.required();

        // then
        assertThat(OfficialFiles.manifest())
                .hasSizeGreaterThan(60)
                .allSatisfy((file, hash) -> assertThat(OfficialFiles.hash(oracle.resolve(file)))
                        .as(file)
                        .isEqualTo(hash));
    }

    @Test
    void aFileThatIsAbsentHasNoHash() {
        assertThat(OfficialFiles.hash(Path.of("no-such-file"))).isEmpty();
    }
}
