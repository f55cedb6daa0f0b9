package org.elmport.seal.jades;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.elmport.finding.FindingCode;
import org.elmport.finding.FindingSink;
import org.elmport.plugin.seal.SealException;
import org.elmport.plugin.seal.SealException.Fault;
import org.elmport.plugin.seal.SealPlugin;
import org.elmport.plugin.seal.SealVerifier;
import org.elmport.plugin.seal.Sealer;
import org.elmport.plugin.seal.SealingKey;
import org.elmport.plugin.seal.StatusSource;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.Settings;

/** Seals by JAdES in the form of ETSI TS 119 182-1 v1.2.1, and verifies that form and the one before. */
public final class JadesSealPlugin implements SealPlugin {

    private final Clock clock;

    /** For the service loader. */
    public JadesSealPlugin() {
        this(Clock.systemUTC());
    }

    /**
     * With a clock of one's own, by which a certificate has expired or not when a sealer is opened, and an answer about a
     * revocation is too old.
     */
    JadesSealPlugin(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "jades";
    }

    @Override
    public String summary() {
        return "Seals credentials with the certificate of an organisation (JAdES, levels B to LTA), and verifies"
                + " sealed ones.";
    }

    @Override
    public List<Setting<?>> settings() {
        return JadesSettings.declared();
    }

    @Override
    public List<SettingProblem> problems(Settings settings) {
        return JadesSettings.problems(settings);
    }

    @Override
    public List<FindingCode> findingCodes() {
        return List.of(SealFinding.values());
    }

    @Override
    public Sealer openSealer(Settings settings, FindingSink warnings) throws SealException {
        refuseProblems(settings);
        if (settings.find(JadesSettings.KEY_STORE).isEmpty()) {
            throw new SealException(
                    Fault.UNUSABLE,
                    "there is no key to seal with: the setting key-store is missing",
                    "Name the PKCS#12 file of your seal in key-store, and its password in key-store-password.");
        }
        SealingKey key = LibraryClasses.within(() -> KeyStoreKey.read(settings));
        return openSealer(settings, key, warnings);
    }

    @Override
    public Sealer openSealer(Settings settings, SealingKey key, FindingSink warnings) throws SealException {
        refuseProblems(settings);
        CertificateCheck.of(settings, clock.instant()).check(key.certificates(), warnings);
        return LibraryClasses.within(() -> new JadesSealer(settings, key, clock));
    }

    @Override
    public SealVerifier openVerifier(Settings settings) throws SealException {
        return LibraryClasses.within(() -> new JadesVerifier(settings, clock));
    }

    @Override
    public StatusSource openStatusSource(Settings settings) throws SealException {
        return new AskedStatus(
                TrustServices.of(settings, clock), settings.get(JadesSettings.REVOCATION) == RevocationPolicy.REQUIRED);
    }

    private static void refuseProblems(Settings settings) throws SealException {
        List<SettingProblem> problems = JadesSettings.problems(settings);
        if (!problems.isEmpty()) {
            throw new SealException(
                    Fault.UNUSABLE,
                    problems.stream().map(SettingProblem::toString).collect(Collectors.joining("; ")),
                    "Correct the settings of the seal; nothing was sealed.");
        }
    }
}
