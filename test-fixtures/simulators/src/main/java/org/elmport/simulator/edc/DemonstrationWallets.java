package org.elmport.simulator.edc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.elmport.plugin.demonstration.DemonstrationWallet;
import org.elmport.simulator.trust.KeyKind;
import org.elmport.simulator.trust.SealSubject;
import org.elmport.simulator.trust.TrustSimulator;

/** The stand-ins for an authority and for wallets, with the seal of an invented university. */
public final class DemonstrationWallets implements DemonstrationWallet {

    private static final String PASSWORD = "password-of-the-demonstration";
    private static final String IDENTIFIER = "VATPT-500000000";
    private static final Duration SINCE = Duration.ofDays(9);
    private static final Duration UNTIL = Duration.ofDays(90);

    /** Found by {@link java.util.ServiceLoader}. */
    public DemonstrationWallets() {}

    @Override
    public Running start(Path folder) throws IOException {
        Clock clock = Clock.systemUTC();
        Instant now = clock.instant();
        TrustSimulator trust = TrustSimulator.start(clock);
        Path keyStore = trust.issue(
                        new SealSubject("University of Examples", IDENTIFIER, "PT"),
                        KeyKind.EC,
                        now.minus(SINCE),
                        now.plus(UNTIL))
                .writeTo(folder.resolve("seal.p12"), "seal", PASSWORD);
        Path anchors = trust.writeRootTo(folder.resolve("anchors.pem"));
        return new RunningWallets(trust, WalletSimulator.start(EdcFaults.none()), keyStore, anchors);
    }

    private static final class RunningWallets implements Running {

        private final TrustSimulator trust;
        private final WalletSimulator wallets;
        private final Path keyStore;
        private final Path anchors;

        RunningWallets(TrustSimulator trust, WalletSimulator wallets, Path keyStore, Path anchors) {
            this.trust = trust;
            this.wallets = wallets;
            this.keyStore = keyStore;
            this.anchors = anchors;
        }

        @Override
        public Map<String, Object> seal() {
            return Map.of(
                    "plugin",
                    "jades",
                    "level",
                    "lta",
                    "key-store",
                    keyStore.toString(),
                    "key-store-password",
                    "${env:DEMONSTRATION_PASSWORD}",
                    "time-stamp-address",
                    trust.timeStampAddress().toString(),
                    "trust-anchors",
                    anchors.toString(),
                    "allowed-hosts",
                    List.of("127.0.0.1"));
        }

        @Override
        public String password() {
            return PASSWORD;
        }

        @Override
        public Map<String, Object> issuer() {
            return Map.of("issuer-identifier", IDENTIFIER, "issuer-country", "PT");
        }

        @Override
        public Map<String, Object> target() {
            return Map.of(
                    "plugin",
                    "edc",
                    "delivery",
                    "wallet",
                    "base-url",
                    wallets.address().toString());
        }

        @Override
        public String wallet() {
            return wallets.wallet("learner", "learner@uni.example");
        }

        @Override
        public String address() {
            return wallets.address().toString();
        }

        @Override
        public List<byte[]> credentials() {
            return wallets.credentials().stream()
                    .map(held -> held.file().getBytes(StandardCharsets.UTF_8))
                    .toList();
        }

        @Override
        public void close() {
            wallets.close();
            trust.close();
        }
    }
}
