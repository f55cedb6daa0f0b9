package org.elmport.sync.configuration;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingType;

/** The settings of the ledger, which stand beside the jobs. */
public final class LedgerSettings {

    static final Setting<Path> PATH = Setting.of("path", SettingType.PATH)
            .defaultValue(Path.of("elmport-ledger"))
            .summary("The file of the ledger, which gets the ending .mv.db; seen from the configuration. One process at"
                    + " a time opens it.")
            .example("/var/lib/elmport/ledger")
            .build();

    static final Setting<String> URL = Setting.of("url", SettingType.TEXT)
            .summary("The JDBC address of a PostgreSQL database, in place of a file, for a ledger that several"
                    + " machines share.")
            .example("jdbc:postgresql://db.uni.example/elmport")
            .build();

    static final Setting<String> USER = Setting.of("user", SettingType.TEXT)
            .defaultValue("")
            .summary("The user of that database.")
            .example("elmport")
            .build();

    static final Setting<String> PASSWORD = Setting.of("password", SettingType.TEXT)
            .secret()
            .summary("The password of that user.")
            .example("${env:ELMPORT_LEDGER_PASSWORD}")
            .build();

    static final Setting<Duration> LEASE = Setting.of("lease", SettingType.DURATION)
            .defaultValue(Duration.ofMinutes(1))
            .summary("How long a run that was killed on another machine keeps others out. A run that lives renews its"
                    + " lease.")
            .example("2m")
            .build();

    static final Setting<String> PAYLOAD_KEY = Setting.of("payload-key", SettingType.TEXT)
            .secret()
            .summary("The key with which personal payloads are encrypted: 16, 24 or 32 bytes in Base64.")
            .example("${file:/etc/elmport/payload.key}")
            .build();

    static final Setting<List<String>> EARLIER_PAYLOAD_KEYS = Setting.of("earlier-payload-keys", SettingType.TEXTS)
            .defaultValue(List.of())
            .secret()
            .summary("Former keys with which some payloads are still encrypted: a list of references. Each run encrypts"
                    + " what it finds of them with the present key; then they can go.")
            .example("[\"${file:/etc/elmport/payload-2025.key}\"]")
            .build();

    static final Setting<Path> SIGNALS = Setting.of("signals", SettingType.PATH)
            .summary("The folder where signals to elmport run come as files, such as catalogue.resync; seen from the"
                    + " configuration. Without it: beside the file of the ledger, with the ending .signals; with a"
                    + " database, signals are rows.")
            .example("/var/lib/elmport/signals")
            .build();

    private LedgerSettings() {}

    /** All of them. */
    public static List<Setting<?>> declared() {
        return List.of(PATH, URL, USER, PASSWORD, LEASE, PAYLOAD_KEY, EARLIER_PAYLOAD_KEYS, SIGNALS);
    }
}
