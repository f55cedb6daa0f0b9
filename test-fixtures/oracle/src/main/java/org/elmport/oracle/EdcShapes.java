package org.elmport.oracle;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.elmport.rule.RuleProfile;

/**
 * The official shapes for credentials (ELM 3.2), run by Jena; read once for each profile and process, shared between
 * threads.
 */
public final class EdcShapes {

    private static final String DIRECTORY = "official/elm-3.2-edc/";
    private static final String STRUCTURE = "EDC-generic-no-cv.ttl";
    private static final String VOCABULARIES = "EDC-generic-full.ttl";
    private static final String ACCREDITED = "EDC-accredited.ttl";
    private static final String IMPORTS = "http://www.w3.org/2002/07/owl#imports";
    private static final Map<Key, EdcShapes> PARSED = new ConcurrentHashMap<>();

    /** What a draft may lack: the shapes that the issuer has inside leave out these minima and nothing else. */
    private static final List<String> ADDED_BY_THE_ISSUER = List.of(
            "http://data.europa.eu/snb/model/elm/individualDisplay",
            "https://www.w3.org/2018/credentials#issued",
            "https://www.w3.org/2018/credentials#issuer",
            "http://data.europa.eu/snb/model/elm/eidasLegalIdentifier",
            "http://www.w3.org/ns/regorg#legalName");

    private final Path oracle;
    private final Graph graph = GraphFactory.createDefaultGraph();
    private final Shapes shapes;

    private EdcShapes(Key key) {
        this.oracle = key.oracle();
        for (String file : files(key.profile())) {
            RDFParser.source(oracle.resolve(DIRECTORY + file))
                    .lang(Lang.TURTLE)
                    .base("https://relative.invalid/")
                    .parse(graph);
        }
        // what is imported is here already, and nothing is fetched
        graph.find()
                .filterKeep(triple -> triple.getPredicate().hasURI(IMPORTS))
                .toList()
                .forEach(graph::delete);
        if (key.profile() == RuleProfile.EDC_DRAFT) {
            ADDED_BY_THE_ISSUER.forEach(this::makeOptional);
        }
        this.shapes = Shapes.parse(graph);
    }

    private static List<String> files(RuleProfile profile) {
        return switch (profile) {
            case EDC_DRAFT, EDC_SEALED -> List.of(STRUCTURE, VOCABULARIES);
            case EDC_ACCREDITED -> List.of(STRUCTURE, VOCABULARIES, ACCREDITED);
            case EDC_DIPLOMA_SUPPLEMENT -> List.of(STRUCTURE, VOCABULARIES, ACCREDITED, "EDC-diplomaSupplement.ttl");
            case EDC_ISSUED_BY_MANDATE -> List.of(STRUCTURE, VOCABULARIES, "EDC-issuedByMandate.ttl");
            default -> throw new IllegalArgumentException(profile + " is no profile of credentials");
        };
    }

    private void makeOptional(String path) {
        graph.find(null, SHACL.path, NodeFactory.createURI(path))
                .toList()
                .forEach(shape -> graph.find(shape.getSubject(), SHACL.minCount, null)
                        .toList()
                        .forEach(graph::delete));
    }

    /**
     * The shapes of the generic profile, with the vocabularies.
     *
     * @param oracle the directory given by {@link Oracle#directory()}
     */
    public static EdcShapes of(Path oracle) {
        return of(oracle, RuleProfile.EDC_SEALED);
    }

    /**
     * The shapes of a profile, with all that they import.
     *
     * @param oracle the directory given by {@link Oracle#directory()}
     */
    public static EdcShapes of(Path oracle, RuleProfile profile) {
        return PARSED.computeIfAbsent(new Key(oracle, profile), EdcShapes::new);
    }

    /** The shapes themselves, to be read. */
    public Graph graph() {
        return graph;
    }

    /** Whether the shapes take a credential: the check alone, without a report. */
    public boolean conforms(String jsonLd) {
        return ShaclValidator.get()
                .validate(shapes, CredentialGraph.of(oracle, jsonLd))
                .conforms();
    }

    /** What the shapes say about a credential. */
    public ShapesReport validate(String jsonLd) {
        return validate(CredentialGraph.of(oracle, jsonLd));
    }

    /** What the shapes say about the graph of a credential. */
    public ShapesReport validate(Graph credential) {
        return DatasetShapes.report(ShaclValidator.get().validate(shapes, credential), credential);
    }

    private record Key(Path oracle, RuleProfile profile) {}
}
