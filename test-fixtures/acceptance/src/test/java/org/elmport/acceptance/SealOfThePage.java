package org.elmport.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.elmport.simulator.trust.KeyKind;
import org.elmport.simulator.trust.SealSubject;
import org.elmport.simulator.trust.TrustSimulator;

/** What the configurations of the pages name for sealing, really there: a key, its password, and services of trust. */
final class SealOfThePage implements AutoCloseable {

    private static final String PASSWORD = "open-sesame-4711";

    private final TrustSimulator trust;
    private final Path key;
    private final Path password;
    private final Path anchors;

    SealOfThePage(Path directory, SealSubject subject) throws IOException {
        trust = TrustSimulator.start(Clock.systemUTC());
        Instant now = Instant.now();
        key = trust.issue(subject, KeyKind.EC, now.minus(Duration.ofDays(9)), now.plus(Duration.ofDays(90)))
                .writeTo(directory.resolve("seal.p12"), "seal", PASSWORD);
        anchors = trust.writeRootTo(directory.resolve("anchors.pem"));
        password = Files.writeString(directory.resolve("password"), PASSWORD);
    }

    /** A configuration of a page that names these in place of the examples. */
    String in(String example) {
        return example.replace("/etc/elmport/seal.p12", key.toString())
                .replace("${env:ELMPORT_SEAL_PASSWORD}", "${file:" + password + "}")
                .replace(
                        "https://tsa.trust.example/tsa",
                        trust.timeStampAddress().toString())
                .replace("/etc/elmport/trust-anchors.pem", anchors.toString())
                .replace("[ocsp.trust.example, crl.trust.example]", "[127.0.0.1]");
    }

    /** The certificates that end a chain. */
    Path anchors() {
        return anchors;
    }

    @Override
    public void close() {
        trust.close();
    }
}
