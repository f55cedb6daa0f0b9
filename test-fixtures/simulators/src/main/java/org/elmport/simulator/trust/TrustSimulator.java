package org.elmport.simulator.trust;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * An invented trust service provider on the loopback address: a root, an authority below it that issues certificates for
 * seals, OCSP and lists of revoked certificates for both, and a time-stamp authority. Keys are new with each start.
 */
public final class TrustSimulator implements AutoCloseable {

    private static final int THREADS = 4;
    private static final int REQUEST_BYTES_MAX = 1 << 20;
    private static final Duration AUTHORITY_LIFE = Duration.ofDays(3650);
    private static final Duration LIST_LIFE = Duration.ofDays(1);

    private final HttpServer server;
    private final ExecutorService threads;
    private final Clock clock;
    private final Authority root;
    private final Authority issuer;
    private final TimeStampAuthority timeStamps;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger answers = new AtomicInteger();
    private volatile TrustFault fault = TrustFault.NONE;

    private TrustSimulator(HttpServer server, ExecutorService threads, Clock clock) {
        this.server = server;
        this.threads = threads;
        this.clock = clock;
        Instant from = clock.instant().minus(AUTHORITY_LIFE);
        Instant until = clock.instant().plus(AUTHORITY_LIFE);
        this.root = Authority.root(address(), from, until);
        this.issuer = root.below("Seals", from, until);
        this.timeStamps = new TimeStampAuthority(issuer.issue(
                new X500Name("C=FI,O=Trust of the Skerries,CN=Time stamps"),
                KeyKind.EC,
                from,
                until,
                Authority.Purpose.TIME_STAMPS));
    }

    /**
     * Starts a simulator on any free port.
     *
     * @param clock the time of its answers
     */
    public static TrustSimulator start(Clock clock) throws IOException {
        // without it each answer may wait 40 ms for an acknowledgement of its headers
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work, "trust-simulator");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        TrustSimulator simulator = new TrustSimulator(server, threads, clock);
        server.createContext("/", simulator::handle);
        server.start();
        return simulator;
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The address of the time-stamp authority. */
    public URI timeStampAddress() {
        return address().resolve("/tsa");
    }

    /** The certificate of the root. */
    public X509Certificate root() {
        return root.certificate();
    }

    /** Writes the certificate of the root as PEM. */
    public Path writeRootTo(Path file) throws IOException {
        try {
            Base64.Encoder encoder = Base64.getMimeEncoder(64, new byte[] {'\n'});
            return Files.writeString(
                    file,
                    "-----BEGIN CERTIFICATE-----\n"
                            + encoder.encodeToString(root.certificate().getEncoded())
                            + "\n-----END CERTIFICATE-----\n",
                    StandardCharsets.US_ASCII);
        } catch (CertificateEncodingException everyCertificateHasIt) {
            throw new IllegalStateException(everyCertificateHasIt);
        }
    }

    /** Issues a key with a certificate for seals. */
    public IssuedKey issue(SealSubject subject, KeyKind kind, Instant from, Instant until) {
        return issuer.issue(subject.name(), kind, from, until, Authority.Purpose.SEAL);
    }

    /** Revokes a certificate for seals, from some time on. */
    public void revoke(X509Certificate certificate, Instant since) {
        issuer.revoke(certificate, since);
    }

    /** From now on everything goes wrong in this way. */
    public void goWrong(TrustFault kind) {
        fault = kind;
    }

    /** How many requests have arrived. */
    public int requestCount() {
        return requests.get();
    }

    /** How many requests have got what they asked for. */
    public int answerCount() {
        return answers.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        try (exchange) {
            byte[] request = exchange.getRequestBody().readNBytes(REQUEST_BYTES_MAX);
            String path = exchange.getRequestURI().getPath();
            byte[] answer = answer(path, request);
            boolean unavailable =
                    fault == TrustFault.UNAVAILABLE || (fault == TrustFault.NO_RESPONDERS && path.startsWith("/ocsp/"));
            boolean well = answer.length > 0 && !unavailable;
            answers.addAndGet(well ? 1 : 0);
            exchange.sendResponseHeaders(well ? 200 : unavailable ? 503 : 404, 0);
            exchange.getResponseBody().write(well ? answer : new byte[0]);
        }
    }

    private byte[] answer(String path, byte[] request) throws IOException {
        Instant now = clock.instant();
        if (path.equals("/tsa")) {
            return timeStamps.answer(request, now, fault == TrustFault.OTHER_CONTENT);
        }
        for (Authority authority : List.of(root, issuer)) {
            if (path.equals("/ocsp/" + authority.name())) {
                return new OcspResponder(authority).answer(request, now);
            }
            if (path.equals("/crl/" + authority.name())) {
                return authority.revocations(now, now.plus(LIST_LIFE));
            }
        }
        return new byte[0];
    }

    /** Stops listening. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
