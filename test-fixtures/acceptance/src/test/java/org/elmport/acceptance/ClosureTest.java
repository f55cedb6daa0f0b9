package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What whoever embeds the mapping gets on the class path. */
class ClosureTest {

    private static final Path CLASS_PATH = Official.root().resolve("core-mapping/target/classpath");

    @Test
    void theCoreBringsTheseLibrariesAndNoOthers() throws IOException {
        // given
        assumeTrue(Files.exists(CLASS_PATH), "core-mapping has not been packaged in this build");

        // when
        List<String> libraries = Arrays.stream(Files.readString(CLASS_PATH).split(File.pathSeparator, -1))
                .map(jar -> String.valueOf(Path.of(jar).getFileName()))
                .map(jar -> jar.replaceAll("-[0-9][0-9A-Za-z.]*\\.jar$", ""))
                .sorted()
                .toList();
        System.out.println("The closure of core-mapping: " + String.join(", ", libraries));

        // then
        assertThat(libraries)
                .containsExactly(
                        "angus-activation",
                        "commonmark",
                        "fastcsv",
                        "istack-commons-runtime",
                        "jackson-core",
                        "jakarta.activation-api",
                        "jakarta.xml.bind-api",
                        "jaxb-core",
                        "jaxb-runtime",
                        "jsoup",
                        "jspecify",
                        "txw2");
    }
}
