package org.elmport.sync.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Manifests as JSON. */
final class ManifestJson {

    private static final int FORMAT = 1;
    private static final Set<String> FIELDS = Set.of("format", "kind", "name", "version", "title", "files");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,40}");
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]{0,40}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(10).build())
                    .build())
            .build();

    private ManifestJson() {}

    static PackManifest read(byte[] text) throws PackException {
        try {
            return manifest(JSON.readTree(text));
        } catch (JsonProcessingException malformed) {
            throw broken("is no JSON: " + malformed.getOriginalMessage());
        } catch (IOException failed) {
            throw broken("cannot be read: " + failed.getMessage());
        }
    }

    private static PackManifest manifest(JsonNode json) throws PackException {
        for (var fields = json.fieldNames(); fields.hasNext(); ) {
            String field = fields.next();
            if (!FIELDS.contains(field)) {
                throw broken("has the field " + field + ", which is not known");
            }
        }
        if (json.path("format").asInt() != FORMAT) {
            throw broken("has not the format " + FORMAT);
        }
        String kind = json.path("kind").asText();
        return new PackManifest(
                PackKind.named(kind).orElseThrow(() -> broken("has the kind " + kind + ", which is not known")),
                matching(json, "name", NAME),
                version(json.path("version").asText()),
                json.path("title").asText(json.path("name").asText()),
                files(json.path("files")));
    }

    /** The version, if it may be the name of a directory. */
    static String version(String text) throws PackException {
        if (!VERSION.matcher(text).matches() || text.contains("..")) {
            throw broken("has no version of letters, digits, dots and hyphens");
        }
        return text;
    }

    private static String matching(JsonNode json, String field, Pattern form) throws PackException {
        String text = json.path(field).asText();
        if (!form.matcher(text).matches()) {
            throw broken("has no " + field + " of the form " + form.pattern());
        }
        return text;
    }

    private static List<PackFile> files(JsonNode json) throws PackException {
        List<PackFile> files = new ArrayList<>();
        for (JsonNode file : json) {
            PackArchive.path(file.path("path").asText());
            files.add(new PackFile(file.path("path").asText(), matching(file, "sha256", HASH)));
        }
        if (files.isEmpty()) {
            throw broken("lists no files");
        }
        return files;
    }

    static byte[] write(PackManifest manifest) throws IOException {
        ObjectNode json = JSON.createObjectNode();
        json.put("format", FORMAT);
        json.put("kind", manifest.kind().word());
        json.put("name", manifest.name());
        json.put("version", manifest.version());
        json.put("title", manifest.title());
        ArrayNode files = json.putArray("files");
        for (PackFile file : manifest.files()) {
            files.addObject().put("path", file.path()).put("sha256", file.sha256());
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    private static PackException broken(String what) {
        return new PackException(
                "the manifest " + PackManifest.FILE + " " + what, "Get the pack anew, or ask the one who made it.");
    }
}
