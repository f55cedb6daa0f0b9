package org.elmport.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elmport.display.CredentialPreview;
import org.elmport.elm.Entity;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.jsonld.EdcJsonLdReader;
import org.elmport.mapping.CredentialForm;
import org.elmport.node.DocumentCursor;
import org.elmport.node.EntityBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows credentials as people will see them. */
@Command(
        name = "preview",
        description =
                "Shows the credentials of a result or of a learner as people will see them: a page for the browser"
                        + " in all their languages, and the pictures of their pages. Nothing is issued, and nothing leaves this"
                        + " machine. The files hold personal data; remove them when you have looked.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  elmport preview --from elmo --in transcript.xml --out look/",
            "  elmport preview --record RES-1 --from csv --in drop/ --out look/",
            "  elmport preview --from edc-jsonld --in credential.jsonld --out look/"
        })
final class PreviewCommand implements Callable<Integer> {

    private static final String DOCUMENT = "edc-jsonld";

    /** Most credentials that are shown at once. */
    private static final int CREDENTIALS_MAXIMUM = 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Conversion conversion = new Conversion();

    @Option(
            names = "--record",
            paramLabel = "ID",
            description = "An identifier of the result or of the learner, as the source has it. Without it, all"
                    + " credentials are shown, if they are 20 at most.")
    private Optional<String> record = Optional.empty();

    @Option(
            names = "--credential",
            paramLabel = "FORM",
            description = "What results become: MICRO_CREDENTIAL or TRANSCRIPT (default: as for elmport convert).")
    private Optional<CredentialForm> form = Optional.empty();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "A new folder for what is shown.")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws CommandFailure, IOException {
        try (ConversionInput input = ConversionInput.open(conversion.from(), conversion.input())) {
            return (DOCUMENT.equals(conversion.from()) ? finished(input.path()) : mapped(input.path())).number();
        }
    }

    private ExitCode mapped(Path input) throws CommandFailure, IOException {
        CredentialConversion credentials = new CredentialConversion(
                conversion.configuration(input), form, spec.commandLine().getErr());
        List<EuropeanDigitalCredential> made = credentials.of(record, CREDENTIALS_MAXIMUM);
        return shown(made, credentials.findings());
    }

    private ExitCode finished(Path document) throws CommandFailure, IOException {
        Findings findings = new Findings();
        List<Entity> entities = new ArrayList<>();
        try (InputStream in = Files.newInputStream(document)) {
            new EdcJsonLdReader(new DocumentCursor(conversion.input()), findings)
                    .read(in, new EntityBuilder(entities::add));
        }
        List<EuropeanDigitalCredential> credentials = entities.stream()
                .filter(EuropeanDigitalCredential.class::isInstance)
                .map(EuropeanDigitalCredential.class::cast)
                .toList();
        return shown(credentials, findings.kept());
    }

    private ExitCode shown(List<EuropeanDigitalCredential> credentials, List<Finding> findings)
            throws CommandFailure, IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (!credentials.isEmpty()) {
            CredentialFiles files = CredentialFiles.in(folder, finding -> {});
            for (EuropeanDigitalCredential credential : credentials) {
                out.println("Open this in a browser: " + files.write(credential, CredentialPreview.of(credential)));
            }
        }
        FindingText.print(err, conversion.input(), findings);
        if (credentials.isEmpty()) {
            err.println("elmport: there is no credential to show");
            err.println("  Mend what is said above, and look again.");
        }
        return credentials.isEmpty() ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
