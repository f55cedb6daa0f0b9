package org.elmport.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.elmport.university.CsvUniversityWriter;
import org.elmport.university.FlawManifest;
import org.elmport.university.OoapiUniversityWriter;
import org.elmport.university.University;
import org.elmport.university.UniversityPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the data of an invented university. */
@Command(
        name = "generate",
        description = "Writes the data of an invented university of any size, to try things out with.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  elmport generate --source csv --courses 1000 --seed 7 --out university/")
final class GenerateCommand implements Callable<Integer> {

    private static final double FLAWED_SHARE = 0.05;

    /** The formats there are, and what writes them. */
    private static final Map<String, UniversityWriter> WRITERS = new TreeMap<>(Map.of(
            "csv", (university, directory) -> new CsvUniversityWriter().write(university, directory),
            "ooapi", (university, directory) -> new OoapiUniversityWriter().write(university, directory)));

    private interface UniversityWriter {
        void write(University university, Path directory) throws IOException;
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--source", required = true, description = "The source whose format to write: csv or ooapi.")
    private String source = "";

    @Option(names = "--courses", defaultValue = "250", description = "How many courses (default: 250).")
    private int courses;

    @Option(names = "--seed", defaultValue = "1", description = "What the invention starts from (default: 1).")
    private long seed;

    @Option(
            names = "--flawed",
            description = "Make one record in twenty wrong on purpose, and list them in a file beside the directory.")
    private boolean flawed;

    @Option(names = "--out", required = true, description = "The directory to write to; made if it is not there.")
    private Path directory = Path.of(".");

    @Override
    public Integer call() throws CommandFailure, IOException {
        UniversityWriter writer = WRITERS.get(source);
        if (writer == null) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "nothing can be invented for the source " + source,
                    "There are: " + String.join(", ", WRITERS.keySet()));
        }
        if (courses < 1 || courses > UniversityPlan.MAXIMUM_COURSES) {
            throw new CommandFailure(ExitCode.USAGE, "--courses must be 1 to " + UniversityPlan.MAXIMUM_COURSES, "");
        }
        prepare(directory);
        University university = University.generate(new UniversityPlan(seed, courses, flawed ? FLAWED_SHARE : 0));
        writer.write(university, directory);
        if (flawed) {
            FlawManifest.write(university, directory.resolveSibling(directory.getFileName() + "-flaws.jsonl"));
        }
        spec.commandLine()
                .getOut()
                .println("Wrote " + courses + " courses, " + university.programmeCount() + " programmes and "
                        + university.offeringCount() + " offerings to " + directory);
        return ExitCode.DONE.number();
    }

    private static void prepare(Path directory) throws CommandFailure, IOException {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw new CommandFailure(ExitCode.USAGE, directory + " is a file, not a directory", "");
        }
        Files.createDirectories(directory);
        try (Stream<Path> content = Files.list(directory)) {
            if (content.findAny().isPresent()) {
                throw new CommandFailure(
                        ExitCode.USAGE,
                        directory + " is not empty",
                        "Name another directory, or empty it: nothing of yours is overwritten.");
            }
        }
    }
}
