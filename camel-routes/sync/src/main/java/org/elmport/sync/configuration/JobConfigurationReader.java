package org.elmport.sync.configuration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.mapping.MappingOptions;
import org.elmport.plugin.Plugin;
import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.credential.CredentialSettings;
import org.elmport.plugin.setting.SecretResolver;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;
import org.elmport.sync.PluginRegistry;
import org.elmport.sync.failure.FailurePolicy;
import org.elmport.sync.ledger.LedgerAddress;
import org.elmport.sync.ledger.PayloadCipher;
import org.elmport.sync.plan.GuardLimits;
import org.elmport.sync.schedule.JobSchedule;
import org.elmport.sync.schedule.SignalFolder;

/** Reads jobs from a configuration, and finds everything that is wrong with it before anything starts. */
public final class JobConfigurationReader {

    private static final List<String> PARTS = List.of("ledger", "monitoring", "jobs", SealConfiguration.PART);

    private final PluginRegistry plugins;
    private final List<SettingProblem> problems = new ArrayList<>();
    private final SettingsReader reader;
    private final ItemSettings items;

    /** A reader that knows plugins and where secrets are; relative paths are seen from where the process runs. */
    public JobConfigurationReader(PluginRegistry plugins, SecretResolver secrets) {
        this(plugins, secrets, Path.of(""));
    }

    /**
     * A reader that knows plugins and where secrets are.
     *
     * @param directory what relative paths are seen from: the folder of the configuration
     */
    public JobConfigurationReader(PluginRegistry plugins, SecretResolver secrets, Path directory) {
        this.plugins = plugins;
        this.reader = new SettingsReader(secrets, problems::add, directory);
        this.items = new ItemSettings(plugins, reader);
    }

    /** What is wrong, in the order of the configuration; empty when all is well. */
    public List<SettingProblem> problems() {
        return List.copyOf(problems);
    }

    /** The jobs that can be read; complete only when there are no problems. */
    public List<JobConfiguration> read(Map<String, ?> configuration) {
        List<JobConfiguration> jobs = new ArrayList<>();
        configuration.keySet().stream()
                .filter(name -> !PARTS.contains(name))
                .forEach(name ->
                        reader.problem(name, "is no part of a configuration; there are: " + String.join(", ", PARTS)));
        Object raw = configuration.get("jobs");
        if (raw == null) {
            reader.problem("jobs", "is missing: a configuration lists its jobs below jobs, each by a name");
            return jobs;
        }
        Sections.section("jobs", raw, reader)
                .forEach((name, job) -> readJob(name, job).ifPresent(jobs::add));
        items.checkPersonal(jobs, configuration);
        // a job with a problem may lack the very setting
        if (problems.isEmpty()) {
            new OwnPlaces(reader).check(jobs);
        }
        return sealing(jobs, configuration);
    }

    /** Gives those whose target seals what it seals with. */
    private List<JobConfiguration> sealing(List<JobConfiguration> jobs, Map<String, ?> configuration) {
        List<JobConfiguration> those = jobs.stream()
                .filter(job -> job.target().seals(job.targetSettings()))
                .toList();
        if (those.isEmpty()) {
            return jobs;
        }
        Optional<SealConfiguration> seal = seal(configuration);
        if (!configuration.containsKey(SealConfiguration.PART)) {
            reader.problem(
                    SealConfiguration.PART,
                    "is missing: credentials are sealed here ("
                            + String.join(
                                    ", ",
                                    those.stream().map(JobConfiguration::name).toList())
                            + "); see: elmport plugins describe jades");
        }
        return jobs.stream()
                .map(job -> those.contains(job) ? seal.map(job::sealing).orElse(job) : job)
                .toList();
    }

    /** Reads with what is sealed and verified; empty where the configuration does not say it. */
    public Optional<SealConfiguration> seal(Map<String, ?> configuration) {
        return Optional.ofNullable(configuration.get(SealConfiguration.PART))
                .flatMap(raw -> SealConfiguration.read(raw, plugins, reader));
    }

    /**
     * Reads which ledger the jobs share.
     *
     * @param directory where a relative file of a ledger is seen from
     */
    public LedgerConfiguration ledger(Map<String, ?> configuration, Path directory) {
        Object raw = configuration.get("ledger");
        Map<String, Object> given = raw == null ? Map.of() : Sections.section("ledger", raw, reader);
        Settings settings = reader.read("ledger", LedgerSettings.declared(), given);
        return new LedgerConfiguration(
                address(settings, directory),
                settings.get(LedgerSettings.LEASE),
                cipher(settings),
                signals(settings, directory));
    }

