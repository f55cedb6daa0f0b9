package org.elmport.seal.jades;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.setting.Settings;

/** The settings of the seal. */
final class JadesSettings {

    static final Setting<BaselineLevel> LEVEL = Setting.of("level", SettingType.oneOf(BaselineLevel.class))
            .defaultValue(BaselineLevel.LTA)
            .summary("How long a seal can be verified: b as long as the certificate is valid, t with a time stamp, lt"
                    + " with proof that the certificate was not revoked, lta with a time stamp over that. Europass"
                    + " accepts lta only.")
            .example("lta")
            .build();

    static final Setting<Path> KEY_STORE = Setting.of("key-store", SettingType.PATH)
            .summary("The PKCS#12 file with the private key, its certificate, and those of its issuers. Needed for"
                    + " sealing, not for verifying.")
            .example("/etc/elmport/seal.p12")
            .build();

    static final Setting<String> KEY_STORE_PASSWORD = Setting.of("key-store-password", SettingType.TEXT)
            .secret()
            .summary("The password of that file.")
            .example("${env:ELMPORT_SEAL_PASSWORD}")
            .build();

    static final Setting<String> KEY_ALIAS = Setting.of("key-alias", SettingType.TEXT)
            .summary("Which key of that file, where it has several.")
            .example("seal-2026")
            .build();

    static final Setting<URI> TIME_STAMP_ADDRESS = Setting.of("time-stamp-address", SettingType.ADDRESS)
            .summary("The time-stamp authority (RFC 3161), for the levels t, lt and lta.")
            .example("https://tsa.trust.example/tsa")
            .build();

    static final Setting<Path> TRUST_ANCHORS = Setting.of("trust-anchors", SettingType.PATH)
            .summary("The certificates that you trust, in one PEM file: those that issue certificates for seals and"
                    + " those of time-stamp authorities. Without it no seal counts as verified.")
            .example("/etc/elmport/trust-anchors.pem")
            .build();

    static final Setting<List<String>> ALLOWED_HOSTS = Setting.of("allowed-hosts", SettingType.TEXTS)
            .defaultValue(List.of())
            .summary("The hosts that may be asked whether a certificate was revoked (OCSP and CRL), and when verifying"
                    + " whether a credential was withdrawn. Certificates and credentials name such addresses themselves;"
                    + " hosts that are not listed here are never called.")
            .example("[ocsp.trust.example, crl.trust.example]")
            .build();

    static final Setting<RevocationPolicy> REVOCATION = Setting.of(
                    "revocation", SettingType.oneOf(RevocationPolicy.class))
            .defaultValue(RevocationPolicy.REQUIRED)
            .summary("What holds when nobody can say whether a certificate was revoked, or a credential that names its"
                    + " status withdrawn: required refuses it, optional accepts it with a warning.")
            .example("required")
            .build();

    static final Setting<BaselineLevel> LOWEST_LEVEL = Setting.of(
                    "lowest-level", SettingType.oneOf(BaselineLevel.class))
            .defaultValue(BaselineLevel.B)
            .summary("The lowest level that a seal must have to be accepted when it is verified.")
            .example("b")
            .build();

    static final Setting<Integer> EXPIRY_WARNING_DAYS = Setting.of("expiry-warning-days", SettingType.COUNT)
            .defaultValue(30)
            .summary("How many days before the certificate expires a warning begins.")
            .example("30")
            .build();

    static final Setting<Duration> TIMEOUT = Setting.of("timeout", SettingType.DURATION)
            .defaultValue(Duration.ofSeconds(20))
            .summary("How long one request to a time-stamp authority or about a revocation may take.")
            .example("20s")
            .build();

    private static final String DEMONSTRATION = "nowina.lu";

    private JadesSettings() {}

    static List<Setting<?>> declared() {
        return List.of(
                LEVEL,
                KEY_STORE,
                KEY_STORE_PASSWORD,
                KEY_ALIAS,
                TIME_STAMP_ADDRESS,
                TRUST_ANCHORS,
                ALLOWED_HOSTS,
                REVOCATION,
                LOWEST_LEVEL,
                EXPIRY_WARNING_DAYS,
                TIMEOUT);
    }

    /** What is wrong for sealing; verifying needs less. */
    static List<SettingProblem> problems(Settings settings) {
        List<SettingProblem> problems = new ArrayList<>();
        BaselineLevel level = settings.get(LEVEL);
        String word = SettingType.word(level);
        Optional<URI> address = settings.find(TIME_STAMP_ADDRESS);
        if (level.timeStamped() && address.isEmpty()) {
            problems.add(problem(TIME_STAMP_ADDRESS, "is missing: the level " + word + " needs time stamps"));
        }
        address.flatMap(JadesSettings::addressProblem).ifPresent(problems::add);
        if (level.longTerm() && settings.find(TRUST_ANCHORS).isEmpty()) {
            problems.add(problem(
                    TRUST_ANCHORS,
                    "is missing: the level " + word + " needs proof about each certificate up to one that is trusted"));
        }
        if (settings.find(KEY_STORE).isPresent()
                != settings.find(KEY_STORE_PASSWORD).isPresent()) {
            problems.add(problem(KEY_STORE, "and key-store-password are given together or not at all"));
        }
        return problems;
    }

    private static Optional<SettingProblem> addressProblem(URI address) {
        String host = host(address);
        if (host.isEmpty() || !List.of("http", "https").contains(address.getScheme())) {
            return Optional.of(problem(TIME_STAMP_ADDRESS, "must begin with https:// or http:// and a host"));
        }
        if (host.equals(DEMONSTRATION) || host.endsWith("." + DEMONSTRATION)) {
            return Optional.of(problem(
                    TIME_STAMP_ADDRESS,
                    "is a service for demonstrations, whose time stamps nobody trusts; take one from the EU trusted"
                            + " lists"));
        }
        return Optional.empty();
    }

    static String host(URI address) {
        return address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
    }

    private static SettingProblem problem(Setting<?> setting, String message) {
        return new SettingProblem(setting.name(), message);
    }
}
