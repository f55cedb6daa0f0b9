package org.elmport.jsonld;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.DocumentFinding;
import org.elmport.jsonld.JsonValue.JsonObject;
import org.elmport.jsonld.JsonValue.JsonScalar;
import org.elmport.node.NodeHandler;
import org.jspecify.annotations.Nullable;

/** Reads the outermost object of a document: its context, its graph, or the one entity that it is. */
final class DocumentJsonReader {

    private static final String CONTEXT = "@context";
    private static final String GRAPH = "@graph";

    private final JsonParser parser;
    private final JsonReports reports;
    private final JsonTree tree;
    private final Function<ApplicationProfile, NodeHandler> handlers;
    private final Map<String, JsonValue> members = new LinkedHashMap<>();
    private Optional<ApplicationProfile> version = Optional.empty();
    private @Nullable NodeJsonReader nodes;
    private boolean graph;

    DocumentJsonReader(JsonParser parser, JsonReports reports, Function<ApplicationProfile, NodeHandler> handlers) {
        this.parser = parser;
        this.reports = reports;
        this.tree = new JsonTree(parser, reports);
        this.handlers = handlers;
    }

    /** The version, as far as it is known. */
    Optional<ApplicationProfile> version() {
        return version;
    }

    void read() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            noDataset("The document is no JSON object.");
            return;
        }
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            parser.nextToken();
            member(key);
        }
        if (!members.isEmpty()) {
            nodes().entity(new JsonObject(1, 1, members), "");
        } else if (!graph) {
            noDataset("The document has neither @graph nor an entity.");
        }
        if (parser.nextToken() != null) {
            mark();
            reports.report(DocumentFinding.NOT_WELL_FORMED, "", "Something follows the end of the JSON object.");
        }
    }

    private void member(String key) throws IOException {
        switch (key) {
            case CONTEXT -> version = version.or(ContextVersion.of(tree.read())::find);
            case GRAPH -> {
                graph = true;
                graph();
            }
            default -> tree.member(members, key);
        }
    }

    private void graph() throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            nodes().entity(tree.read(), "/" + GRAPH);
            return;
        }
        for (long index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            nodes().entity(tree.read(), "/" + GRAPH + "/" + index);
        }
    }

    private NodeJsonReader nodes() {
        if (nodes == null) {
            if (version.isEmpty()) {
                version = Optional.of(ApplicationProfile.LOQ_3_3_1);
                mark();
                reports.report(
                        DocumentFinding.VERSION_UNKNOWN,
                        CONTEXT,
                        "No context before the first entity names an ontology that is known; read as LOQ "
                                + ApplicationProfile.LOQ_3_3_1.version() + ".");
            }
            nodes = new NodeJsonReader(reports, version.get(), handlers.apply(version.get()));
        }
        return nodes;
    }

    private void noDataset(String message) {
        mark();
        reports.report(DocumentFinding.ROOT_UNKNOWN, "", message);
    }

    private void mark() {
        reports.mark(
                parser.currentTokenLocation().getLineNr(),
                parser.currentTokenLocation().getColumnNr());
    }

    /** Finds the ontology in a context, by the addresses that stand in it. */
    private record ContextVersion(JsonValue context) {

        static ContextVersion of(JsonValue context) {
            return new ContextVersion(context);
        }

        /** AMS shares its ontology with LOQ 3.1.0, and so counts before it. */
        Optional<ApplicationProfile> find() {
            return Stream.concat(Stream.of(ApplicationProfile.AMS_3_1_0), ApplicationProfile.loq().stream())
                    .filter(profile -> names(context, address(profile)))
                    .findFirst();
        }

        private static String address(ApplicationProfile profile) {
            boolean accreditations = profile.family() == ApplicationProfile.Family.AMS;
            return accreditations ? profile.xmlNamespace() : profile.ontology();
        }

        private static boolean names(JsonValue value, String address) {
            if (value instanceof JsonScalar scalar) {
                return scalar.text().equals(address);
            }
            if (value instanceof JsonObject object) {
                return object.members().values().stream().anyMatch(member -> names(member, address));
            }
            return value.each().anyMatch(item -> names(item, address));
        }
    }
}
