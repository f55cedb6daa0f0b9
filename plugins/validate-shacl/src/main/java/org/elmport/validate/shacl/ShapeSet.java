package org.elmport.validate.shacl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.elmport.plugin.ValidatorException;

/** Shapes that were read once, and the classes that they look at. Safe for any number of threads. */
final class ShapeSet {

    private static final String BASE = "https://relative.invalid/";
    private static final String COURSE_SHAPE_CLASS =
            "http://data.europa.eu/snb/model/elm/LearningAchievementSpecification";

    private final String profile;
    private final Shapes shapes;
    private final Set<Node> classes;

    private ShapeSet(String profile, Shapes shapes, Set<Node> classes) {
        this.profile = profile;
        this.shapes = shapes;
        this.classes = classes;
    }

    /** Shapes from files of a pack, together; what they import is among them, and nothing is fetched. */
    static ShapeSet read(String profile, List<String> names, OfficialFiles files) throws ValidatorException {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String name : names) {
            try {
                RDFParser.source(files.required(name))
                        .lang(Lang.TURTLE)
                        .base(BASE)
                        .parse(graph);
            } catch (RiotException malformed) {
                throw new ValidatorException(
                        "the shapes " + name + " cannot be read: " + malformed.getMessage(),
                        "See whether the pack is whole with: elmport packs list --verify",
                        malformed);
            }
        }
        lookAtCourses(graph);
        Set<Node> classes = targets(graph);
        if (classes.isEmpty()) {
            throw new ValidatorException(
                    "the shapes " + names + " look at nothing", "Get the pack of official files anew.");
        }
        GraphUtil.remove(graph, Node.ANY, org.apache.jena.vocabulary.OWL.imports.asNode(), Node.ANY);
        return new ShapeSet(profile, Shapes.parse(graph), classes);
    }

    /** The official shape of courses is switched off in LOQ; without it nobody would look at them. */
    private static void lookAtCourses(Graph graph) {
        Node courses = NodeFactory.createURI(COURSE_SHAPE_CLASS);
        List<Node> shapes = new ArrayList<>();
        graph.find(Node.ANY, SHACL.targetClass, courses).forEachRemaining(triple -> shapes.add(triple.getSubject()));
        shapes.forEach(shape -> GraphUtil.remove(graph, shape, SHACL.deactivated, Node.ANY));
    }

    private static Set<Node> targets(Graph graph) {
        Set<Node> classes = new HashSet<>();
        graph.find(Node.ANY, SHACL.targetClass, Node.ANY)
                .filterDrop(triple -> graph.contains(triple.getSubject(), SHACL.deactivated, Node.ANY))
                .forEachRemaining(triple -> classes.add(triple.getObject()));
        return classes;
    }

    String profile() {
        return profile;
    }

    List<ReportEntry> violations(Graph graph) {
        return List.copyOf(ShaclValidator.get().validate(shapes, graph).getEntries());
    }

    /** How many nodes of each class the shapes look at. */
    Map<String, Long> focusNodes(Graph graph) {
        Map<String, Long> counts = new TreeMap<>();
        for (Node type : classes) {
            long count = graph.find(Node.ANY, RDF.Nodes.type, type).toList().size();
            if (count > 0) {
                counts.merge(Terms.localName(type), count, Long::sum);
            }
        }
        return counts;
    }

    /** Whether there is a shape for the class of that name. */
    boolean looksAt(String className) {
        return classes.stream().anyMatch(type -> Terms.localName(type).equals(className));
    }
}
