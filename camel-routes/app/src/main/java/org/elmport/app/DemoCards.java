package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elmport.card.CardCodeForm;
import org.elmport.card.CardCodeRenderer;
import org.elmport.card.CardCodeStyle;
import org.elmport.card.CardNumber;
import org.elmport.plugin.demonstration.DemonstrationCards;
import org.elmport.sync.RunFiles;
import org.elmport.sync.SyncOptions;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.configuration.JobConfigurationReader;
import org.elmport.sync.ledger.ChangeCounts;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.ledger.LedgerAddress;
import org.elmport.sync.ledger.PayloadCipher;

/** Shows a job of student cards: they are registered, one is lost, one student objects, and a day without changes. */
final class DemoCards {

    /** The page that it leaves. */
    static final String PAGE = "cards.html";

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int KEY_BYTES = 32;
    private static final int MODULE = 4;

    private final Path directory;
    private final PrintWriter out;
    private final PrintWriter err;
    private final byte[] key = new byte[KEY_BYTES];
    private final List<String> rows = new ArrayList<>();

    DemoCards(Path directory, PrintWriter out, PrintWriter err) {
        this.directory = directory;
        this.out = out;
        this.err = err;
        new SecureRandom().nextBytes(key);
    }

    void run(DemonstrationCards cards) throws CommandFailure, IOException, InterruptedException {
        Path export = Files.createDirectories(directory.resolve("cards"));
        try (ScratchFolder scratch = ScratchFolder.create();
                DemonstrationCards.Running running = cards.start(export);
                Ledger ledger = Ledger.open(LedgerAddress.file(scratch.file("ledger")), Clock.systemUTC())) {
            JobConfiguration job = job(running);
            out.println();
            out.println("Student cards, from files to a router of student cards at " + running.address());
            night("first night", job, ledger, running);
            running.change();
            night("second night, after a card was lost and a student has objected", job, ledger, running);
            night("third night, nothing has changed", job, ledger, running);
            page(running.card());
        }
    }

    private JobConfiguration job(DemonstrationCards.Running running) throws CommandFailure {
        String payloadKey = Base64.getEncoder().encodeToString(key);
        JobConfigurationReader reader = new JobConfigurationReader(
                Plugins.registry(),
                reference -> reference.contains("DEMONSTRATION_TOKEN") ? running.token() : payloadKey);
        Map<String, Object> job = new HashMap<>(running.job());
        List<JobConfiguration> jobs = reader.read(
                Map.of("ledger", Map.of("payload-key", "${env:DEMONSTRATION_KEY}"), "jobs", Map.of("cards", job)));
        if (!reader.problems().isEmpty() || jobs.size() != 1) {
            throw new CommandFailure(
                    ExitCode.FAULT,
                    reader.problems().stream().map(Object::toString).collect(Collectors.joining("; ")),
                    "Build Elmport as a whole.");
        }
        return jobs.get(0);
    }

    private void night(String name, JobConfiguration job, Ledger ledger, DemonstrationCards.Running running)
            throws CommandFailure, IOException, InterruptedException {
        Optional<PayloadCipher> cipher = Optional.of(PayloadCipher.of(key));
        ChangeCounts counts = new JobRun(job, ledger, SyncOptions.standard(LEASE), cipher, err)
                .sync()
                .plan()
                .counts();
        int calls = running.calls();
        String state = running.state();
        out.println();
        out.printf(
                Locale.ENGLISH,
                "  %s: %,d added, %,d changed, %,d removed, %,d unchanged%n",
                name,
                counts.added(),
                counts.changed(),
                counts.removed(),
                counts.unchanged());
        out.println("  the router has " + state + "; it was called " + calls + " times");
        rows.add("<tr><td>" + name + "</td><td>" + counts.added() + "</td><td>" + counts.changed() + "</td><td>"
                + counts.removed() + "</td><td>" + counts.unchanged() + "</td><td>" + calls + "</td><td>" + state
                + "</td></tr>");
    }

    /** Nobody is named in it: a number and its code, and what happened to how many. */
    private void page(String text) throws CommandFailure, IOException {
        Optional<CardCodeRenderer> renderer = Plugins.service(CardCodeRenderer.class);
        Optional<CardNumber> number = CardNumber.read(text).number();
        String code = renderer.isPresent() && number.isPresent()
                ? "<p>The code of one card; it leads to " + number.get().address() + "</p>\n"
                        + new String(
                                renderer.get().render(number.get(), new CardCodeStyle(CardCodeForm.SVG, MODULE, false)),
                                StandardCharsets.UTF_8)
                : "";
        String page = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Student cards</title>\n"
                + "<style>body{font-family:sans-serif;margin:2em}td,th{padding:.3em 1em;text-align:left}</style></head>\n"
                + "<body><h1>Student cards</h1>\n<table><tr><th>night</th><th>added</th><th>changed</th><th>removed</th>"
                + "<th>unchanged</th><th>calls</th><th>the router has</th></tr>\n" + String.join("\n", rows)
                + "\n</table>\n" + code + "</body></html>\n";
        RunFiles.write(directory.resolve(PAGE), to -> to.write(page.getBytes(StandardCharsets.UTF_8)));
    }
}
