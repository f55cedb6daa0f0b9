package org.elmport.validate.shacl;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Finds contexts in the pack, and never outside. One for each document. */
final class ContextLoader implements DocumentLoader {

    private static final String CREDENTIALS = "https://www.w3.org/2018/credentials/v1";
    private static final String CREDENTIALS_FILE = "credentials-v1.jsonld";
    private static final String PROFILE = "//data.europa.eu/snb/model/context/edc-ap";
    private static final String PROFILE_FILE = "edc-ap-context.jsonld";

    private final OfficialFiles files;
    private String unknown = "";

    ContextLoader(OfficialFiles files) {
        this.files = files;
    }

    /** The first context that was asked for and is not at hand; empty when all are. */
    String unknown() {
        return unknown;
    }

    @Override
    public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
        try (InputStream context = open(address.toString())) {
            return JsonDocument.of(context);
        } catch (IOException unreadable) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, unreadable);
        }
    }

    private InputStream open(String address) throws IOException, JsonLdError {
        if (address.equals(CREDENTIALS)) {
            Optional<Path> official = files.find(CREDENTIALS_FILE);
            return official.isPresent()
                    ? Files.newInputStream(official.get())
                    : Objects.requireNonNull(ContextLoader.class.getResourceAsStream("credential-terms.jsonld"));
        }
        Optional<Path> profile = files.find(PROFILE_FILE);
        if (address.endsWith(PROFILE) && profile.isPresent()) {
            return Files.newInputStream(profile.get());
        }
        unknown = unknown.isEmpty() ? address : unknown;
        throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "not fetched: " + address);
    }
}
