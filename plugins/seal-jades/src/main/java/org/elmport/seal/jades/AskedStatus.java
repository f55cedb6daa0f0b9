package org.elmport.seal.jades;

import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.elmport.plugin.seal.StatusSource;

/** Asks issuers, at hosts that are allowed, whether their credentials still count. */
record AskedStatus(TrustServices services, boolean required) implements StatusSource {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    @Override
    public byte[] read(URI address) throws IOException {
        String host = JadesSettings.host(address);
        // unlike what is said about certificates it is not signed
        if (!"https".equalsIgnoreCase(address.getScheme()) && !LOOPBACK.contains(host)) {
            throw new IOException("anybody on the way could answer, since the address is not one of https");
        }
        try {
            byte[] document = services.read(address);
            if (document.length > BYTES_MAX) {
                throw new IOException(host + " answers with a document that is too long");
            }
            return document;
        } catch (DSSExternalResourceException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }
}
