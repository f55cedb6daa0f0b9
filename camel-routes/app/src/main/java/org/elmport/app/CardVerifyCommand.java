package org.elmport.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elmport.card.CardContent;
import org.elmport.card.CardNumber;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.card.CardVerification;
import org.elmport.plugin.card.CardVerifier;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.failure.TargetCalls;
import org.elmport.sync.ledger.ItemLedger;
import org.elmport.sync.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the router for a card. */
@Command(
        name = "verify",
        description =
                "Asks the router whether a card is valid, as anybody may; or, with a configuration, for every card that"
                        + " a job has delivered. Exit code 0 means that it is, 1 that it is not, not known or otherwise.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  elmport card verify 3e506370-826a-103d-bf76-001999999999",
            "  elmport card verify --config cards.yaml --job cards"
        })
final class CardVerifyCommand implements Callable<Integer> {

    private static final JsonFactory FACTORY = new JsonFactory();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ESCN", arity = "0..1", description = "The number, or the address in the QR code.")
    private Optional<String> text = Optional.empty();

    @Option(names = "--config", paramLabel = "FILE", description = "The configuration of a job of cards.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--job", paramLabel = "NAME", description = "Which of its jobs; needed where there are several.")
    private Optional<String> job = Optional.empty();

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
        if (text.isPresent() == file.isPresent()) {
            throw new CommandFailure(
                    ExitCode.USAGE, "one of ESCN and --config is needed", "See: elmport card verify --help");
        }
        return file.isPresent() ? all(LedgerFile.read(file.get(), Plugins.registry())) : one(text.orElse(""));
    }

    /** Every card of a job. */
    private int all(LedgerFile configuration) throws CommandFailure, InterruptedException {
        JobConfiguration chosen = chosen(configuration);
        try (Ledger ledger = configuration.open()) {
            ItemLedger held = new ItemLedger(
                    ledger.job(chosen.name()),
                    CardContent.PROFILE,
                    configuration.ledger().cipher());
            CardAudit audit = new CardAudit(
                    held,
                    chosen.target().name(),
                    verifier(),
                    new TargetCalls(chosen.failure()),
                    LocalDate.now(Clock.system(chosen.mapping().zone())));
            int otherwise = audit.run(router, spec.commandLine().getOut());
            return (otherwise == 0 ? ExitCode.DONE : ExitCode.FINDINGS).number();
        } catch (TargetException fault) {
            throw CommandFailure.of(fault);
        } catch (IllegalArgumentException wrong) {
            throw wrongRouter(wrong);
        }
    }

    private JobConfiguration chosen(LedgerFile configuration) throws CommandFailure {
        List<JobConfiguration> jobs = job.isPresent()
                ? List.of(configuration.job(job.get()))
                : configuration.jobs().stream()
                        .filter(CardVerifyCommand::ofCards)
                        .toList();
        if (jobs.size() != 1 || !ofCards(jobs.get(0))) {
            throw new CommandFailure(
                    ExitCode.USAGE, "it is not clear which job of cards is meant", "Name a job of cards with --job.");
        }
        return jobs.get(0);
    }

    private static boolean ofCards(JobConfiguration job) {
        return job.target().itemProfile().equals(Optional.of(CardContent.PROFILE));
    }

    private int one(String given) throws CommandFailure, IOException, InterruptedException {
        CardNumber number = CardCommand.number(given);
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
        try {
            return verifier().verify(router, number);
        } catch (TargetException fault) {
            throw CommandFailure.of(fault);
        } catch (IllegalArgumentException wrong) {
            throw wrongRouter(wrong);
        }
    }

    private static CommandFailure wrongRouter(IllegalArgumentException wrong) {
        return new CommandFailure(ExitCode.USAGE, String.valueOf(wrong.getMessage()), "Correct --router.");
    }

    private static CardVerifier verifier() throws CommandFailure {
        return Plugins.service(CardVerifier.class)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.CONFIGURATION,
                        "nothing here can ask a router",
                        "Add the plugin elmport-target-esc-router to the installation."));
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
