package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.elmport.finding.Finding;
import org.elmport.finding.SourcePointer;
import org.elmport.mapping.CatalogueMapping;
import org.elmport.mapping.CredentialForm;
import org.elmport.mapping.CredentialResult;
import org.elmport.mapping.MappingResult;
import org.elmport.mapping.Provenance;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceContext;
import org.elmport.plugin.SourceException;
import org.elmport.record.SourceRecord;
import org.elmport.sync.configuration.ConversionConfiguration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says where each value of a record's result comes from. */
@Command(
        name = "explain",
        description = "Says for a record where each value of the result comes from: field, rule, code list, default.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  elmport explain --record C-1001 --from csv --in drop/",
            "  elmport explain --record R-17 --credential MICRO_CREDENTIAL --from csv --in drop/"
        })
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Conversion conversion = new Conversion();

    @Option(names = "--record", required = true, paramLabel = "ID", description = "The identifier in the source.")
    private String record = "";

    @Option(
            names = "--credential",
            paramLabel = "FORM",
            description =
                    "The record is a result: says where the values of its credential come from, names and birth dates"
                            + " included. One of MICRO_CREDENTIAL and TRANSCRIPT.")
    private Optional<CredentialForm> credential = Optional.empty();

    @Override
    public Integer call() throws CommandFailure, IOException {
        try (ConversionInput input = ConversionInput.open(conversion.from(), conversion.input())) {
            ConversionConfiguration configuration = conversion.configuration(input.path());
            int explained = credential.isPresent() ? credentials(configuration) : records(configuration);
            if (explained == 0) {
                throw new CommandFailure(
                        ExitCode.SOURCE,
                        "the source has no record " + record,
                        "The identifier is that of the source, such as course_id, not the IRI of the result."
                                + (credential.isPresent()
                                        ? ""
                                        : " Of a result, such as result_id, say --credential as well."));
            }
            return ExitCode.DONE.number();
        }
    }

    private int records(ConversionConfiguration configuration) throws CommandFailure, IOException {
        List<MappingResult> results = results(configuration);
        results.forEach(this::print);
        return results.size();
    }

    private int credentials(ConversionConfiguration configuration) throws CommandFailure {
        ConversionConfiguration traced = new ConversionConfiguration(
                configuration.source(),
                configuration.sourceSettings(),
                configuration.mapping().toBuilder().provenance(true).build(),
                configuration.crosswalk(),
                configuration.credentials());
        List<CredentialResult> results =
                new CredentialConversion(traced, credential, spec.commandLine().getErr()).explained(record);
        for (CredentialResult result : results) {
            print(result.id(), result.heldBack(), result.provenance(), result.findings());
        }
        return results.size();
    }

    private List<MappingResult> results(ConversionConfiguration configuration) throws CommandFailure, IOException {
        List<MappingResult> results = new ArrayList<>();
        CatalogueMapping mapping = Mappings.of(
                configuration.mapping().toBuilder().provenance(true).build(), configuration.crosswalk(), finding -> {});
        SourceContext context = new SourceContext(finding -> {}, Clock.systemUTC());
        try (RecordSource source = configuration.source().open(configuration.sourceSettings(), context)) {
            Optional<SourceRecord> next = source.next();
            while (next.isPresent()) {
                if (next.get().id().equals(record)) {
                    results.add(mapping.map(next.get()));
                }
                next = source.next();
            }
        } catch (SourceException fault) {
            throw CommandFailure.of(fault);
        }
        return results;
    }

    private void print(MappingResult result) {
        print(result.record().toString(), result.heldBack(), result.provenance(), result.findings());
    }

    private void print(String what, boolean heldBack, List<Provenance> provenance, List<Finding> findings) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(what + (heldBack ? " is held back" : ""));
        String entity = "";
        for (Provenance line : provenance) {
            if (!line.entity().equals(entity)) {
                entity = line.entity();
                out.println();
                out.println("  " + entity);
            }
            out.println("    " + line.elmPath() + " = " + shortened(line.value()));
            out.println("        " + origin(line));
        }
        if (!findings.isEmpty()) {
            out.println();
            out.println("  Findings");
        }
        for (Finding finding : findings) {
            out.println("    " + finding.code().code() + " " + finding.source() + ": " + finding.message());
        }
    }

    private static String origin(Provenance line) {
        StringBuilder text = new StringBuilder();
        if (!line.source().equals(SourcePointer.NONE)) {
            text.append("from ").append(line.source()).append("; ");
        }
        text.append(line.rule());
        if (!line.codeListEntry().isEmpty()) {
            text.append("; code list: ").append(line.codeListEntry());
        }
        if (!line.defaultSetting().isEmpty()) {
            text.append("; default of setting ").append(line.defaultSetting());
        }
        return text.toString();
    }

    private static String shortened(String value) {
        String line = value.replaceAll("\\s+", " ");
        return line.length() <= 100 ? line : line.substring(0, 100) + " …";
    }
}
