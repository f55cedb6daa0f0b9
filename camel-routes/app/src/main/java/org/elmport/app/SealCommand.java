package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.elmport.finding.Finding;
import org.elmport.plugin.seal.CredentialSealing;
import org.elmport.plugin.seal.SealException;
import org.elmport.plugin.seal.Sealer;
import org.elmport.sync.configuration.SealConfiguration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Seals credentials, each after it was found to be as it must be. */
@Command(
        name = "seal",
        description = "Seals credentials with the certificate of your organisation.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  elmport seal --config elmport.yaml --out sealed credential.jsonld",
            "  elmport seal --config elmport.yaml --out sealed drafts/*.jsonld"
        })
final class SealCommand implements Callable<Integer> {

    private static final String OWNER_ONLY = "rw-------";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Credentials as JSON-LD.")
    private List<Path> files = List.of();

    @Option(
            names = "--config",
            required = true,
            paramLabel = "FILE",
            description = "The configuration; its part seal says with what.")
    private Path configuration = Path.of("elmport.yaml");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "Where the sealed files go, under the names of their drafts; nothing is overwritten.")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws CommandFailure, IOException {
        SealConfiguration seal = SealSetup.of(configuration);
        List<Finding> warnings = new ArrayList<>();
        try (Sealer sealer = seal.plugin().openSealer(seal.settings(), warnings::add)) {
            FindingText.print(spec.commandLine().getErr(), configuration.toString(), warnings);
            Files.createDirectories(folder);
            CredentialSealing sealing = new CredentialSealing(sealer, Clock.systemUTC()).with(Packs.vocabulary());
            boolean refused = false;
            for (Path file : files) {
                refused |= !seal(sealing, file);
            }
            return (refused ? ExitCode.FINDINGS : ExitCode.DONE).number();
        } catch (SealException failed) {
            throw SealSetup.failure(failed);
        }
    }

    /** Whether it was sealed; otherwise the reasons were told. */
    private boolean seal(CredentialSealing sealing, Path file) throws SealException, CommandFailure, IOException {
        CredentialSealing.Outcome outcome = sealing.seal(file.toString(), content(file));
        PrintWriter out = spec.commandLine().getOut();
        FindingText.print(out, file.toString(), outcome.findings());
        if (outcome.file().isEmpty()) {
            out.println(file + ": not sealed, because " + outcome.reason());
            return false;
        }
        Path sealed = folder.resolve(file.toAbsolutePath().getFileName());
        write(sealed, outcome.file().get());
        out.println(file + ": sealed by " + sealing.identity().shown() + " as " + sealed);
        return true;
    }

    private static byte[] content(Path file) throws CommandFailure {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new CommandFailure(
                    ExitCode.SOURCE, "cannot read " + file + ": " + FileFault.words(unreadable), "Check its name.");
        }
    }

    /** Credentials are about people: only the owner may read the file. */
    private static void write(Path file, byte[] sealed) throws IOException {
        if (Files.exists(file)) {
            throw new FileSystemException(file.toString(), "", "it is there already, and nothing is overwritten");
        }
        Path created = file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)))
                : Files.createFile(file);
        Files.write(created, sealed, StandardOpenOption.WRITE);
    }
}
