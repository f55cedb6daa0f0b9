package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The tables of the template, and a configuration with the job {@code catalogue} that publishes them to a file.
 *
 * @param directory holds both, and the file
 */
record CsvCatalogue(Path directory) {

    /**
     * Makes them.
     *
     * @param settings what the job has besides source and target, each line as it stands below the job
     */
    static CsvCatalogue in(Path directory, String... settings) throws IOException {
        CsvCatalogue catalogue = new CsvCatalogue(directory);
        CommandLine.Result made =
                CommandLine.run("template", "input", "--source", "csv", "--out", directory.resolve("drop"));
        assertThat(made.exitCode()).as(made.err()).isZero();
        Files.writeString(catalogue.configuration(), """
                jobs:
                  catalogue:
                    source:
                      plugin: csv
                      path: %s
                    target:
                      plugin: file
                      path: %s
                """.formatted(directory.resolve("drop"), catalogue.dataset()));
        for (String line : settings) {
            catalogue.configure("    source:", "    " + line + "\n    source:");
        }
        return catalogue;
    }

    Path configuration() {
        return directory.resolve("elmport.yaml");
    }

    Path dataset() {
        return directory.resolve("dataset.xml");
    }

    /** Changes the configuration. */
    void configure(String before, String after) throws IOException {
        replace(configuration(), before, after);
    }

    /** Changes the table of courses. */
    void edit(String before, String after) throws IOException {
        replace(directory.resolve("drop/courses.csv"), before, after);
    }

    private static void replace(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }
}
