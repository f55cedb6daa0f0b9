package org.elmport.validate.shacl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.jsonld.JsonLdWriter;
import org.elmport.node.DocumentCursor;
import org.elmport.xml.LoqXmlReader;

/** Reads what a file holds: LOQ as XML or JSON-LD, or a credential, also in its envelope or sealed. */
final class DocumentReading {

    /** What the engine holds in memory, many times over. */
    static final long MAXIMUM_BYTES = 64_000_000;

    private static final int DEEPEST = 200;
    private static final int LONGEST_TEXT = (int) MAXIMUM_BYTES;
    private static final Set<String> CREDENTIAL_TYPES = Set.of("EuropeanDigitalCredential", "VerifiableCredential");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxDocumentLength(MAXIMUM_BYTES * 4)
                            .build())
                    .build())
            .build();

    private final Path file;
    private final FindingSink findings;

    DocumentReading(Path file, FindingSink findings) {
        this.file = file;
        this.findings = findings;
    }

    Optional<GraphDocument> read() throws IOException {
        if (Files.size(file) > MAXIMUM_BYTES) {
            add(ShaclFinding.SHACL_DOCUMENT_TOO_LARGE, "The document has more than " + MAXIMUM_BYTES + " bytes");
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        Optional<GraphDocument> document = xml(bytes) ? loqXml(bytes) : json(bytes);
        if (document.isEmpty()) {
            add(ShaclFinding.SHACL_DOCUMENT_UNKNOWN, "The document is none that the shapes are for");
        }
        return document;
    }

    /** Whether the first sign that is no blank and no byte order mark opens an element. */
    private static boolean xml(byte[] bytes) {
        for (byte sign : bytes) {
            if (sign > ' ') {
                return sign == '<';
            }
        }
        return false;
    }

    private Optional<GraphDocument> loqXml(byte[] bytes) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        LoqXmlReader reader = new LoqXmlReader(new DocumentCursor(file.toString()), findings);
        JsonLdWriter[] writers = new JsonLdWriter[1];
        Optional<ApplicationProfile> version = reader.read(new ByteArrayInputStream(bytes), said -> {
            writers[0] = new JsonLdWriter(text, said, findings);
            return writers[0];
        });
        if (writers[0] != null) {
            writers[0].close();
        }
        return version.isEmpty()
                ? Optional.empty()
                : Optional.of(new GraphDocument(GraphDocument.Kind.LOQ, JSON.readTree(text.toByteArray())));
    }

    private Optional<GraphDocument> json(byte[] bytes) throws IOException {
        try {
            return understood(JSON.readTree(bytes));
        } catch (JsonProcessingException malformed) {
            return Optional.empty();
        }
    }

    private Optional<GraphDocument> understood(JsonNode document) throws JsonProcessingException {
        if (document.path("payload").isTextual()) {
            return understood(JSON.readTree(document.path("payload").asText()));
        }
        if (document.path("credential").isObject()) {
            return understood(document.path("credential"));
        }
        Set<String> types = GraphDocument.texts(GraphDocument.either(document, "type", "@type"));
        if (types.stream().anyMatch(CREDENTIAL_TYPES::contains)) {
            return Optional.of(new GraphDocument(GraphDocument.Kind.CREDENTIAL, document));
        }
        return document.has("@graph")
                ? Optional.of(new GraphDocument(GraphDocument.Kind.LOQ, document))
                : Optional.empty();
    }

    private void add(ShaclFinding code, String message) {
        findings.add(Finding.of(code, RecordReference.NONE, new SourcePointer(file.toString(), 0, 0, ""), "", message));
    }
}
