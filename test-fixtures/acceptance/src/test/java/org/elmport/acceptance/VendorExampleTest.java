package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example for vendors is no part of the build; this shows that it still fits. {@code .ci/vendor} shows the rest. */
class VendorExampleTest {

    private static final Path SOURCES = Official.root().resolve("examples/vendor/src/main/java");

    @TempDir
    private Path directory = Path.of(".");

    @Test
    void exampleCompilesAndWritesAValidDataset() throws Exception {
        // given
        compile();
        Path out = Files.createDirectory(directory.resolve("out"));

        // when
        Object findings;
        URL[] classes = {directory.resolve("classes").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            Class<?> export = loader.loadClass("org.example.maple.EuropassExport");
            findings = export.getMethod("export", List.class, Path.class)
                    .invoke(export.getConstructor().newInstance(), List.of(unit(loader)), out);
        }

        // then
        assertThat(findings).asString().doesNotContain("ERROR");
        assertThat(out.resolve("catalogue.xml")).content().contains("https://id.maple.example/offering/M101-autumn");
        assertThat(out.resolve("catalogue.jsonld")).isNotEmptyFile();
        Official.assertValid(out.resolve("catalogue.xml"), "3.3.1");
    }

    private static Object unit(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> run = loader.loadClass("org.example.maple.StudyUnit$Run");
        Object autumn =
                run.getConstructors()[0].newInstance("autumn", LocalDate.of(2026, 9, 7), LocalDate.of(2026, 12, 18));
        return loader.loadClass("org.example.maple.StudyUnit")
                .getConstructors()[0]
                .newInstance(
                        "M101",
                        "Tidal energy",
                        List.of("Read a tide table"),
                        5,
                        "0713",
                        "https://maple.example/M101",
                        List.of(autumn));
    }

    private void compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> tree = Files.walk(SOURCES)) {
            // as a module it is compiled by .ci/vendor; here the class path of the tests stands in
            List<Path> sources = tree.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .toList();
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-d",
                    directory.resolve("classes").toString(),
                    "-Xlint:all,-classfile,-processing",
                    "-Werror");
            boolean done = compiler.getTask(
                            complaints, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(done).as(complaints.toString()).isTrue();
        }
    }
}
