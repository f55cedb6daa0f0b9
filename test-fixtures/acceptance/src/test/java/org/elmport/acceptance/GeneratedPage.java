package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of the documentation that is written from the code. */
final class GeneratedPage {

    private final Path file;

    private GeneratedPage(Path file) {
        this.file = file;
    }

    static GeneratedPage at(String path) {
        return new GeneratedPage(
                Path.of(System.getProperty("elmport.root", "../..")).resolve(path));
    }

    /** Writes the page, and fails when it was another before, so that a stale page is mended by running the test. */
    void holds(String content) throws IOException {
        String before = Files.exists(file) ? Files.readString(file) : "";
        if (!before.equals(content)) {
            Files.writeString(file, content);
        }
        assertThat(before)
                .as(file.getFileName() + " was stale and has been written anew: commit it")
                .isEqualTo(content);
    }
}
