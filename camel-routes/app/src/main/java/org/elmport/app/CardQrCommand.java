package org.elmport.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.elmport.card.CardCodeForm;
import org.elmport.card.CardCodeRenderer;
import org.elmport.card.CardCodeStyle;
import org.elmport.card.CardNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the QR code of a card. */
@Command(
        name = "qr",
        description = "Makes the QR code of a card, as SVG or PNG. Nothing leaves this machine.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  elmport card qr 3e506370-826a-103d-bf76-001999999999 --out card.svg",
            "  elmport card qr 3e506370-826a-103d-bf76-001999999999 --out card.png --module 8 --inverted"
        })
final class CardQrCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ESCN", description = "The number, or the address in another QR code of the card.")
    private String text = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "The file to write, which ends with .svg or .png. One that is there is not replaced.")
    private Path file = Path.of("card.svg");

    @Option(
            names = "--module",
            paramLabel = "PIXELS",
            defaultValue = "4",
            description = "Width of one module, 1 to 50; the code is 41 modules wide (default: ${DEFAULT-VALUE}).")
    private int module;

    @Option(names = "--inverted", description = "Light on dark, for dark cards.")
    private boolean inverted;

    @Override
    public Integer call() throws CommandFailure, IOException {
        CardNumber number = CardCommand.number(text);
        CardCodeStyle style = style();
        Files.write(file, renderer().render(number, style), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        spec.commandLine().getErr().println("QR code of " + number.address() + " written to " + file);
        return ExitCode.DONE.number();
    }

    private CardCodeStyle style() throws CommandFailure {
        try {
            return new CardCodeStyle(form(), module, inverted);
        } catch (IllegalArgumentException wrong) {
            throw new CommandFailure(ExitCode.USAGE, String.valueOf(wrong.getMessage()), "Choose another --module.");
        }
    }

    private CardCodeForm form() throws CommandFailure {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) {
            return CardCodeForm.SVG;
        }
        if (name.endsWith(".png")) {
            return CardCodeForm.PNG;
        }
        throw new CommandFailure(
                ExitCode.USAGE, "the name of the file says no form", "End the name of --out with .svg or .png.");
    }

    private static CardCodeRenderer renderer() throws CommandFailure {
        return Plugins.service(CardCodeRenderer.class)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.CONFIGURATION,
                        "nothing here can make QR codes",
                        "Add the plugin elmport-target-esc-router to the installation."));
    }
}
