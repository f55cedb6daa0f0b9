package org.elmport.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elmport.card.IdentifierReading;
import org.elmport.card.IdentifierRemark;
import org.elmport.card.StudentIdentifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks at student identifiers. */
@Command(
        name = "esi",
        description = "Checks European Student Identifiers. Nothing leaves this machine.",
        mixinStandardHelpOptions = true,
        subcommands = EsiCommand.Check.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  elmport esi check urn:schac:personalUniqueCode:int:esi:uni.example:S0001",
            "  elmport esi check --json \"$VALUE\" | jq -r 'select(.valid | not) | .problem'"
        })
final class EsiCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE.number();
    }

    /** Checks identifiers. */
    @Command(
            name = "check",
            description = "Says of each value whether it is a student identifier, and what is wrong with it.",
            mixinStandardHelpOptions = true,
            footerHeading = "%nExamples:%n",
            footer = {
                "  elmport esi check urn:schac:personalUniqueCode:int:esi:uni.example:S0001 DE-999999999-1",
                "  elmport esi check --in identifiers.txt",
                "  elmport esi check --json --in identifiers.txt | jq -r 'select(.valid | not) | .problem'"
            })
    static final class Check implements Callable<Integer> {

        private static final JsonFactory FACTORY = new JsonFactory();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Parameters(paramLabel = "VALUE", arity = "0..*", description = "The identifiers.")
        private List<String> values = List.of();

        @Option(
                names = "--in",
                paramLabel = "FILE",
                description = "A file with an identifier on each line, so that none stands in the list of commands.")
        private Optional<Path> file = Optional.empty();

        @Option(names = "--json", description = "One JSON object for each value, on a line of its own.")
        private boolean json;

        @Override
        public Integer call() throws CommandFailure, IOException {
            if (values.isEmpty() == file.isEmpty()) {
                throw new CommandFailure(
                        ExitCode.USAGE, "one of VALUE and --in is needed", "See: elmport esi check --help");
            }
            return file.isPresent() ? ofFile(file.get()) : of(values);
        }

        private int of(Iterable<String> identifiers) throws IOException {
            long checked = 0;
            long wrong = 0;
            PrintWriter out = spec.commandLine().getOut();
            for (String value : identifiers) {
                IdentifierReading reading = StudentIdentifier.read(value);
                checked++;
                wrong += reading.fault().isPresent() ? 1 : 0;
                if (json) {
                    out.println(line(value, reading));
                } else {
                    print(value, reading, out);
                }
            }
            if (file.isPresent()) {
                spec.commandLine().getErr().printf("%d of %d are no student identifiers%n", wrong, checked);
            }
            return (wrong > 0 ? ExitCode.FINDINGS : ExitCode.DONE).number();
        }

        /** What is no UTF-8 is no student identifier either. */
        private int ofFile(Path lines) throws CommandFailure, IOException {
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(Files.newInputStream(lines), StandardCharsets.UTF_8))) {
                return of(() -> reader.lines()
                        .map(line -> line.replace("\uFEFF", ""))
                        .filter(line -> !line.isBlank())
                        .iterator());
            } catch (FileSystemException unreadable) {
                throw new CommandFailure(
                        ExitCode.SOURCE,
                        "cannot read " + lines + ": " + FileFault.words(unreadable),
                        "Check its name.");
            }
        }

        private static void print(String value, IdentifierReading reading, PrintWriter out) {
            out.println(value);
            reading.identifier().ifPresent(identifier -> {
                out.println("  valid: " + word(identifier) + " " + identifier.scope());
                if (!identifier.normalised().equals(value)) {
                    out.println("  as in the standard: " + identifier.normalised());
                }
            });
            reading.fault().ifPresent(fault -> {
                out.println("  not valid: " + fault.words());
                out.println("  what to do: " + fault.remedy());
            });
            reading.remarks().forEach(remark -> out.println("  note: " + remark.words()));
        }

        private static String line(String value, IdentifierReading reading) throws IOException {
            StringWriter text = new StringWriter();
            try (JsonGenerator generator = FACTORY.createGenerator(text)) {
                generator.writeStartObject();
                generator.writeStringField("value", value);
                generator.writeBooleanField("valid", reading.identifier().isPresent());
                if (reading.identifier().isPresent()) {
                    StudentIdentifier identifier = reading.identifier().get();
                    generator.writeStringField("kind", word(identifier));
                    generator.writeStringField("scope", identifier.scope());
                    generator.writeStringField("normalised", identifier.normalised());
                }
                if (reading.fault().isPresent()) {
                    generator.writeStringField("problem", reading.fault().get().name());
                    generator.writeStringField("remedy", reading.fault().get().remedy());
                }
                generator.writeArrayFieldStart("remarks");
                for (IdentifierRemark remark : reading.remarks()) {
                    generator.writeString(remark.name());
                }
                generator.writeEndArray();
                generator.writeEndObject();
            }
            return text.toString();
        }

        private static String word(StudentIdentifier identifier) {
            return identifier.kind().name().toLowerCase(Locale.ROOT);
        }
    }
}
