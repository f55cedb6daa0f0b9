package org.elmport.oracle;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;

/** What a credential says as a graph, by the official contexts; nothing is fetched. */
public final class CredentialGraph {

    private static final Map<String, String> CONTEXTS = Map.of(
            "https://www.w3.org/2018/credentials/v1", "official/w3c/credentials-v1.jsonld",
            "http://data.europa.eu/snb/model/context/edc-ap", "official/elm-3.2-edc/edc-ap-context.jsonld");

    private static final Map<Path, Document> READ = new ConcurrentHashMap<>();
    private static final String BASE = "https://relative.invalid/";

    private CredentialGraph() {}

    /**
     * The graph of a credential.
     *
     * @param oracle the directory given by {@link Oracle#directory()}
     */
    public static Graph of(Path oracle, String jsonLd) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(jsonLd, Lang.JSONLD11)
                .base(BASE)
                .context(Context.create()
                        .set(LangJSONLD11.JSONLD_OPTIONS, new JsonLdOptions(new OfficialContexts(oracle))))
                .errorHandler(ErrorHandlerFactory.errorHandlerNoLogging)
                .parse(graph);
        // JSON-LD drops what a relative address is said of; the parser must have a base, which brings it back
        graph.find()
                .filterKeep(triple -> relative(triple.getSubject()) || relative(triple.getObject()))
                .toList()
                .forEach(graph::delete);
        return graph;
    }

    private static boolean relative(Node node) {
        return node.isURI() && node.getURI().startsWith(BASE);
    }

    private record OfficialContexts(Path oracle) implements DocumentLoader {

        @Override
        public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
            String file = CONTEXTS.get(address.toString());
            if (file == null) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "not fetched: " + address);
            }
            Document known = READ.get(oracle.resolve(file));
            return known == null ? read(oracle.resolve(file)) : known;
        }

        private static Document read(Path file) throws JsonLdError {
            try (Reader text = Files.newBufferedReader(file)) {
                Document document = JsonDocument.of(text);
                READ.put(file, document);
                return document;
            } catch (IOException failure) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, failure);
            }
        }
    }
}
