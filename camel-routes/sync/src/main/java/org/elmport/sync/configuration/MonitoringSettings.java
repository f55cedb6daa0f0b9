package org.elmport.sync.configuration;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;

/** The settings below {@code monitoring}, which stand beside the jobs. */
public final class MonitoringSettings {

    private static final int HIGHEST_PORT = 65_535;

    private static final SettingType<Integer> PORT_NUMBER = new SettingType<>("port", value -> {
        int port = SettingType.INTEGER.reader().apply(value);
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("must be a whole number from 0 to " + HIGHEST_PORT);
        }
        return port;
    });

    private static final SettingType<Map<String, Path>> FILES = new SettingType<>("files by name", value -> {
        Map<String, Path> files = new LinkedHashMap<>();
        SettingType.TEXT_BY_NAME.reader().apply(value).forEach((name, file) -> files.put(name, path(file)));
        return files;
    });

    static final Setting<Integer> PORT = Setting.of("port", PORT_NUMBER)
            .required()
            .summary("The port on this machine (127.0.0.1) where elmport run answers to /metrics and /health;"
                    + " 0 takes any that is free, and says which.")
            .example("9464")
            .build();

    static final Setting<Duration> FRESH_WITHIN = Setting.of("fresh-within", SettingType.DURATION)
            .defaultValue(Duration.ofHours(26))
            .summary("How old the latest success of a job may be before /health calls it stale.")
            .example("26h")
            .build();

    static final Setting<Map<String, Path>> CERTIFICATES = Setting.of("certificates", FILES)
            .defaultValue(Map.of())
            .summary("Files with certificates, each below a name of your choice: PEM, DER or a PKCS#12 keystore. Their"
                    + " end is told by /health and /metrics.")
            .example("{seal: /etc/elmport/seal.p12}")
            .build();

    static final Setting<String> KEYSTORE_PASSWORD = Setting.of("keystore-password", SettingType.TEXT)
            .secret()
            .summary("The password of the keystores among them.")
            .example("${file:/etc/elmport/keystore-password}")
            .build();

    private MonitoringSettings() {}

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException noPath) {
            throw new IllegalArgumentException("must name files", noPath);
        }
    }

    /** All of them. */
    public static List<Setting<?>> declared() {
        return List.of(PORT, FRESH_WITHIN, CERTIFICATES, KEYSTORE_PASSWORD);
    }

    static Optional<MonitoringConfiguration> read(Map<String, ?> raw, SettingsReader reader) {
        Settings settings = reader.read("monitoring", declared(), raw);
        return settings.find(PORT)
                .map(port -> new MonitoringConfiguration(
                        port,
                        settings.get(FRESH_WITHIN),
                        settings.get(CERTIFICATES),
                        settings.find(KEYSTORE_PASSWORD)));
    }
}
