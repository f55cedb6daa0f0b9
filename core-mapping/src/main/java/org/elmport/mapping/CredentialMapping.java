package org.elmport.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.record.RecordKind;

/**
 * Maps results to European Digital Credentials: micro-credentials and transcripts of records. Bad data never throws: it
 * becomes a finding, and no finding holds personal data. The same records always give the same credential, whatever its
 * pictures. Safe for any number of threads.
 */
public final class CredentialMapping {

    private final CredentialOptions options;
    private final MappingTools tools;
    private final CatalogueMemory memory = new CatalogueMemory();

    private CredentialMapping(CredentialOptions options) {
        this.options = options;
        this.tools = MappingTools.of(withoutMadeUpOutcomes(options.mapping()));
    }

    /** A title may stand in for learning outcomes in a catalogue, where that is set; what a person has learnt, never. */
    private static MappingOptions withoutMadeUpOutcomes(MappingOptions options) {
        MappingOptions.Builder builder = options.toBuilder();
        for (RecordKind kind : List.of(RecordKind.COURSE, RecordKind.PROGRAMME)) {
            builder.kind(kind, options.kind(kind).withLearningOutcomes(LearningOutcomePolicy.HOLD_BACK));
        }
        return builder.build();
    }

    /** A mapping that works as the options say. */
    public static CredentialMapping with(CredentialOptions options) {
        return new CredentialMapping(options);
    }

    /** The options. */
    public CredentialOptions options() {
        return options;
    }

    /**
     * Makes one credential. With an error there are findings and nothing else.
     *
     * @param request whose results it is about
     * @param records finds what the results refer to
     */
    public CredentialResult map(CredentialRequest request, RecordLookup records) {
        CredentialAssembly assembly = new CredentialAssembly(options, tools, memory, request, records);
        Optional<GraphNode> graph = assembly.assemble();
        List<Finding> findings = new ArrayList<>(assembly.findings());
        boolean error = findings.stream().anyMatch(Finding::error);
        if (error || graph.isEmpty()) {
            return new CredentialResult(assembly.id(), Optional.empty(), "", findings, List.of());
        }
        CredentialPages pages = new CredentialPages(options, findings);
        CredentialPages.Finished finished = pages.finish(graph.get(), assembly.languages());
        return new CredentialResult(
                assembly.id(),
                Optional.of(finished.credential()),
                finished.fingerprint(),
                findings,
                CredentialOrigins.of(finished.credential(), assembly.provenance()));
    }
}
