package org.elmport.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.finding.Findings;
import org.elmport.finding.Severity;
import org.elmport.plugin.DocumentValidator;
import org.elmport.plugin.SecondOpinion;
import org.elmport.plugin.ValidatorException;
import org.elmport.plugin.ValidatorPlugin;
import org.elmport.sync.pack.InstalledPack;
import org.elmport.sync.pack.PackException;
import org.elmport.sync.report.FindingJson;

/** A second opinion on documents, by the official shapes of a pack. */
final class ShapesCheck {

    static final String PLUGIN = "shacl";
    private static final JsonFactory FACTORY = new JsonFactory();

    private final DocumentValidator validator;
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean json;

    private ShapesCheck(DocumentValidator validator, PrintWriter out, PrintWriter err, boolean json) {
        this.validator = validator;
        this.out = out;
        this.err = err;
        this.json = json;
    }

    /**
     * Makes it ready.
     *
     * @param version of the pack; else the newest
     */
    static ShapesCheck of(Optional<String> version, PrintWriter out, PrintWriter err, boolean json)
            throws CommandFailure {
        ValidatorPlugin plugin = Plugins.registry().validators().stream()
                .filter(one -> one.name().equals(PLUGIN))
                .findFirst()
                .orElseThrow(
                        () -> new CommandFailure(
                                ExitCode.CONFIGURATION,
                                "the plugin validate-shacl is not installed",
                                "Put its jar and those it needs on the class path; without --shacl the rules of Elmport check."));
        try {
            return new ShapesCheck(plugin.open(pack(version).directory()), out, err, json);
        } catch (ValidatorException missing) {
            throw CommandFailure.of(missing);
        }
    }

    private static InstalledPack pack(Optional<String> version) throws CommandFailure {
        try {
            return Packs.store()
                    .official(version)
                    .orElseThrow(() -> new CommandFailure(
                            ExitCode.CONFIGURATION,
                            "there is no pack of official files"
                                    + version.map(wanted -> " " + wanted).orElse(""),
                            "Download the European Learning Model from the Commission as a zip, then: elmport packs"
                                    + " install ZIP --pack-version 3.2.0"));
        } catch (PackException wrong) {
            throw CommandFailure.of(ExitCode.CONFIGURATION, wrong);
        } catch (IOException failed) {
            throw new CommandFailure(
                    ExitCode.FAULT, "the packs cannot be read: " + FileFault.words(failed), "Check the disk.");
        }
    }

    /** Checks files, and says how the command ends. */
    ExitCode check(List<Path> files, Gate gate) throws CommandFailure {
        ExitCode end = ExitCode.DONE;
        for (Path file : files) {
            Findings findings = new Findings();
            try {
                print(file, validator.validate(file, findings), findings);
            } catch (IOException unreadable) {
                err.println("elmport: cannot read " + file + ": " + FileFault.words(unreadable));
                end = ExitCode.SOURCE;
            } catch (ValidatorException missing) {
                throw CommandFailure.of(missing);
            }
            if (end == ExitCode.DONE && closes(gate, findings)) {
                end = ExitCode.FINDINGS;
            }
        }
        return end;
    }

    private static boolean closes(Gate gate, Findings findings) {
        for (Severity severity : Severity.values()) {
            if (gate.closes(severity, findings.count(severity))) {
                return true;
            }
        }
        return false;
    }

    private void print(Path file, SecondOpinion opinion, Findings findings) throws IOException {
        if (json) {
            out.println(line(file, opinion, findings));
            return;
        }
        for (Finding finding : findings.kept()) {
            out.printf(
                    "%s: %s %s: %s%n    %s%n",
                    finding.source(),
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.code().code(),
                    finding.message(),
                    finding.remedy());
        }
        long seen = opinion.focusNodes().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        out.printf(
                "%s: %s, %s seen, %s%n",
                file,
                opinion.profile().isEmpty() ? "not checked" : opinion.profile(),
                Counted.of(seen, "node"),
                Counted.of(findings.count(Severity.ERROR), "error"));
        opinion.focusNodes().forEach((type, count) -> out.printf(Locale.ENGLISH, "  %,8d %s%n", count, type));
    }

    private static String line(Path file, SecondOpinion opinion, Findings findings) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator writer = FACTORY.createGenerator(text)) {
            writer.writeStartObject();
            writer.writeStringField("file", file.toString());
            writer.writeStringField("shapes", opinion.profile());
            writer.writeNumberField("errors", findings.count(Severity.ERROR));
            writer.writeObjectFieldStart("focusNodes");
            for (Map.Entry<String, Long> count : opinion.focusNodes().entrySet()) {
                writer.writeNumberField(count.getKey(), count.getValue());
            }
            writer.writeEndObject();
            writer.writeArrayFieldStart("findings");
            for (Finding finding : findings.kept()) {
                FindingJson.write(writer, finding);
            }
            writer.writeEndArray();
            writer.writeEndObject();
        }
        return text.toString();
    }
}
