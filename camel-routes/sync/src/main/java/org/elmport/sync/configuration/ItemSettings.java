package org.elmport.sync.configuration;

import java.time.DateTimeException;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.plugin.Plugin;
import org.elmport.plugin.TargetPlugin;
import org.elmport.plugin.item.ItemMappingPlugin;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;
import org.elmport.sync.PluginRegistry;

/** The settings of jobs that deliver things one by one. */
final class ItemSettings {

    private static final SettingType<Period> PERIOD = new SettingType<>("period (P90D, P6M, P2Y)", value -> {
        try {
            Period period = Period.parse(value.toString().strip());
            if (period.isNegative()) {
                throw new IllegalArgumentException("must not be negative");
            }
            return period;
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("must be a period such as P90D, P6M or P2Y", unreadable);
        }
    });

    static final Setting<Period> RETENTION = Setting.of("retention", PERIOD)
            .summary("How long the ledger keeps the personal content of what the target has confirmed, and of dead"
                    + " letters; hashes stay. Without it: as long as the ledger. Only for jobs about persons.")
            .example("P90D")
            .build();

    private final PluginRegistry plugins;
    private final SettingsReader reader;

    ItemSettings(PluginRegistry plugins, SettingsReader reader) {
        this.plugins = plugins;
        this.reader = reader;
    }

    /**
     * How a job makes things for its target; empty where the target takes whole datasets.
     *
     * @param path where the job stands
     * @param own takes the settings of the mapping out of those below {@code mapping}
     */
    Optional<ItemConfiguration> read(
            String path, TargetPlugin target, Map<String, Object> own, Optional<Period> retention) {
        Optional<String> profile = target.itemProfile();
        if (profile.isEmpty()) {
            refuse(path, target, retention);
            return Optional.empty();
        }
        Object raw = own.remove(profile.get());
        Optional<ItemMappingPlugin> mapping = plugins.itemMapping(profile.get());
        if (mapping.isEmpty()) {
            reader.problem(
                    path + ".target.plugin",
                    target.name() + " takes things of the profile " + profile.get()
                            + ", and no plugin makes them; there are: "
                            + String.join(
                                    ", ",
                                    plugins.itemMappings().stream()
                                            .map(Plugin::name)
                                            .toList()));
            return Optional.empty();
        }
        return Optional.of(new ItemConfiguration(
                mapping.get(), settings(path + ".mapping." + profile.get(), mapping.get(), raw), retention));
    }

    private void refuse(String path, TargetPlugin target, Optional<Period> retention) {
        if (!target.takesDatasets()) {
            reader.problem(
                    path + ".target.plugin",
                    target.name() + " takes things one by one and does not say of which profile");
        }
        if (retention.isPresent()) {
            reader.problem(path + ".retention", "is for jobs about persons, and this job publishes a catalogue");
        }
    }

    private Settings settings(String path, ItemMappingPlugin mapping, @org.jspecify.annotations.Nullable Object raw) {
        Map<String, Object> given = raw == null ? Map.of() : Sections.section(path, raw, reader);
        Settings settings = reader.read(path, mapping.settings(), given);
        mapping.problems(settings).forEach(problem -> reader.problem(path + "." + problem.path(), problem.message()));
        return settings;
    }

    private static boolean personal(JobConfiguration job) {
        return job.items().filter(items -> items.mapping().personal()).isPresent();
    }

    /** Refuses jobs about persons where the ledger has no key, and where they would share a file with another job. */
    void checkPersonal(List<JobConfiguration> jobs, Map<String, ?> configuration) {
        needKey(jobs, configuration);
        for (JobConfiguration job : jobs) {
            jobs.stream()
                    .filter(other -> personal(job) && !other.name().equals(job.name()))
                    .filter(other -> job.reportDirectory().isPresent()
                            && job.reportDirectory().equals(other.reportDirectory()))
                    .forEach(other -> reader.problem(
                            "jobs." + job.name() + ".report.directory",
                            "is that of job " + other.name() + ", too; a job about persons needs one of its own"));
        }
    }

    private void needKey(List<JobConfiguration> jobs, Map<String, ?> configuration) {
        List<String> personal = jobs.stream()
                .filter(ItemSettings::personal)
                .map(JobConfiguration::name)
                .toList();
        boolean key = configuration.get("ledger") instanceof Map<?, ?> ledger
                && ledger.get(LedgerSettings.PAYLOAD_KEY.name()) != null;
        if (!personal.isEmpty() && !key) {
            reader.problem(
                    "ledger." + LedgerSettings.PAYLOAD_KEY.name(),
                    "is missing: what is kept of persons is encrypted (" + String.join(", ", personal)
                            + "). Make a key with: openssl rand -base64 32");
        }
    }
}
