package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two configurations, each with a ledger of its own, that were given one place to publish to. */
class SharedTargetTest {

    @TempDir
    private Path directory = Path.of(".");

    private Path web = Path.of("web");

    @BeforeEach
    void aFolderOfAWebServerIsThere() throws IOException {
        web = Files.createDirectory(directory.resolve("web"));
        for (String name : List.of("first", "second")) {
            CommandLine.run("template", "input", "--source", "csv", "--out", directory.resolve(name + "/drop"));
        }
        Path courses = directory.resolve("second/drop/courses.csv");
        Files.writeString(courses, Files.readString(courses).replace("Introduction", "Invitation"));
    }

    private Path configuration(String name, String... target) throws IOException {
        Path home = directory.resolve(name);
        return Files.writeString(home.resolve("elmport.yaml"), """
                ledger:
                  path: %s
                jobs:
                  catalogue:
                    source:
                      plugin: csv
                      path: %s
                    target:
                      %s
                """.formatted(
                        home.resolve("ledger"), home.resolve("drop"), String.join("\n      ", target)));
    }

    private static CommandLine.Result sync(Path configuration) {
        return CommandLine.run("sync", "--config", configuration);
    }

    private void refuses(Path first, Path second, Path mark) throws IOException {
        // given
        CommandLine.Result before = sync(first);
        List<String> published = contents();

        // when
        CommandLine.Result refused = sync(second);

        // then
        assertThat(before.exitCode()).as(before.err()).isZero();
        assertThat(refused.exitCode()).as(refused.err()).isEqualTo(5);
        assertThat(refused.err())
                .contains("is that of the job catalogue of the ledger ")
                .contains(directory.resolve("first/ledger").toString())
                .contains(directory.resolve("second/ledger").toString())
                .contains("Nothing was changed", "remove " + mark + " and run again");
        assertThat(contents()).as("what is published").isEqualTo(published);
        assertThat(CommandLine.run("runs", "--config", second).out())
                .contains("target failed", "nothing was published yet");
        CommandLine.Result again = sync(first);
        assertThat(again.exitCode()).as(again.err()).isZero();
    }

    private List<String> contents() throws IOException {
        try (Stream<Path> files = Files.walk(web)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> {
                        try {
                            return file + "\n" + Files.readString(file);
                        } catch (IOException unreadable) {
                            return file + " cannot be read";
                        }
                    })
                    .toList();
        }
    }

    @Test
    void aFileOfAnotherConfigurationIsRefused() throws IOException {
        Path file = web.resolve("dataset.xml");
        refuses(
                configuration("first", "plugin: file", "path: " + file),
                configuration("second", "plugin: file", "path: " + file),
                web.resolve(".dataset.xml.elmport-owner"));
    }

    @Test
    void aFileUnderAnotherNameIsTheSameFile() throws IOException {
        Path link = directory.resolve("second/link");
        assumeTrue(Files.getFileStore(directory).supportsFileAttributeView("posix"), "this system has no links");
        Files.createSymbolicLink(link, web);
        refuses(
                configuration("first", "plugin: file", "path: " + web.resolve("dataset.xml")),
                configuration("second", "plugin: file", "path: " + link.resolve("dataset.xml")),
                web.resolve(".dataset.xml.elmport-owner"));
    }

    @Test
    void eachFormOfADatasetIsAFileOfItsOwn() throws IOException {
        refuses(
                configuration(
                        "first", "plugin: file", "path: " + web.resolve("dataset.xml"), "format: loq-xml, loq-jsonld"),
                configuration("second", "plugin: file", "path: " + web.resolve("dataset.jsonld"), "format: loq-jsonld"),
                web.resolve(".dataset.jsonld.elmport-owner"));
    }

    @Test
    void aFolderOfAnotherConfigurationIsRefused() throws IOException {
        refuses(
                configuration("first", "plugin: qdr", "folder: " + web),
                configuration("second", "plugin: qdr", "folder: " + web),
                web.resolve(".elmport-owner"));
    }

    @Test
    void twoFilesInOneFolderAreTwoPlaces() throws IOException {
        // when
        CommandLine.Result first = sync(configuration("first", "plugin: file", "path: " + web.resolve("courses.xml")));
        CommandLine.Result second =
                sync(configuration("second", "plugin: file", "path: " + web.resolve("lectures.xml")));

        // then
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(second.exitCode()).as(second.err()).isZero();
    }

    @Test
    void aJobWhoseLedgerHasMovedTakesOverWhenTheMarkIsRemoved() throws IOException {
        // given
        Path file = web.resolve("dataset.xml");
        sync(configuration("first", "plugin: file", "path: " + file));
        Path second = configuration("second", "plugin: file", "path: " + file);
        Files.copy(directory.resolve("first/ledger.mv.db"), directory.resolve("second/ledger.mv.db"));

        // when
        CommandLine.Result planned =
                CommandLine.run("plan", "--config", second, "--out", directory.resolve("plan.json"));
        CommandLine.Result refused = sync(second);
        Files.delete(web.resolve(".dataset.xml.elmport-owner"));
        CommandLine.Result moved = sync(second);

        // then
        assertThat(planned.exitCode())
                .as("a plan changes nothing: " + planned.err())
                .isZero();
        assertThat(refused.exitCode()).isEqualTo(5);
        assertThat(moved.exitCode()).as(moved.err()).isZero();
        assertThat(Files.readString(file)).contains("Invitation");
    }

    @Test
    void theMarkIsForNobodyElseToRead() throws IOException {
        // given
        assumeTrue(Files.getFileStore(directory).supportsFileAttributeView("posix"), "this system has no permissions");

        // when
        sync(configuration("first", "plugin: file", "path: " + web.resolve("dataset.xml")));

        // then
        Path mark = web.resolve(".dataset.xml.elmport-owner");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(mark)))
                .isEqualTo("rw-------");
    }

    @Test
    void aMarkThatWasNeverWrittenOutIsNobodys() throws IOException {
        // given a process that was killed between the two steps
        Files.createFile(web.resolve(".dataset.xml.elmport-owner"));

        // when
        CommandLine.Result first = sync(configuration("first", "plugin: file", "path: " + web.resolve("dataset.xml")));

        // then
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(web.resolve(".dataset.xml.elmport-owner")).content().startsWith("job catalogue of the ledger ");
    }

    @Test
    void twoJobsOfOneConfigurationAreToldBeforeAnythingStarts() throws IOException {
        // given
        Path file = web.resolve("dataset.xml");
        Path configuration = configuration("first", "plugin: file", "path: " + file);
        String yaml = Files.readString(configuration);
        String job = yaml.substring(yaml.indexOf("  catalogue:"));
        Files.writeString(configuration, yaml + job.replace("catalogue:", "lectures:"));

        // when
        CommandLine.Result refused = CommandLine.run("sync", "--config", configuration, "--job", "lectures");

        // then
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("jobs.lectures.target.path", "is the same as jobs.catalogue.target.path");
        assertThat(file).doesNotExist();
    }
}
