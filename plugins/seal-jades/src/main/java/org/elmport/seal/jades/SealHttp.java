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
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elmport.plugin.http.AnswerTooLargeException;
import org.elmport.plugin.http.WholeAnswer;

/**
 * Asks time-stamp authorities, OCSP responders and lists of revoked certificates: only hosts that are allowed, without
 * redirects, within a time and a size. What is said about revocations is kept for a while; time stamps are not.
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
    private final transient Inquiries inquiries;
    private final transient Optional<RevocationAnswers> answers;

    private SealHttp(
            HttpClient client,
            Set<String> hosts,
            Duration timeout,
            String contentType,
            Inquiries inquiries,
            Optional<RevocationAnswers> answers) {
        this.client = client;
        this.hosts = hosts;
        this.timeout = timeout;
        this.contentType = contentType;
        this.inquiries = inquiries;
        this.answers = answers;
    }

    static HttpClient client(Duration timeout) {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    /** Asks these hosts, and tells who did not answer. */
    static SealHttp of(
            HttpClient client, Set<String> hosts, Duration timeout, String contentType, Inquiries inquiries) {
        return new SealHttp(client, hosts, timeout, contentType, inquiries, Optional.empty());
    }

    /** The same, but what was said before is not asked for again while it holds. */
    SealHttp keeping(RevocationAnswers kept) {
        return new SealHttp(client, hosts, timeout, contentType, inquiries, Optional.of(kept));
    }

    @Override
    public byte[] get(String address) {
        return known(address, address, HttpRequest.newBuilder().GET());
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
        return known(
                address,
                address + " " + Base64.getEncoder().encodeToString(content),
                HttpRequest.newBuilder().header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(content)));
    }

    private byte[] known(String address, String question, HttpRequest.Builder request) {
        Optional<byte[]> said = answers.flatMap(kept -> kept.find(question));
        if (said.isPresent()) {
            return said.get();
        }
        byte[] answer = ask(address, request);
        answers.ifPresent(kept -> kept.keep(question, answer));
        return answer;
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
                throw failure(uri, "answers with " + answer.statusCode(), new IOException("no answer"));
            }
            return answer.body();
        } catch (AnswerTooLargeException large) {
            throw failure(uri, "answers with " + large.getMessage(), large);
        } catch (IOException failed) {
            throw failure(uri, "cannot be reached: " + words(failed), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DSSExternalResourceException("interrupted", interrupted);
        }
    }

    private DSSExternalResourceException failure(URI uri, String words, IOException cause) {
        inquiries.failed(uri.getHost(), words);
        return new DSSExternalResourceException(uri.getHost() + " " + words, cause);
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
            inquiries.forbidden(JadesSettings.host(uri));
            throw new DSSExternalResourceException(
                    "the host " + JadesSettings.host(uri) + " is not among the allowed hosts");
        } catch (IllegalArgumentException unreadable) {
            throw new DSSExternalResourceException("an address in a certificate cannot be read", unreadable);
        }
    }
}
