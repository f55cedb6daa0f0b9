package org.elmport.oracle;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDF;
import org.elmport.elm.declaration.ApplicationProfile;

/**
 * The official shapes of LOQ and of AMS (both 1.1.0), run by Jena; read once for each process, shared between threads.
 * They speak of the ontology of ELM 3.1, so that of 3.3 is read as if it were the same. The shape of the learning
 * achievement specification is switched off in the official file; here it is switched on, because nobody would look at
 * courses otherwise.
 */
public final class DatasetShapes {

    private static final String DIRECTORY = "official/elm-3.1.0/shacl/";
    private static final String ONTOLOGY = "http://data.europa.eu/snb/model/ontology/";
    private static final String EARLIER_ONTOLOGY = "http://data.europa.eu/snb/model/elm/";
    private static final String BASE = "https://relative.invalid/";
    private static final Map<Path, DatasetShapes> PARSED = new ConcurrentHashMap<>();

    private final Shapes shapes;

    private DatasetShapes(Path file) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(file).lang(Lang.TURTLE).base(BASE).parse(graph);
        GraphUtil.remove(graph, Node.ANY, SHACL.deactivated, Node.ANY);
        this.shapes = Shapes.parse(graph);
    }

    /**
     * The shapes of LOQ.
     *
     * @param oracle the directory given by {@link Oracle#directory()}
     */
    public static DatasetShapes of(Path oracle) {
        return of(oracle, ApplicationProfile.LOQ_3_1_0);
    }

    /**
     * The shapes of the family of a profile.
     *
     * @param oracle the directory given by {@link Oracle#directory()}
     */
    public static DatasetShapes of(Path oracle, ApplicationProfile profile) {
        String file = switch (profile.family()) {
            case LOQ -> "LOQ-constraints.ttl";
            case AMS -> "AMS-constraints.ttl";
            case EDC -> throw new IllegalArgumentException("credentials have shapes of their own");
        };
        return PARSED.computeIfAbsent(oracle.resolve(DIRECTORY + file), DatasetShapes::new);
    }

    /** What the shapes say about a JSON-LD document that carries its context. */
    public ShapesReport validate(String jsonLd) {
        Graph graph = graph(jsonLd);
        return report(ShaclValidator.get().validate(shapes, graph), graph);
    }

    static ShapesReport report(ValidationReport report, Graph graph) {
        return new ShapesReport(
                report.getEntries().stream().map(DatasetShapes::violation).toList(), focusNodes(graph));
    }

    /** The graph of a JSON-LD document that carries its context, in the terms of the shapes. */
    static Graph graph(String jsonLd) {
        JsonLdOptions options = new JsonLdOptions((address, ignored) -> {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "not fetched: " + address);
        });
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(jsonLd.replace(ONTOLOGY, EARLIER_ONTOLOGY), Lang.JSONLD11)
                .base(BASE)
                .context(Context.create().set(LangJSONLD11.JSONLD_OPTIONS, options))
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(graph);
        return graph;
    }

    private static ShapesReport.Violation violation(ReportEntry entry) {
        String path = entry.resultPath() == null ? "" : entry.resultPath().toString();
        return new ShapesReport.Violation(entry.focusNode().toString(), path, String.valueOf(entry.message()));
    }

    private static Map<String, Long> focusNodes(Graph graph) {
        Map<String, Long> counts = new TreeMap<>();
        graph.find(Node.ANY, RDF.Nodes.type, Node.ANY)
                .forEachRemaining(triple -> counts.merge(localName(triple.getObject()), 1L, Long::sum));
        return counts;
    }

    private static String localName(Node type) {
        String iri = type.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
