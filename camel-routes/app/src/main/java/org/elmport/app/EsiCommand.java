package org.elmport.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
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
            mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {

        private static final JsonFactory FACTORY = new JsonFactory();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Parameters(paramLabel = "VALUE", arity = "1..*", description = "The identifiers.")
        private List<String> values = List.of();

        @Option(names = "--json", description = "One JSON object for each value, on a line of its own.")
        private boolean json;

        @Override
        public Integer call() throws IOException {
            PrintWriter out = spec.commandLine().getOut();
            boolean wrong = false;
            for (String value : values) {
                IdentifierReading reading = StudentIdentifier.read(value);
                wrong |= reading.fault().isPresent();
                if (json) {
                    out.println(line(value, reading));
                } else {
                    print(value, reading, out);
                }
            }
            return (wrong ? ExitCode.FINDINGS : ExitCode.DONE).number();
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
