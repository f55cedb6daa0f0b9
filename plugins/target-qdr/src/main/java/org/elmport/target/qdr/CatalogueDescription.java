package org.elmport.target.qdr;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elmport.plugin.setting.Settings;

/**
 * Describes the files for data portals, by DCAT 3 as JSON-LD. Says nothing that the content and the settings do not say, so
 * that it changes with them only.
 */
final class CatalogueDescription {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final String XML = "http://www.iana.org/assignments/media-types/application/xml";
    private static final String SHA256 = "http://spdx.org/rdf/terms#checksumAlgorithm_sha256";

    private static final Map<String, String> PREFIXES = new TreeMap<>(Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "spdx", "http://spdx.org/rdf/terms#",
            "vcard", "http://www.w3.org/2006/vcard/ns#",
            "xsd", "http://www.w3.org/2001/XMLSchema#"));

    private final Settings settings;
    private final DatasetLayout layout;
    private final String base;

    CatalogueDescription(Settings settings, DatasetLayout layout) {
        this.settings = settings;
        this.layout = layout;
        this.base = PublicAddress.base(settings).map(URI::toString).orElse("");
    }

    /** Writes it; the stream stays open. */
    void write(OutputStream out, List<PublishedFile> files, List<PublishedFile> versions) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withArrayIndenter(lines).withObjectIndenter(lines));
            json.writeStartObject();
            json.writeObjectFieldStart("@context");
            for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
                json.writeStringField(prefix.getKey(), prefix.getValue());
            }
            json.writeEndObject();
            start(json, base + PublishedFolder.CATALOGUE, "dcat:Catalog");
            common(json);
            json.writeArrayFieldStart("dcat:dataset");
            for (PublishedFile file : files) {
                dataset(json, file, VersionHistory.of(file, versions));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void start(JsonGenerator json, String id, String type) throws IOException {
        json.writeStringField("@id", id);
        json.writeStringField("@type", type);
    }

    private void common(JsonGenerator json) throws IOException {
        title(json);
        Optional<String> publisher = settings.find(QdrSettings.PUBLISHER);
        if (publisher.isPresent()) {
            json.writeObjectFieldStart("dct:publisher");
            json.writeStringField("@type", "foaf:Organization");
            json.writeStringField("foaf:name", publisher.get());
            json.writeEndObject();
        }
        Optional<String> contact = settings.find(QdrSettings.CONTACT);
        if (contact.isPresent()) {
            json.writeObjectFieldStart("dcat:contactPoint");
            json.writeStringField("@type", "vcard:Organization");
            reference(json, "vcard:hasEmail", "mailto:" + contact.get());
            json.writeEndObject();
        }
        licence(json);
    }

    private void title(JsonGenerator json) throws IOException {
        Map<String, String> titles = new TreeMap<>(settings.get(QdrSettings.TITLE));
        if (!titles.isEmpty()) {
            json.writeArrayFieldStart("dct:title");
            for (Map.Entry<String, String> title : titles.entrySet()) {
                json.writeStartObject();
                json.writeStringField("@language", title.getKey());
                json.writeStringField("@value", title.getValue());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void licence(JsonGenerator json) throws IOException {
        Optional<URI> licence = settings.find(QdrSettings.LICENCE);
        if (licence.isPresent()) {
            reference(json, "dct:license", licence.get().toString());
        }
    }

    private void dataset(JsonGenerator json, PublishedFile file, List<PublishedFile> versions) throws IOException {
        DatasetFile described = layout.files().stream()
                .filter(one -> one.name().equals(file.name()))
                .findFirst()
                .orElseThrow();
        json.writeStartObject();
        start(json, base + file.name() + "#dataset", "dcat:Dataset");
        json.writeStringField("dct:identifier", file.name());
        common(json);
        if (!described.kind().elmClass().isEmpty()) {
            reference(
                    json,
                    "dct:type",
                    described.profile().ontology() + described.kind().elmClass());
        }
        json.writeStringField("dcat:version", file.sha256());
        distribution(json, described, file);
        json.writeArrayFieldStart("dcat:hasVersion");
        for (PublishedFile version : versions) {
            json.writeStartObject();
            start(json, base + version.name() + "#dataset", "dcat:Dataset");
            json.writeStringField("dcat:version", version.sha256());
            distribution(json, described, version);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void distribution(JsonGenerator json, DatasetFile described, PublishedFile file) throws IOException {
        json.writeObjectFieldStart("dcat:distribution");
        start(json, base + file.name() + "#distribution", "dcat:Distribution");
        reference(json, "dcat:accessURL", base + file.name());
        reference(json, "dcat:downloadURL", base + file.name());
        reference(json, "dcat:mediaType", XML);
        reference(json, "dct:conformsTo", described.profile().xmlNamespace());
        licence(json);
        json.writeObjectFieldStart("dcat:byteSize");
        json.writeStringField("@type", "xsd:nonNegativeInteger");
        json.writeStringField("@value", Long.toString(file.bytes()));
        json.writeEndObject();
        json.writeObjectFieldStart("spdx:checksum");
        json.writeStringField("@type", "spdx:Checksum");
        reference(json, "spdx:algorithm", SHA256);
        json.writeObjectFieldStart("spdx:checksumValue");
        json.writeStringField("@type", "xsd:hexBinary");
        json.writeStringField("@value", file.sha256());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void reference(JsonGenerator json, String property, String id) throws IOException {
        json.writeObjectFieldStart(property);
        json.writeStringField("@id", id);
        json.writeEndObject();
    }
}
