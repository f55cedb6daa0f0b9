package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
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
import org.elmport.plugin.TargetException;
import org.elmport.plugin.card.CardVerification;
import org.elmport.plugin.card.CardVerifier;
import org.elmport.plugin.demonstration.DemonstrationCards;
import org.elmport.sync.SyncOptions;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.configuration.JobConfigurationReader;
import org.elmport.sync.ledger.ChangeCounts;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.ledger.LedgerAddress;
import org.elmport.sync.ledger.PayloadCipher;
import org.elmport.sync.report.ReportChapter;

/** Shows a job of student cards: they are registered, one is lost, one student objects, and a day without changes. */
final class DemoCards {

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int KEY_BYTES = 32;
    private static final int MODULE = 4;
    private static final int WIDTH = 164;

    private final Path directory;
    private final PrintWriter out;
    private final PrintWriter err;
    private final byte[] key = new byte[KEY_BYTES];
    private final List<ReportChapter.Night> nights = new ArrayList<>();

    DemoCards(Path directory, PrintWriter out, PrintWriter err) {
        this.directory = directory;
        this.out = out;
        this.err = err;
        new SecureRandom().nextBytes(key);
    }

    ReportChapter run(DemonstrationCards cards) throws CommandFailure, IOException, InterruptedException {
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
            return chapter(running);
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
        nights.add(new ReportChapter.Night(
                name, counts, "The router has " + state + ". Calls: " + calls + ".", List.of(), List.of()));
    }

    /** Nobody is named in it: a number and its code, and what anybody learns who reads it. */
    private ReportChapter.Picture picture(String name, String text, DemonstrationCards.Running running)
            throws CommandFailure, InterruptedException {
        CardNumber number = CardNumber.read(text).number().orElseThrow(() -> missing("the router has no such card"));
        CardCodeRenderer renderer =
                Plugins.service(CardCodeRenderer.class).orElseThrow(() -> missing("nothing here can make QR codes"));
        byte[] code = renderer.render(number, new CardCodeStyle(CardCodeForm.SVG, MODULE, false));
        return ReportChapter.Picture.of(
                "svg+xml",
                code,
                WIDTH,
                "QR code of " + name + ", which leads to " + number.address(),
                "The code of " + name + ", with the address " + number.address()
                        + ". What the router says to anybody who asks: " + verified(number, running) + ".");
    }

    private static String verified(CardNumber number, DemonstrationCards.Running running)
            throws CommandFailure, InterruptedException {
        CardVerifier verifier =
                Plugins.service(CardVerifier.class).orElseThrow(() -> missing("nothing here can ask a router"));
        try {
            return verifier.verify(URI.create(running.address()), number)
                    .map(DemoCards::words)
                    .orElseThrow(() -> missing("the router does not know the card"));
        } catch (TargetException fault) {
            throw CommandFailure.of(fault);
        }
    }

    private static String words(CardVerification card) {
        return card.status().map(Enum::name).orElse("UNCLEAR")
                + card.expires().map(day -> ", ends on " + day).orElse("") + ", issued by " + card.issuerName();
    }

    private static CommandFailure missing(String what) {
        return new CommandFailure(ExitCode.FAULT, what, "Build Elmport as a whole.");
    }

    private ReportChapter chapter(DemonstrationCards.Running running) throws CommandFailure, InterruptedException {
        return new ReportChapter(
                "cards",
                "Student cards",
                List.of(
                        "An invented card office exports a file of students and their cards. Elmport gives each card its"
                                + " number, registers students and cards at a router of student cards, and keeps it in step."
                                + " Each student and each card counts as one, and no name is sent.",
                        "Before the second night one card was reported lost, and one student objected to being"
                                + " registered. The lost card is stopped and stays, so that it can come back when it is"
                                + " found; of the student who objected the card is taken back first, then the student.",
                        "Router and students are invented: the real router does not know these numbers."),
                nights,
                List.of(
                        picture("a card that is active", running.active(), running),
                        picture("the lost card", running.lost(), running)),
                List.of(new ReportChapter.Link("cards/cards.csv", "The file of the card office after that")));
    }
}
