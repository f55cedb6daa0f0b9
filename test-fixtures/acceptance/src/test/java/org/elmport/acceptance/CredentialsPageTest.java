package org.elmport.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page about credentials shows runs as it stands there. */
class CredentialsPageTest {

    private static final Path PAGE = Official.root().resolve("docs/credentials.md");
    private static final String COMMAND = "    elmport ";
    private static final Pattern FILE = Pattern.compile(".*/|.*\\.(jsonld|csv|xml|json)");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path directory = Path.of(".");

    @Test
    void everyCommandRunsInTheOrderOfThePage() throws IOException {
        // given
        List<String> commands = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith(COMMAND))
                // those of the job are run by CredentialJobTest
                .filter(line -> !line.contains("--config"))
                .toList();

        // then
        assertThat(commands).hasSize(7);
        for (String command : commands) {
            CommandLine.Result result = CommandLine.run(words(command).toArray());
            assertThat(result.exitCode()).as(command + "\n" + result.err()).isZero();
        }
        assertThat(directory.resolve("bare.jsonld")).content().contains("EuropeanDigitalCredential");
        assertThat(directory.resolve("transcripts")).isDirectoryContaining("glob:**.jsonld");
    }

    /** Names of files mean files in the directory of the test, and a star what is there. */
    private List<String> words(String command) throws IOException {
        List<String> words = new ArrayList<>();
        for (String word : command.substring(COMMAND.length()).split(" +", -1)) {
            if (!FILE.matcher(word).matches()) {
                words.add(word);
            } else if (word.contains("*")) {
                try (Stream<Path> files = Files.list(directory.resolve(word).getParent())) {
                    files.sorted().map(Path::toString).forEach(words::add);
                }
            } else {
                words.add(directory.resolve(word).toString());
            }
        }
        return words;
    }

    @Test
    void theProgramCompilesAndMakesAValidDraft() throws Exception {
        // given
        Matcher program = JAVA.matcher(Files.readString(PAGE));
        assertThat(program.find()).isTrue();
        Path source = Files.writeString(directory.resolve("TidalEnergy.java"), program.group(1));

        // when
        compile(source);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        directory + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                        "TidalEnergy")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        // then
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("a valid draft").doesNotContain("Nives", "Primerova");
    }

    private void compile(Path source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "--release", "17", "-d", directory.toString(), "-Xlint:all,-classfile,-processing", "-Werror");
            boolean done = compiler.getTask(complaints, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertThat(done).as(complaints.toString()).isTrue();
        }
    }
}
