package org.elmport.seal.jades;

import eu.europa.esig.dss.spi.client.http.DataLoader;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.elmport.plugin.http.AnswerTooLargeException;
import org.elmport.plugin.http.WholeAnswer;

/**
 * Asks time-stamp authorities, OCSP responders and lists of revoked certificates: only hosts that are allowed, without
 * redirects, within a time and a size.
 */
final class SealHttp implements DataLoader {

    /** The most bytes that an answer may have; lists of revoked certificates are the largest. */
    static final int ANSWER_BYTES_MAX = 20 << 20;

    private static final long serialVersionUID = 1L;
    private static final int OK = 200;

    private final transient HttpClient client;
    private final transient Set<String> hosts;
    private final Duration timeout;
    private final String contentType;

    private SealHttp(HttpClient client, Set<String> hosts, Duration timeout, String contentType) {
        this.client = client;
        this.hosts = hosts;
        this.timeout = timeout;
        this.contentType = contentType;
    }

    static SealHttp of(Set<String> hosts, Duration timeout, String contentType) {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
        return new SealHttp(client, hosts, timeout, contentType);
    }

    @Override
    public byte[] get(String address) {
        return ask(address, HttpRequest.newBuilder().GET());
    }

    @Override
    public DataAndUrl get(List<String> addresses) {
        DSSExternalResourceException last = new DSSExternalResourceException("there is no address to ask");
        for (String address : addresses) {
            try {
                return new DataAndUrl(address, get(address));
            } catch (DSSExternalResourceException failed) {
                last = failed;
            }
        }
        throw last;
    }

    @Override
    public byte[] post(String address, byte[] content) {
        return ask(
                address,
                HttpRequest.newBuilder().header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(content)));
    }

    /** The type is fixed when this is made. */
    @Override
    public void setContentType(String type) {
        if (!contentType.equals(type)) {
            throw new IllegalArgumentException("asks with " + contentType + ", not with " + type);
        }
    }

    private byte[] ask(String address, HttpRequest.Builder request) {
        URI uri = allowed(address);
        try {
            HttpResponse<byte[]> answer = WholeAnswer.to(
                    client, request.uri(uri).timeout(timeout).build(), timeout, WholeAnswer.ofAtMost(ANSWER_BYTES_MAX));
            if (answer.statusCode() != OK) {
                throw new DSSExternalResourceException(uri.getHost() + " answers with " + answer.statusCode());
            }
            return answer.body();
        } catch (AnswerTooLargeException large) {
            throw new DSSExternalResourceException(uri.getHost() + " answers with " + large.getMessage(), large);
        } catch (IOException failed) {
            throw new DSSExternalResourceException(uri.getHost() + " cannot be reached: " + words(failed), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DSSExternalResourceException("interrupted", interrupted);
        }
    }

    private static String words(IOException failed) {
        return failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
    }

    private URI allowed(String address) {
        try {
            URI uri = URI.create(address);
            if (List.of("http", "https").contains(uri.getScheme()) && hosts.contains(JadesSettings.host(uri))) {
                return uri;
            }
            throw new DSSExternalResourceException(
                    "the host " + JadesSettings.host(uri) + " is not among the allowed hosts");
        } catch (IllegalArgumentException unreadable) {
            throw new DSSExternalResourceException("an address in a certificate cannot be read", unreadable);
        }
    }
}
