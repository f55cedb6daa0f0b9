package org.elmport.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OracleTest {

    @TempDir
    private Path root;

    private String before = "";

    @BeforeEach
    void rememberTheProperty() {
        before = System.getProperty("elmport.oracle", "");
    }

    @AfterEach
    void restoreTheProperty() {
        System.setProperty("elmport.oracle", before);
    }

    @Test
    void thePropertyNamesTheDirectory() throws IOException {
        // given
        Path official = Files.createDirectory(root.resolve("official"));
        System.setProperty("elmport.oracle", root.toString());

        // then
        assertThat(Oracle.directory()).contains(official.getParent());
    }

    @Test
    void aDirectoryWithoutTheOfficialFilesIsNone() {
        // given
        System.setProperty("elmport.oracle", root.toString());

        // then
        assertThat(Oracle.directory()).isNotEqualTo(java.util.Optional.of(root));
    }
}
