package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search that finds nothing proves something only where it would find what there is. */
class PersonSearchTest {

    private static final String NAME = "Přemyslovská";
    private static final String MAIL = "zofinka@mail.example";

    @TempDir
    private Path directory = Path.of(".");

    private final PersonSearch search = new PersonSearch(List.of(NAME, MAIL));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the name is Přemyslovská.",
                "PŘEMYSLOVSKÁ",
                "premyslovska",
                "{\"name\":\"P\\u0159emyslovsk\\u00e1\"}",
                "{\"name\":\"P\\u0159emyslovsk\\u00E1\"}",
                "<b>P&#345;emyslovsk&#225;</b>",
                "<b>P&#x159;emyslovsk&#xE1;</b>",
                "?name=P%C5%99emyslovsk%C3%A1&x",
                "?name=p%c5%99emyslovsk%c3%a1",
                "mailto:ZOFINKA@mail.example"
            })
    void everyWayOfWritingIsFound(String text) {
        // then
        assertThat(search.in(text)).isNotEmpty();
    }

    @Test
    void base64IsFoundWhereverItBegins() {
        // given
        for (String before : List.of("", "x", "xy", "xyz", "{\"a\":\"b\"} ")) {
            for (String after : List.of("", "q", "qr", "qrs")) {
                // when
                byte[] bytes = (before + NAME + after).getBytes(StandardCharsets.UTF_8);

                // then
                assertThat(search.in(Base64.getEncoder().encodeToString(bytes)))
                        .as("between '%s' and '%s'", before, after)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void namesAndContentsOfFilesAreFoundAndADatabaseToo() throws Exception {
        // given
        Path folder = Files.createDirectories(directory.resolve("some/folder"));
        Files.writeString(folder.resolve("report-" + URLEncoder.encode(NAME, StandardCharsets.UTF_8)), "");
        Files.write(folder.resolve("wide"), NAME.getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("high"), NAME.getBytes(StandardCharsets.UTF_16BE));
        try (Connection connection = DriverManager.getConnection("jdbc:h2:" + folder.resolve("ledger"), "sa", "")) {
            connection.createStatement().execute("CREATE TABLE person (name VARCHAR)");
            connection.createStatement().execute("INSERT INTO person VALUES ('" + NAME + "')");
        }

        // when
        List<String> found = search.below(directory, List.of());

        // then
        assertThat(found)
                .anyMatch(line -> line.startsWith("name of some/folder/report-"))
                .anyMatch(line -> line.startsWith("some/folder/wide"))
                .anyMatch(line -> line.startsWith("some/folder/high"))
                .anyMatch(line -> line.startsWith("some/folder/ledger.mv.db"));
        assertThat(search.below(directory, List.of(folder))).isEmpty();
    }

    @Test
    void whatIsAnotherNameIsNotFoundAndWhatIsTooShortIsNotLookedFor() throws IOException {
        // then
        assertThat(search.in(URI.create("https://mail.example/premysl") + " Přemyslov"))
                .isEmpty();
        assertThatThrownBy(() -> new PersonSearch(List.of("Ana"))).isInstanceOf(IllegalArgumentException.class);
    }
}