    private static Optional<SignalFolder> signals(Settings settings, Path directory) {
        Optional<Path> beside = settings.find(LedgerSettings.URL).isPresent()
                ? Optional.empty()
                : Optional.of(Path.of(settings.get(LedgerSettings.PATH) + ".signals"));
        return settings.find(LedgerSettings.SIGNALS)
                .or(() -> beside)
                .map(directory::resolve)
                .map(SignalFolder::new);
    }

    /** Reads how a process that runs for long is watched; nothing where it is not. */
    public Optional<MonitoringConfiguration> monitoring(Map<String, ?> configuration) {
        Object raw = configuration.get("monitoring");
        return raw == null
                ? Optional.empty()
                : MonitoringSettings.read(Sections.section("monitoring", raw, reader), reader);
    }

    private LedgerAddress address(Settings settings, Path directory) {
        Optional<String> url = settings.find(LedgerSettings.URL);
        if (url.isEmpty()) {
            return LedgerAddress.file(directory.resolve(settings.get(LedgerSettings.PATH)));
        }
        if (!url.get().startsWith("jdbc:postgresql:")) {
            reader.problem("ledger.url", "must be the address of a PostgreSQL database: jdbc:postgresql://HOST/NAME");
        }
        return LedgerAddress.server(
                url.get(),
                settings.get(LedgerSettings.USER),
                settings.find(LedgerSettings.PASSWORD).orElse(""));
    }

    private Optional<PayloadCipher> cipher(Settings settings) {
        Optional<byte[]> key = settings.find(LedgerSettings.PAYLOAD_KEY).flatMap(text -> key("payload-key", text));
        List<byte[]> earlier = settings.get(LedgerSettings.EARLIER_PAYLOAD_KEYS).stream()
                .flatMap(text -> key("earlier-payload-keys", text).stream())
                .toList();
        return key.map(present -> PayloadCipher.of(present, earlier));
    }

    private Optional<byte[]> key(String setting, String text) {
        try {
            byte[] key = Base64.getDecoder().decode(text.strip());
            PayloadCipher.of(key);
            return Optional.of(key);
        } catch (IllegalArgumentException notAKey) {
            reader.problem("ledger." + setting, "must refer to 16, 24 or 32 bytes in Base64");
            return Optional.empty();
        }
    }

    /**
     * Reads what a conversion offline needs.
     *
     * @param source the source
     * @param given settings of the source that the command line gives
     * @param configuration what a file of defaults holds: the parts source and mapping of a job, with the settings of
     *     credentials below mapping
     */
    public ConversionConfiguration readConversion(
            SourcePlugin source, Map<String, String> given, Map<String, ?> configuration) {
        Map<String, Object> sections = new LinkedHashMap<>(configuration);
        Map<String, Object> settings = new LinkedHashMap<>(optional("source", sections.remove("source")));
        settings.putAll(given);
        Map<String, Object> mapping = new LinkedHashMap<>(optional("mapping", sections.remove("mapping")));
        Settings credentials = credentials(mapping.remove(CredentialSettings.SECTION));
        sections.keySet()
                .forEach(other -> reader.problem(other, "is no part of these settings; there are: source, mapping"));
        return new ConversionConfiguration(
                source,
                settings("source", source, settings),
                MappingSettings.read("mapping", mapping, reader),
                crosswalk("mapping", mapping),
                credentials);
    }

    private Settings credentials(Object raw) {
        String path = "mapping." + CredentialSettings.SECTION;
        // a file may hold what only jobs need as well
        List<Setting<?>> declared = plugins.itemMapping(CredentialSettings.SECTION)
                .map(Plugin::settings)
                .orElseGet(CredentialSettings::declared);
        Settings settings = reader.read(path, declared, optional(path, raw));
        CredentialSettings.problems(settings)
                .forEach(problem -> reader.problem(path + "." + problem.path(), problem.message()));
        return settings;
    }

