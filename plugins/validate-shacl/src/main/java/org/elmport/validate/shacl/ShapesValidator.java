package org.elmport.validate.shacl;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RiotException;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.DocumentValidator;
import org.elmport.plugin.SecondOpinion;
import org.elmport.plugin.ValidatorException;

/** Checks documents by the shapes of one pack; each set of shapes is read when it is first needed, and then kept. */
final class ShapesValidator implements DocumentValidator {

    private static final String LOQ = "LOQ-constraints";
    private static final String GENERIC = "EDC-generic-full";
    private static final List<String> GENERIC_FILES = List.of("EDC-generic-full.ttl", "EDC-generic-no-cv.ttl");
    private static final List<String> MUST_BE_SEEN = List.of("EuropeanDigitalCredential", "Person");

    private final OfficialFiles files;
    private final Map<String, ShapeSet> sets = new ConcurrentHashMap<>();

    ShapesValidator(OfficialFiles files) {
        this.files = files;
    }

    @Override
    public SecondOpinion validate(Path document, FindingSink findings) throws IOException, ValidatorException {
        Optional<GraphDocument> read = new DocumentReading(document, findings).read();
        if (read.isEmpty()) {
            return new SecondOpinion("", Map.of());
        }
        ShapeSet shapes = shapes(read.get());
        ContextLoader contexts = new ContextLoader(files);
        try {
            Graph graph = GraphReader.read(read.get(), contexts);
            return opinion(document, read.get(), graph, shapes, findings);
        } catch (RiotException unreadable) {
            boolean context = !contexts.unknown().isEmpty();
            add(
                    document,
                    context ? ShaclFinding.SHACL_CONTEXT_UNKNOWN : ShaclFinding.SHACL_DOCUMENT_UNKNOWN,
                    context
                            ? "The context " + contexts.unknown() + " is not at hand"
                            : "The document is no JSON-LD that makes a graph",
                    findings);
            return new SecondOpinion(shapes.profile(), Map.of());
        }
    }

    private static SecondOpinion opinion(
            Path file, GraphDocument document, Graph graph, ShapeSet shapes, FindingSink findings) {
        Map<String, Long> seen = shapes.focusNodes(graph);
        lost(file, document, seen, shapes, findings);
        Violations violations = new Violations(file, document.kind(), graph);
        shapes.violations(graph).forEach(entry -> findings.add(violations.finding(entry)));
        return new SecondOpinion(shapes.profile(), seen);
    }

    /** A shape that looks at nothing takes everything, so what the document has is held against what was seen. */
    private static void lost(
            Path file, GraphDocument document, Map<String, Long> seen, ShapeSet shapes, FindingSink findings) {
        Map<String, Long> nodes = new LinkedHashMap<>(document.nodes());
        if (document.kind() == GraphDocument.Kind.CREDENTIAL) {
            MUST_BE_SEEN.forEach(type -> nodes.putIfAbsent(type, 1L));
        }
        if (seen.isEmpty()) {
            add(file, ShaclFinding.SHACL_NOTHING_SEEN, "The shapes saw no node of the document", findings);
            return;
        }
        nodes.forEach((type, count) -> {
            long looked = seen.getOrDefault(type, 0L);
            if (shapes.looksAt(type) && looked < count) {
                add(
                        file,
                        ShaclFinding.SHACL_NODES_LOST,
                        "Of " + count + " nodes of the class " + type + " the shapes saw " + looked,
                        findings);
            }
        });
    }

    private ShapeSet shapes(GraphDocument document) throws ValidatorException {
        if (document.kind() == GraphDocument.Kind.LOQ) {
            return shapes(LOQ, List.of("LOQ-constraints.ttl"));
        }
        Set<String> codes = document.profileCodes();
        List<String> names = new ArrayList<>(GENERIC_FILES);
        StringBuilder profile = new StringBuilder(GENERIC);
        for (CredentialProfile further : CredentialProfile.values()) {
            if (codes.contains(further.code())) {
                names.add(further.file());
                profile.append(" + ").append(Terms.localName(further.file()).replace(".ttl", ""));
            }
        }
        return shapes(profile.toString(), names);
    }

    private ShapeSet shapes(String profile, List<String> names) throws ValidatorException {
        ShapeSet known = sets.get(profile);
        if (known == null) {
            known = ShapeSet.read(profile, names, files);
            sets.put(profile, known);
        }
        return known;
    }

    private static void add(Path file, ShaclFinding code, String message, FindingSink findings) {
        findings.add(Finding.of(code, RecordReference.NONE, new SourcePointer(file.toString(), 0, 0, ""), "", message));
    }
}
