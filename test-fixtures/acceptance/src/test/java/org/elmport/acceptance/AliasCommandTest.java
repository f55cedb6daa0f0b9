package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record whose identifier changed in the source keeps the published one, once somebody has said so. */
class AliasCommandTest {

    private static final String PUBLISHED = "https://id.uni.example/course/C-1\"";

    @TempDir
    private Path directory = Path.of(".");

    private Path configuration = Path.of("elmport.yaml");

    @BeforeEach
    void publish() throws IOException {
        CsvCatalogue catalogue = CsvCatalogue.in(directory, "mapping: {base-iri: https://id.uni.example/}");
        configuration = catalogue.configuration();
        CommandLine.Result first = CommandLine.run("sync", "--config", configuration);
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(dataset()).contains(PUBLISHED);
        catalogue.edit("C-1", "C-7");
    }

    private String dataset() throws IOException {
        return Files.readString(directory.resolve("dataset.xml"));
    }

    private CommandLine.Result alias(String... words) {
        Object[] arguments = new Object[words.length + 3];
        arguments[0] = "alias";
        System.arraycopy(words, 0, arguments, 1, words.length);
        arguments[words.length + 1] = "--config";
        arguments[words.length + 2] = configuration;
        return CommandLine.run(arguments);
    }

    @Test
    void aRecordKeepsItsPublishedIdentifierUntilThatIsTakenBack() throws IOException {
        // when
        CommandLine.Result said = alias("course", "C-7", "C-1");
        CommandLine.Result kept = CommandLine.run("sync", "--config", configuration);

        // then
        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.out()).contains("course C-7 is published as C-1");
        assertThat(said.err()).isEmpty();
        assertThat(kept.exitCode()).as(kept.err()).isZero();
        assertThat(dataset()).contains(PUBLISHED);

        // when: it is renamed once more
        CommandLine.Result once = alias("course", "C-9", "C-1");
        CommandLine.Result undone = alias("course", "C-9", "--remove");

        // then
        assertThat(once.err()).isEmpty();
        assertThat(undone.exitCode()).as(undone.err()).isZero();

        // when
        CommandLine.Result back = alias("course", "C-7", "--remove");
        CommandLine.Result renamed = CommandLine.run("sync", "--config", configuration);

        // then
        assertThat(back.exitCode()).as(back.err()).isZero();
        assertThat(back.out()).doesNotContain("C-7");
        assertThat(renamed.exitCode()).as(renamed.err()).isZero();
        assertThat(dataset()).doesNotContain(PUBLISHED).contains("https://id.uni.example/course/C-7\"");
    }

    @Test
    void anAliasOfSomethingThatWasNeverPublishedIsQuestioned() {
        // when
        CommandLine.Result misspelt = alias("course", "C-7", "C-11");
        CommandLine.Result other = alias("course", "C-8", "--remove");
        CommandLine.Result incomplete = alias("course", "C-8");

        // then
        assertThat(misspelt.exitCode()).as("it may be published later").isZero();
        assertThat(misspelt.err()).contains("has never published course C-11", "mind the spelling", "--remove");
        assertThat(other.exitCode()).isEqualTo(2);
        assertThat(other.err()).contains("nothing was said of course C-8");
        assertThat(incomplete.exitCode()).isEqualTo(2);
        assertThat(incomplete.err()).contains("an alias needs the kind of record");
    }
}
