package org.elmport.oracle;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;

/** The official shapes for credentials (ELM 3.2), run by Jena; read once for each process, shared between threads. */
public final class EdcShapes {

    private static final String STRUCTURE = "official/elm-3.2-edc/EDC-generic-no-cv.ttl";
    private static final String VOCABULARIES = "official/elm-3.2-edc/EDC-generic-full.ttl";
    private static final String IMPORTS = "http://www.w3.org/2002/07/owl#imports";
    private static final Map<Path, EdcShapes> PARSED = new ConcurrentHashMap<>();

    private static final String MANDATE = "official/elm-3.2-edc/EDC-issuedByMandate.ttl";

    private final Path oracle;
    private final Graph graph = GraphFactory.createDefaultGraph();
    private final Shapes shapes;

    private EdcShapes(Path oracle, String... files) {
        this.oracle = oracle;
        for (String file : files) {
            RDFParser.source(oracle.resolve(file))
                    .lang(Lang.TURTLE)
                    .base("https://relative.invalid/")
                    .parse(graph);
        }
        // all files are here already, and nothing is fetched
        graph.find()
                .filterKeep(triple -> triple.getPredicate().hasURI(IMPORTS))
                .toList()
                .forEach(graph::delete);
        this.shapes = Shapes.parse(graph);
    }

    /**
     * The shapes of the generic profile, with the vocabularies.
     *
     * @param oracle the directory given by {@link Oracle#directory()}
     */
    public static EdcShapes of(Path oracle) {
        return PARSED.computeIfAbsent(oracle, directory -> new EdcShapes(directory, STRUCTURE, VOCABULARIES));
    }

    /** The same, and what credentials that are issued by mandate must have besides. */
    public static EdcShapes issuedByMandate(Path oracle) {
        return new EdcShapes(oracle, STRUCTURE, VOCABULARIES, MANDATE);
    }

    /** The shapes themselves, to be read. */
    public Graph graph() {
        return graph;
    }

    /** What the shapes say about a credential. */
    public ShapesReport validate(String jsonLd) {
        Graph data = CredentialGraph.of(oracle, jsonLd);
        return LoqShapes.report(ShaclValidator.get().validate(shapes, data), data);
    }
}
