package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegisterAddressTest {

    private static final Pattern REGISTER =
            Pattern.compile("webgate[.a-z]*europa\\.eu|europa\\.eu/europass/qdr", Pattern.CASE_INSENSITIVE);

    // trap loq 42
    @Test
    void noAddressOfTheRegisterStandsInTheCode() throws IOException {
        // given
        Path root = Path.of(System.getProperty("elmport.root", "../.."))
                .toAbsolutePath()
                .normalize();
        List<Path> sources;
        try (Stream<Path> files = Files.walk(root)) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> root.relativize(file)
                            .toString()
                            .contains(Path.of("src", "main").toString()))
                    .toList();
        }

        // then
        assertThat(sources)
                .hasSizeGreaterThan(100)
                .allSatisfy(source -> assertThat(Files.readString(source))
                        .as(root.relativize(source).toString())
                        .doesNotContainPattern(REGISTER));
    }
}
