package org.elmport.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elmport.card.CardNumber;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.card.CardVerification;
import org.elmport.plugin.card.CardVerifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the router for a card. */
@Command(
        name = "verify",
        description =
                "Asks the router whether a card is valid, as anybody may. Exit code 0 means that it is, 1 that it is"
                        + " not or not known.",
        mixinStandardHelpOptions = true)
final class CardVerifyCommand implements Callable<Integer> {

    private static final JsonFactory FACTORY = new JsonFactory();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ESCN", description = "The number, or the address in the QR code.")
    private String text = "";

    @Option(
            names = "--router",
            paramLabel = "URL",
            defaultValue = "https://router.europeanstudentcard.eu",
            description = "The router to ask, without a path (default: ${DEFAULT-VALUE}).")
    private URI router = URI.create("https://router.europeanstudentcard.eu");

    @Option(names = "--json", description = "One JSON object on a line of its own.")
    private boolean json;

    @Override
    public Integer call() throws CommandFailure, IOException, InterruptedException {
        CardNumber number = CardCommand.number(text);
        Optional<CardVerification> found = ask(number);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("number", number.value());
        values.put("status", found.map(CardVerifyCommand::status).orElse("NOT KNOWN"));
        found.ifPresent(card -> {
            card.type().ifPresent(type -> values.put("type", type.name()));
            card.expires().ifPresent(day -> values.put("expires", day.toString()));
            values.put("issuer", card.issuerCode());
            values.put("issuerName", card.issuerName());
        });
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(line(values));
        } else {
            values.forEach((name, value) -> out.printf("%-11s %s%n", name, value));
        }
        return (found.filter(CardVerification::valid).isPresent() ? ExitCode.DONE : ExitCode.FINDINGS).number();
    }

    private Optional<CardVerification> ask(CardNumber number) throws CommandFailure, InterruptedException {
        CardVerifier verifier = Plugins.service(CardVerifier.class)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.CONFIGURATION,
                        "nothing here can ask a router",
                        "Add the plugin elmport-target-esc-router to the installation."));
        try {
            return verifier.verify(router, number);
        } catch (TargetException fault) {
            throw CommandFailure.of(fault);
        } catch (IllegalArgumentException wrong) {
            throw new CommandFailure(ExitCode.USAGE, String.valueOf(wrong.getMessage()), "Correct --router.");
        }
    }

    private static String status(CardVerification card) {
        return card.status().map(Enum::name).orElse("UNCLEAR");
    }

    private static String line(Map<String, String> values) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(line)) {
            generator.writeStartObject();
            for (Map.Entry<String, String> value : values.entrySet()) {
                generator.writeStringField(value.getKey(), value.getValue());
            }
            generator.writeEndObject();
        }
        return line.toString();
    }
}
