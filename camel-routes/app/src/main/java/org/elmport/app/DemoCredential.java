package org.elmport.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elmport.display.CredentialPreview;
import org.elmport.display.DisplayContent;
import org.elmport.display.PageImage;
import org.elmport.elm.Entity;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.jsonld.EdcJsonLdReader;
import org.elmport.node.DocumentCursor;
import org.elmport.node.EntityBuilder;
import org.elmport.plugin.demonstration.DemonstrationWallet;
import org.elmport.plugin.seal.CredentialVerdict;
import org.elmport.plugin.seal.CredentialVerification;
import org.elmport.plugin.seal.SealException;
import org.elmport.rule.RuleProfile;
import org.elmport.sync.RunFiles;
import org.elmport.sync.SyncOptions;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.configuration.JobConfigurationReader;
import org.elmport.sync.configuration.SealConfiguration;
import org.elmport.sync.ledger.ChangeCounts;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.ledger.LedgerAddress;
import org.elmport.sync.ledger.PayloadCipher;
import org.elmport.sync.report.ReportChapter;

/** Shows a transcript that becomes a credential: mapped, sealed, put into a wallet, and verified as it lies there. */
final class DemoCredential {

    /** The credential as people see it. */
    static final String PAGE = "credential.html";

    /** The sealed file, as the wallet has it. */
    static final String SEALED = "credential.jsonld";

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int KEY_BYTES = 32;
    private static final String INSTITUTION = "uni.example";
    private static final int WIDTH = 480;

    private final Path directory;
    private final PrintWriter out;
    private final PrintWriter err;
    private final byte[] key = new byte[KEY_BYTES];
    private final List<ReportChapter.Night> nights = new ArrayList<>();

    DemoCredential(Path directory, PrintWriter out, PrintWriter err) {
        this.directory = directory;
        this.out = out;
        this.err = err;
        new SecureRandom().nextBytes(key);
    }

    ReportChapter run(DemonstrationWallet wallet) throws CommandFailure, IOException, InterruptedException {
        try (ScratchFolder scratch = ScratchFolder.create();
                DemonstrationWallet.Running running = wallet.start(scratch.path());
                Ledger ledger = Ledger.open(LedgerAddress.file(scratch.file("ledger")), Clock.systemUTC())) {
            JobConfigurationReader reader = new JobConfigurationReader(
                    Plugins.registry(),
                    reference -> reference.contains("PASSWORD")
                            ? running.password()
                            : Base64.getEncoder().encodeToString(key));
            Map<String, Object> configuration = configuration(running, transcripts(running.wallet()));
            JobConfiguration job = job(reader, configuration);
            out.println();
            out.println("A transcript in EMREX ELMO, to a sealed credential in a wallet at " + running.address());
            night("first night", job, ledger, running);
            night("second night, nothing has changed", job, ledger, running);
            return shown(running, reader.seal(configuration).orElseThrow());
        }
    }

    /** The example of a transcript, with the wallet among the identifiers of the learner. */
    private Path transcripts(String wallet) throws CommandFailure, IOException {
        Path folder = Files.createDirectories(directory.resolve("transcripts"));
        Map<String, String> files = Plugins.registry()
                .source("elmo")
                .flatMap(source -> source.inputTemplate())
                .orElseThrow(() -> missing("the source elmo is not at hand"))
                .files();
        for (Map.Entry<String, String> file : files.entrySet()) {
            String transcript = file.getValue()
                    .replace(
                            "<givenNames>",
                            "<identifier type=\"wallet\">" + wallet + "</identifier>\n    <givenNames>");
            Files.writeString(folder.resolve(file.getKey()), transcript);
        }
        return folder;
    }

    private static CommandFailure missing(String what) {
        return new CommandFailure(ExitCode.FAULT, what, "Build Elmport as a whole.");
    }

    private static Map<String, Object> configuration(DemonstrationWallet.Running running, Path transcripts) {
        Map<String, Object> issuer = new HashMap<>(running.issuer());
        issuer.put("issuer", INSTITUTION);
        Map<String, Object> job = Map.of(
                "source", Map.of("plugin", "elmo", "path", transcripts.toString()),
                "mapping", Map.of("edc", issuer),
                "target", running.target());
        return Map.of(
                "ledger",
                Map.of("payload-key", "${env:DEMONSTRATION_KEY}"),
                SealConfiguration.PART,
                running.seal(),
                "jobs",
                Map.of("credentials", job));
    }

