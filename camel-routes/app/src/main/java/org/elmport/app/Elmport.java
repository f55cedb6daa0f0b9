package org.elmport.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code elmport}. */
@Command(
        name = "elmport",
        description =
                "Carries courses, programmes and offerings from student information systems to the European Learning"
                        + " Model and Europass.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  elmport demo                                  see it work, with an invented university",
            "  elmport template config --source csv --target file > elmport.yaml",
            "  elmport sync --config elmport.yaml            run the jobs of a configuration",
            "  elmport run --config elmport.yaml             run them when their times come",
            "  elmport plan --config elmport.yaml            what a run would change, to read and sign off",
            "  elmport convert --from csv --in drop/ --to loq-xml --out dataset.xml",
            "  elmport validate dataset.xml                  what is wrong with a document, by line",
            "  elmport annex1 dataset.xml                    what a micro-credential lacks",
            "",
            "Exit codes: 0 done, 1 findings over the gate, 2 usage, 3 configuration, 4 source,",
            "5 target, 6 guard, 70 a fault of Elmport, 75 another run is at it, 130 interrupted."
        })
public final class Elmport {

    private static final List<Class<?>> COMMANDS = List.of(
            DemoCommand.class,
            SyncCommand.class,
            RunCommand.class,
            SignalCommand.class,
            PlanCommand.class,
            ApplyCommand.class,
            ReconcileCommand.class,
            RetryCommand.class,
            SubjectCommand.class,
            AliasCommand.class,
            BaseIriCommand.class,
            ServeCommand.class,
            RunsCommand.class,
            ConvertCommand.class,
            ValidateCommand.class,
            SealCommand.class,
            VerifyCommand.class,
            Annex1Command.class,
            ExplainCommand.class,
            PreviewCommand.class,
            GenerateCommand.class,
            TemplateCommand.class,
            PluginsCommand.class,
            PacksCommand.class,
            CardCommand.class,
            EsiCommand.class);

    private Elmport() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /**
     * Runs a command.
     *
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Elmport());
        commands(arguments).forEach(line::addSubcommand);
        return line.setOut(out)
                .setErr(err)
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new FailureReporter())
                .execute(arguments);
    }

    /** The command that is named, else all: to read the options of all of them takes longer than a small command runs. */
    private static List<Class<?>> commands(String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        return COMMANDS.stream()
                .filter(command -> command.getAnnotation(Command.class).name().equals(first))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(COMMANDS);
    }
}
