package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elmport.plugin.seal.CredentialVerdict;
import org.elmport.plugin.seal.CredentialVerification;
import org.elmport.plugin.seal.SealException;
import org.elmport.plugin.seal.StatusSource;
import org.elmport.rule.RuleProfile;
import org.elmport.sync.configuration.SealConfiguration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says of sealed credentials whether they can be accepted, and why not. */
@Command(
        name = "verify",
        description =
                "Says whether a sealed credential can be accepted: its seal, content, dates and issuer, and whether"
                        + " it was withdrawn.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  elmport verify --trust-anchors anchors.pem credential.jsonld",
            "  elmport verify --config elmport.yaml credential.jsonld",
            "  elmport verify --config elmport.yaml --json inbox/*.jsonld | jq 'select(.accepted | not)'"
        })
final class VerifyCommand implements Callable<Integer> {

    private static final int FILE_BYTES_MAX = 100 << 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Sealed credentials.")
    private List<Path> files = List.of();

    @Option(names = "--config", paramLabel = "FILE", description = "A configuration with a part seal.")
    private Optional<Path> configuration = Optional.empty();

    @Option(
            names = "--trust-anchors",
            paramLabel = "FILE",
            description = "The certificates that you trust, as PEM; in place of a configuration.")
    private Optional<Path> anchors = Optional.empty();

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            description = "A host that may be asked whether certificates were revoked or credentials withdrawn; may be"
                    + " repeated.")
    private List<String> hosts = List.of();

    @Option(
            names = "--status-folder",
            paramLabel = "FOLDER",
            description =
                    "Where the documents about the status of credentials are, such as the status-folder of a job of"
                            + " yours; in place of asking.")
    private Optional<Path> statusFolder = Optional.empty();

    @Option(
            names = "--revocation",
            paramLabel = "POLICY",
            description = "When nobody can say whether a certificate was revoked or a credential withdrawn: required"
                    + " (refused, which is the default) or optional (a warning); in place of a configuration.")
    private Optional<String> revocation = Optional.empty();

    @Option(names = "--as-of", description = "The day for which it is asked (default: now); a status is that of now.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--json", description = "One JSON object for each file, on a line of its own.")
    private boolean json;

    @Override
    public Integer call() throws CommandFailure {
        SealConfiguration seal = setup();
        Instant at = asOf.map(day -> day.plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .minusSeconds(1)
                        .toInstant())
                .orElseGet(Instant::now);
        try {
            CredentialVerification verification = CredentialVerification.of(
                            seal.plugin().openVerifier(seal.settings()), RuleProfile.EDC_SEALED)
                    .with(Packs.vocabulary())
                    .with(status(seal));
            return verify(verification, at).number();
        } catch (SealException failed) {
            throw SealSetup.failure(failed);
        }
    }

    private StatusSource status(SealConfiguration seal) throws SealException, CommandFailure {
        StatusSource asked = seal.plugin().openStatusSource(seal.settings());
        if (statusFolder.isEmpty()) {
            return asked;
        }
        Path folder = statusFolder.get();
        if (!Files.isDirectory(folder)) {
            throw new CommandFailure(ExitCode.USAGE, folder + " is no folder", "Check --status-folder.");
        }
        return StatusSource.folder(folder, asked.required());
    }

    private SealConfiguration setup() throws CommandFailure {
        if (configuration.isPresent()) {
            if (anchors.isPresent() || !hosts.isEmpty() || revocation.isPresent()) {
                throw new CommandFailure(
                        ExitCode.USAGE,
                        "--config and --trust-anchors, --allow-host or --revocation exclude each other",
                        "Put the anchors, hosts and revocation into the configuration.");
            }
            return SealSetup.of(configuration.get());
        }
        Map<String, Object> given = new LinkedHashMap<>();
        anchors.ifPresent(file -> given.put("trust-anchors", file.toString()));
        given.put("allowed-hosts", hosts);
        revocation.ifPresent(policy -> given.put("revocation", policy));
        return SealSetup.of(given);
    }

    private ExitCode verify(CredentialVerification verification, Instant at) {
        ExitCode end = ExitCode.DONE;
        PrintWriter out = spec.commandLine().getOut();
        for (Path file : files) {
            try {
                CredentialVerdict verdict = verification.verify(file.toString(), content(file), at);
                out.print(json ? VerdictJson.line(file.toString(), verdict) : VerdictText.of(file.toString(), verdict));
                if (end == ExitCode.DONE && !verdict.accepted()) {
                    end = ExitCode.FINDINGS;
                }
            } catch (IOException unreadable) {
                String words = FileFault.words(unreadable);
                spec.commandLine().getErr().println("elmport: cannot read " + file + ": " + words);
                out.print(json ? VerdictJson.unreadable(file.toString(), words) : "");
                end = ExitCode.SOURCE;
            }
            out.flush();
        }
        return end;
    }

    private static byte[] content(Path file) throws IOException {
        if (Files.size(file) > FILE_BYTES_MAX) {
            throw new FileSystemException(
                    file.toString(), null, "it has more than 100 MB, which no sealed credential has");
        }
        return Files.readAllBytes(file);
    }
}