    private static JobConfiguration job(JobConfigurationReader reader, Map<String, Object> configuration)
            throws CommandFailure {
        List<JobConfiguration> jobs = reader.read(configuration);
        if (!reader.problems().isEmpty() || jobs.size() != 1) {
            throw missing(reader.problems().stream().map(Object::toString).collect(Collectors.joining("; ")));
        }
        return jobs.get(0);
    }

    private void night(String name, JobConfiguration job, Ledger ledger, DemonstrationWallet.Running running)
            throws CommandFailure, IOException, InterruptedException {
        ChangeCounts counts = new JobRun(
                        job, ledger, SyncOptions.standard(LEASE), Optional.of(PayloadCipher.of(key)), err)
                .sync()
                .plan()
                .counts();
        int held = running.credentials().size();
        out.printf(
                Locale.ENGLISH,
                "  %s: %,d added, %,d unchanged; the wallets hold %,d%n",
                name,
                counts.added(),
                counts.unchanged(),
                held);
        nights.add(new ReportChapter.Night(name, counts, "Credentials in wallets: " + held, List.of(), List.of()));
    }

    private ReportChapter shown(DemonstrationWallet.Running running, SealConfiguration seal)
            throws CommandFailure, IOException {
        List<byte[]> held = running.credentials();
        if (held.isEmpty()) {
            throw missing("no credential came to the wallet");
        }
        byte[] sealed = held.get(0);
        Files.write(directory.resolve(SEALED), sealed);
        String verdict = verdict(sealed, seal);
        out.println("  verified as it lies there: " + verdict);
        CredentialPreview preview = CredentialPreview.of(read(sealed));
        RunFiles.write(directory.resolve(PAGE), to -> to.write(preview.html().getBytes(StandardCharsets.UTF_8)));
        return chapter(preview, verdict);
    }

    private static String verdict(byte[] sealed, SealConfiguration seal) throws CommandFailure, IOException {
        try {
            CredentialVerdict verdict = CredentialVerification.of(
                            seal.plugin().openVerifier(seal.settings()), RuleProfile.EDC_SEALED)
                    .with(Packs.vocabulary())
                    .verify(SEALED, sealed, Instant.now());
            return verdict.accepted() ? "accepted" : "refused";
        } catch (SealException failed) {
            throw SealSetup.failure(failed);
        }
    }

    private ReportChapter chapter(CredentialPreview preview, String verdict) {
        String language = preview.languages().get(0);
        DisplayContent content = preview.content(language);
        List<ReportChapter.Picture> pictures = new ArrayList<>();
        for (PageImage page : preview.pages(language)) {
            pictures.add(ReportChapter.Picture.of(
                    page.fileType().toLowerCase(Locale.ROOT),
                    page.content(),
                    WIDTH,
                    "Page " + (pictures.size() + 1) + " of the credential \"" + content.title() + "\": "
                            + said(content),
                    "The credential as its holder sees it, page " + (pictures.size() + 1) + "."));
        }
        return new ReportChapter(
                "credential",
                "A transcript becomes a credential",
                List.of(
                        "An invented university exports a transcript of records in EMREX ELMO. Elmport makes a European"
                                + " Digital Credential of what the student has passed, seals it with the certificate of the"
                                + " university, with time stamps and all that proves the seal in later years, and puts it into"
                                + " the wallet of the student. The person is invented; the report of a real job names nobody.",
                        "Verified as it lies in the wallet: " + verdict + "."),
                nights,
                pictures,
                List.of(
                        new ReportChapter.Link(PAGE, "The same in words"),
                        new ReportChapter.Link(SEALED, "The sealed file")));
    }

    /** What stands in the picture, for those who do not see it. */
    private static String said(DisplayContent content) {
        return content.sections().stream()
                .flatMap(section -> section.facts().stream())
                .map(fact -> fact.label() + " " + String.join(", ", fact.values()))
                .collect(Collectors.joining("; "));
    }

    private static EuropeanDigitalCredential read(byte[] sealed) throws CommandFailure, IOException {
        List<Entity> entities = new ArrayList<>();
        new EdcJsonLdReader(new DocumentCursor(SEALED), finding -> {})
                .read(new ByteArrayInputStream(sealed), new EntityBuilder(entities::add));
        return entities.stream()
                .filter(EuropeanDigitalCredential.class::isInstance)
                .map(EuropeanDigitalCredential.class::cast)
                .findFirst()
                .orElseThrow(() -> missing("the wallet holds something else"));
    }
}
