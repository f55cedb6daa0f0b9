package org.elmport.validate.shacl;

import static java.util.Map.entry;

import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.vocabulary.RDF;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;

/** Says in words what a shape does not take. Of a credential no value and no id is told, as it is about a person. */
final class Violations {

    private static final String COMPONENT = "ConstraintComponent";
    private static final String OTHER_SHAPE = "a value of %s does not have the shape that it must have";
    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("MinCount", "%s is missing, or has fewer values than it must have"),
            entry("MaxCount", "%s has more values than it may have"),
            entry("Class", "a value of %s is not a node of the class that it must be"),
            entry("Datatype", "a value of %s is not written as its datatype must be"),
            entry("NodeKind", "a value of %s is an address, a text or a node without id where it must be another"),
            entry("UniqueLang", "%s has two texts in one language"),
            entry("HasValue", "%s does not have the value that it must have"),
            entry("In", "a value of %s is not one of those that there are"),
            entry("Pattern", "a value of %s is not written as it must be"),
            entry("LanguageIn", "a text of %s is in a language that it must not be in"),
            entry("MinLength", "a value of %s is too short"),
            entry("MaxLength", "a value of %s is too long"),
            entry("MinInclusive", "a value of %s is too small"),
            entry("MaxInclusive", "a value of %s is too large"),
            entry("MinExclusive", "a value of %s is too small"),
            entry("MaxExclusive", "a value of %s is too large"),
            entry("Closed", "there is a property %s that there must not be"));

    private final Path file;
    private final GraphDocument.Kind kind;
    private final Graph graph;

    Violations(Path file, GraphDocument.Kind kind, Graph graph) {
        this.file = file;
        this.kind = kind;
        this.graph = graph;
    }

    Finding finding(ReportEntry entry) {
        String type = type(entry.focusNode());
        String property = entry.resultPath() == null
                ? ""
                : Terms.localName(entry.resultPath().toString().replaceAll("[<>]", ""));
        String component = Terms.localName(entry.sourceConstraintComponent()).replace(COMPONENT, "");
        String words = WORDS.getOrDefault(component, OTHER_SHAPE);
        String name = property.isEmpty() ? "the node" : property;
        return Finding.of(
                ShaclFinding.SHACL_VIOLATION,
                RecordReference.NONE,
                new SourcePointer(file.toString(), 0, 0, place(entry.focusNode())),
                property.isEmpty() ? type : type + "." + property,
                "In " + type + ", " + String.format(words, name));
    }

    private String place(Node focus) {
        return kind == GraphDocument.Kind.LOQ && focus.isURI() ? focus.getURI() : "";
    }

    private String type(Node focus) {
        return graph.find(focus, RDF.Nodes.type, Node.ANY).toList().stream()
                .map(triple -> Terms.localName(triple.getObject()))
                .filter(name -> !name.isEmpty() && !name.equals("VerifiableCredential"))
                .sorted()
                .findFirst()
                .orElse("a node without type");
    }
}