    private Optional<JobConfiguration> readJob(String name, Object raw) {
        String path = "jobs." + name;
        Map<String, Object> sections = new LinkedHashMap<>(Sections.section(path, raw, reader));
        Part source = part(path + ".source", sections.remove("source"));
        Part target = part(path + ".target", sections.remove("target"));
        Map<String, Object> mapping = new LinkedHashMap<>(optional(path + ".mapping", sections.remove("mapping")));
        Map<String, Object> report = optional(path + ".report", sections.remove("report"));
        Map<String, Object> guard = optional(path + ".guard", sections.remove("guard"));
        Map<String, Object> schedule = optional(path + ".schedule", sections.remove("schedule"));
        Map<String, Object> failure = optional(path + ".failure", sections.remove("failure"));
        Map<String, Object> check = optional(path + ".check", sections.remove("check"));
        Settings jobSettings = reader.read(path, JobSettings.job(), sections);
        var targetPlugin = plugin(target, plugins.target(target.plugin), plugins.targets());
        Optional<ItemConfiguration> oneByOne = targetPlugin.flatMap(
                plugin -> items.read(path, plugin, mapping, jobSettings.find(ItemSettings.RETENTION)));
        Optional<Path> crosswalk = crosswalk(path + ".mapping", mapping);
        MappingOptions options = MappingSettings.read(path + ".mapping", mapping, reader);
        GuardLimits limits = GuardSettings.read(path + ".guard", guard, reader);
        Optional<JobSchedule> times = ScheduleSettings.read(path + ".schedule", schedule, options.zone(), reader);
        FailurePolicy policy = FailureSettings.read(path + ".failure", failure, reader);
        CheckConfiguration checks = CheckSettings.read(path + ".check", check, reader);
        if (oneByOne.isPresent() && !check.isEmpty()) {
            reader.problem(path + ".check", "is for catalogues, and this job delivers things one by one");
        }
        Settings reportSettings = reader.read(path + ".report", JobSettings.report(), report);
        var sourcePlugin = plugin(source, plugins.source(source.plugin), plugins.sources());
        Optional<Settings> sourceSettings = sourcePlugin.map(plugin -> settings(source, plugin));
        Optional<Settings> targetSettings = targetPlugin.map(plugin -> settings(target, plugin));
        if (sourceSettings.isEmpty() || targetSettings.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new JobConfiguration(
                name,
                sourcePlugin.orElseThrow(),
                sourceSettings.get(),
                options,
                crosswalk,
                targetPlugin.orElseThrow(),
                targetSettings.get(),
                reportSettings.find(JobSettings.REPORT_DIRECTORY),
                jobSettings.get(JobSettings.PUBLISH_INCOMPLETE),
                limits,
                times,
                policy,
                checks,
                oneByOne));
    }

    private record Part(String path, String plugin, Map<String, Object> rest) {}

    private Part part(String path, Object raw) {
        if (raw == null) {
            reader.problem(path, "is missing");
            return new Part(path, "", Map.of());
        }
        Map<String, Object> rest = new LinkedHashMap<>(Sections.section(path, raw, reader));
        Object plugin = rest.remove(JobSettings.PLUGIN.name());
        if (plugin == null) {
            reader.problem(path + ".plugin", "is missing. " + JobSettings.PLUGIN.summary());
        }
        return new Part(path, plugin == null ? "" : plugin.toString(), rest);
    }

    private Map<String, Object> optional(String path, Object raw) {
        return raw == null ? Map.of() : Sections.section(path, raw, reader);
    }

    private Optional<Path> crosswalk(String path, Map<String, Object> mapping) {
        Map<String, Object> own = new LinkedHashMap<>();
        Object given = mapping.get(JobSettings.CROSSWALK.name());
        if (given != null) {
            own.put(JobSettings.CROSSWALK.name(), given);
        }
        return reader.read(path, List.of(JobSettings.CROSSWALK), own).find(JobSettings.CROSSWALK);
    }

    private <P extends Plugin> Optional<P> plugin(Part part, Optional<P> found, List<P> known) {
        if (found.isEmpty() && !part.plugin.isEmpty()) {
            reader.problem(
                    part.path + ".plugin",
                    "there is no plugin " + part.plugin + "; there are: "
                            + String.join(", ", known.stream().map(Plugin::name).toList()));
        }
        return found;
    }

    private Settings settings(Part part, Plugin plugin) {
        return settings(part.path, plugin, part.rest);
    }

    private Settings settings(String path, Plugin plugin, Map<String, ?> raw) {
        Settings settings = reader.read(path, plugin.settings(), raw);
        plugin.problems(settings).forEach(problem -> reader.problem(path + "." + problem.path(), problem.message()));
        return settings;
    }
}
