package org.elmport.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.elmport.card.CardNumber;
import org.elmport.card.CardNumberEncoding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a card number tells by itself. */
@Command(
        name = "show",
        description = "Says what a card number tells by itself. Nothing leaves this machine, so nothing is known of the"
                + " card.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  elmport card show 3e506370-826a-103d-bf76-001999999999",
            "  elmport card show --json https://s.esc-r.eu/3e506370-826a-103d-bf76-001999999999"
        })
final class CardShowCommand implements Callable<Integer> {

    private static final JsonFactory FACTORY = new JsonFactory();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ESCN", description = "The number, or the address in the QR code.")
    private String text = "";

    @Option(names = "--json", description = "One JSON object on a line of its own.")
    private boolean json;

    @Override
    public Integer call() throws CommandFailure, IOException {
        CardNumber number = CardCommand.number(text);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(line(number));
        } else {
            print(number, out);
        }
        return ExitCode.DONE.number();
    }

    private static void print(CardNumber number, PrintWriter out) {
        out.println("number    " + number.value());
        out.println("encoding  " + number.encoding().words());
        number.institutionCode().ifPresent(code -> out.println("minted by " + code + ", the PIC of an institution"));
        number.serverPrefix().ifPresent(prefix -> out.println("server    " + prefix));
        out.println("QR code   " + number.address());
        out.println("note      Who issued the card, and whether it is valid, only the router knows.");
        if (number.encoding() != CardNumberEncoding.OFFICIAL) {
            out.println(
                    "note      The number was not made by the official generator; it is a card number all the same.");
        }
    }

    private static String line(CardNumber number) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("number", number.value());
        values.put("encoding", number.encoding().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        number.institutionCode().ifPresent(code -> values.put("mintedBy", code));
        number.serverPrefix().ifPresent(prefix -> values.put("server", prefix));
        values.put("address", number.address().toString());
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
