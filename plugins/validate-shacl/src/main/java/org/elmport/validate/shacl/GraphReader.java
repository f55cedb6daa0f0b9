package org.elmport.validate.shacl;

import com.apicatalog.jsonld.JsonLdOptions;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;

/** Turns JSON-LD into a graph, in the terms of the shapes. */
final class GraphReader {

    /** What the ontology is called since ELM 3.3; the shapes speak of the earlier one. */
    private static final String ONTOLOGY = "http://data.europa.eu/snb/model/ontology/";

    private static final String EARLIER_ONTOLOGY = "http://data.europa.eu/snb/model/elm/";

    private GraphReader() {}

    static Graph read(GraphDocument document, ContextLoader contexts) {
        String text = document.json().toString().replace(ONTOLOGY, EARLIER_ONTOLOGY);
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(text, Lang.JSONLD11)
                .base("https://relative.invalid/")
                .context(Context.create().set(LangJSONLD11.JSONLD_OPTIONS, new JsonLdOptions(contexts)))
                .errorHandler(OnlyErrors.INSTANCE)
                .parse(graph);
        return graph;
    }
}
