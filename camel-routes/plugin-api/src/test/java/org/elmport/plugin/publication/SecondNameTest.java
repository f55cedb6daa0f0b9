package org.elmport.plugin.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondNameTest {

    @TempDir
    private Path directory = Path.of(".");

    @Test
    void theFileIsThereUnderBothNames() throws IOException {
        // given
        Path file = Files.writeString(directory.resolve("dataset.xml"), "content");

        // when
        SecondName.give(file, directory.resolve("dataset.xml.1"));
        Files.delete(file);

        // then
        assertThat(directory.resolve("dataset.xml.1")).hasContent("content");
    }

    @Test
    void itIsACopyWhereTheDiskHasNoLinks() throws IOException {
        // given: a file system of a zip, which has none
        URI zip = URI.create("jar:" + directory.resolve("disk.zip").toUri());
        try (FileSystem disk = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Path file = Files.writeString(disk.getPath("/dataset.xml"), "content");

            // when
            SecondName.give(file, disk.getPath("/dataset.xml.1"));

            // then
            assertThat(Files.readString(disk.getPath("/dataset.xml.1"))).isEqualTo("content");
            try (Stream<Path> all = Files.list(disk.getPath("/"))) {
                assertThat(all).hasSize(2);
            }
        }
    }

    @Test
    void aFileThatIsNotThereGetsNoName() {
        assertThatThrownBy(() -> SecondName.give(directory.resolve("missing"), directory.resolve("second")))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(directory.resolve("second")).doesNotExist();
    }
}
