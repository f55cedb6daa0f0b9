package org.elmport.app;

import java.util.concurrent.Callable;
import org.elmport.card.CardNumber;
import org.elmport.card.CardNumberFault;
import org.elmport.card.CardNumberReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks at student cards. */
@Command(
        name = "card",
        description = "Looks at European Student Cards by their numbers, and makes their QR codes.",
        mixinStandardHelpOptions = true,
        subcommands = {CardShowCommand.class, CardVerifyCommand.class, CardQrCommand.class},
        footerHeading = "%nExamples:%n",
        footer = {
            "  elmport card show 3e506370-826a-103d-bf76-001999999999",
            "  elmport card show --json https://s.esc-r.eu/3e506370-826a-103d-bf76-001999999999",
            "  elmport card verify 3e506370-826a-103d-bf76-001999999999",
            "  elmport card qr 3e506370-826a-103d-bf76-001999999999 --out card.svg",
            "  elmport card qr 3e506370-826a-103d-bf76-001999999999 --out card.png --module 8"
        })
final class CardCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE.number();
    }

    /** Reads a number from the command line. */
    static CardNumber number(String text) throws CommandFailure {
        CardNumberReading reading = CardNumber.read(text);
        if (reading.number().isPresent()) {
            return reading.number().get();
        }
        CardNumberFault fault = reading.fault().orElseThrow();
        throw new CommandFailure(ExitCode.FINDINGS, "this is no card number: " + fault.words(), fault.remedy());
    }
}
