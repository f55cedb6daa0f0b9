package org.elmport.seal.jades;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elmport.finding.Finding;
import org.elmport.plugin.seal.SealException;
import org.elmport.plugin.seal.SealReport;
import org.elmport.plugin.seal.Sealer;
import org.elmport.plugin.setting.ReferenceResolver;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;
import org.elmport.simulator.trust.IssuedKey;
import org.elmport.simulator.trust.KeyKind;
import org.elmport.simulator.trust.SealSubject;
import org.elmport.simulator.trust.TrustSimulator;

/** What the tests of the seal share: a trust service provider, a key, settings, and a document. */
final class SealTrial implements AutoCloseable {

    static final String PASSWORD = "open-sesame-4711";
    static final SealSubject UNIVERSITY = new SealSubject("University of the Skerries, Ltd", "VATFI-01234567", "FI");
    static final String CONTENT = "{\"id\":\"urn:credential:1\",\n \"name\" : \"Åse \\u00d8st\",\"n\":1.0}";

    final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    final TrustSimulator trust;
    final Path directory;
    final Path anchors;

    SealTrial(Path directory) throws IOException {
        this.directory = directory;
        this.trust = TrustSimulator.start(Clock.systemUTC());
        this.anchors = trust.writeRootTo(directory.resolve("anchors.pem"));
    }

    static byte[] content() {
        return CONTENT.getBytes(StandardCharsets.UTF_8);
    }

    IssuedKey key(KeyKind kind) {
        return trust.issue(UNIVERSITY, kind, now.minus(Duration.ofDays(30)), now.plus(Duration.ofDays(300)));
    }

    Map<String, Object> configuration(String level) {
        Map<String, Object> configuration = new TreeMap<>();
        configuration.put("level", level);
        configuration.put("trust-anchors", anchors.toString());
        configuration.put("allowed-hosts", List.of("127.0.0.1"));
        configuration.put("timeout", "10m");
        configuration.put("time-stamp-address", trust.timeStampAddress().toString());
        return configuration;
    }

    Settings settings(String level) {
        return settings(configuration(level));
    }

    static Settings settings(Map<String, Object> configuration) {
        List<SettingProblem> problems = new ArrayList<>();
        Settings settings = new SettingsReader(
                        new ReferenceResolver(name -> Optional.of(PASSWORD), Path.of(".")), problems::add)
                .read("", JadesSettings.declared(), configuration);
        assertThat(problems).isEmpty();
        return settings;
    }

    byte[] sealed(String level, IssuedKey key) throws SealException {
        return sealed(level, key, now);
    }

    byte[] sealed(String level, IssuedKey key, Instant at) throws SealException {
        Clock clock = Clock.fixed(at, java.time.ZoneOffset.UTC);
        try (Sealer sealer = new JadesSealPlugin(clock).openSealer(settings(level), new KeptKey(key), found -> {})) {
            return sealer.seal(content(), at);
        }
    }

    /** What the verification of a document says, and finds. */
    record Verified(SealReport report, List<Finding> findings) {

        List<String> codes() {
            return findings.stream().map(finding -> finding.code().code()).toList();
        }
    }

    Verified verified(byte[] document) throws SealException {
        return verified(document, configuration("b"), Instant.now());
    }

    static Verified verified(byte[] document, Map<String, Object> configuration, Instant at) throws SealException {
        List<Finding> findings = new ArrayList<>();
        SealReport report =
                new JadesSealPlugin().openVerifier(settings(configuration)).verify(document, at, findings::add);
        return new Verified(report, findings);
    }

    @Override
    public void close() {
        trust.close();
    }
}
