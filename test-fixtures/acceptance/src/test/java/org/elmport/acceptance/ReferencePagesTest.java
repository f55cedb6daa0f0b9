package org.elmport.acceptance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.elmport.finding.FindingCode;
import org.elmport.plugin.Plugin;
import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.TargetPlugin;
import org.elmport.plugin.item.ItemMappingPlugin;
import org.elmport.plugin.seal.SealPlugin;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingType;
import org.elmport.record.RecordKind;
import org.elmport.sync.configuration.CheckSettings;
import org.elmport.sync.configuration.FailureSettings;
import org.elmport.sync.configuration.GuardSettings;
import org.elmport.sync.configuration.JobSettings;
import org.elmport.sync.configuration.LedgerSettings;
import org.elmport.sync.configuration.MappingSettings;
import org.elmport.sync.configuration.MonitoringSettings;
import org.elmport.sync.configuration.ScheduleSettings;
import org.junit.jupiter.api.Test;

/** Writes the reference pages from the declarations, and fails when the ones at hand were stale. */
class ReferencePagesTest {

    private static final String GENERATED =
            "<!-- Written by ReferencePagesTest from the declarations in the code; edit those, not this. -->\n\n";

    @Test
    void thePageOfSettingsIsCurrent() throws IOException {
        // given
        StringBuilder page = new StringBuilder("# Settings\n\n").append(GENERATED);
        page.append(
                "A configuration is a YAML file with the parts `ledger`, `monitoring`, `jobs` and, where credentials are sealed, `seal`; each job has a name and the parts"
                        + " `source`, `mapping`, `target`, `guard`, `schedule`, `failure`, `check` and `report`. A starting point with every setting:"
                        + " `elmport template config --source NAME --target NAME`.\n\n"
                        + "Secrets stand in a configuration by reference only: `${env:NAME}` for a variable of the environment,"
                        + " `${file:/path}` for the content of a file. An unknown name is an error; all problems are told at"
                        + " once, before anything starts.\n");
        section(page, "ledger", "Where Elmport keeps what it has published.", LedgerSettings.declared());
        section(page, "monitoring", "How elmport run is watched.", MonitoringSettings.declared());
        section(page, "jobs, below the name of a job", "What holds for the job as a whole.", JobSettings.job());
        section(page, "mapping", "How records become entities.", MappingSettings.declared());
        section(page, "mapping", "The institution's own codes.", List.of(JobSettings.crosswalk()));
        String kinds = String.join(
                "`, `", MappingSettings.kinds().stream().map(RecordKind::word).toList());
        section(
                page,
                "mapping, below the name of a kind of record",
                "Below `" + kinds + "`: what holds for records of that kind.",
                MappingSettings.declaredForKinds());
        section(page, "guard", "What may change without anybody looking at it.", GuardSettings.declared());
        section(page, "schedule", "When elmport run runs the job.", ScheduleSettings.declared());
        section(page, "failure", "What is done about errors.", FailureSettings.declared());
        section(
                page,
                "check",
                "What the catalogue is checked by, besides the rules that every record must keep.",
                CheckSettings.declared());
        section(page, "report", "What is written about each run.", JobSettings.report());
        plugins(SourcePlugin.class)
                .forEach(plugin ->
                        section(page, "source: plugin " + plugin.name(), plugin.summary(), plugin.settings()));
        plugins(TargetPlugin.class)
                .forEach(plugin ->
                        section(page, "target: plugin " + plugin.name(), plugin.summary(), plugin.settings()));
        plugins(ItemMappingPlugin.class)
                .forEach(plugin -> section(
                        page,
                        "mapping: " + plugin.name(),
                        plugin.summary() + " Below the name, below mapping.",
                        plugin.settings()));
        plugins(SealPlugin.class)
                .forEach(plugin -> section(page, "seal: plugin " + plugin.name(), plugin.summary(), plugin.settings()));

        // then
        GeneratedPage.at("docs/settings.md").holds(page.toString());
    }

    @Test
    void thePageOfFindingsIsCurrent() throws IOException {
        // given
        StringBuilder page = new StringBuilder("# Findings\n\n").append(GENERATED);
        page.append(
                "A finding names a record, the place in the source, what is wrong and what to do. Its code keeps its"
                        + " name and meaning from release to release. An *error* holds the record back, a *warning* and an"
                        + " *information* do not.\n\n| code | severity | what it means | what to do |\n| --- | --- | --- | --- |\n");

        // when
        FindingCatalogue.codes().stream()
                .sorted(Comparator.comparing(FindingCode::code))
                .forEach(code -> page.append("| `")
                        .append(code.code())
                        .append("` | ")
                        .append(code.severity().name().toLowerCase(Locale.ROOT))
                        .append(" | ")
                        .append(cell(code.summary()))
                        .append(" | ")
                        .append(cell(code.remedy()))
                        .append(" |\n"));

        // then
        GeneratedPage.at("docs/findings.md").holds(page.toString());
    }

    private static <P extends Plugin> List<P> plugins(Class<P> kind) {
        return ServiceLoader.load(kind).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Plugin::name))
                .toList();
    }

    private static void section(StringBuilder page, String title, String summary, List<Setting<?>> settings) {
        page.append("\n## ").append(title).append("\n\n").append(summary).append("\n\n");
        page.append("| setting | type | default | since | what it is for | example |\n");
        page.append("| --- | --- | --- | --- | --- | --- |\n");
        settings.forEach(setting -> row(page, setting));
    }

    private static void row(StringBuilder page, Setting<?> setting) {
        List<String> traits = new ArrayList<>(List.of(setting.type().word()));
        if (setting.required()) {
            traits.add("required");
        }
        if (setting.secret()) {
            traits.add("secret");
        }
        String defaultValue =
                setting.defaultValue().map(ReferencePagesTest::word).orElse("");
        Stream.of(
                        "`" + setting.name() + "`",
                        String.join(", ", traits),
                        defaultValue.isEmpty() ? "" : "`" + defaultValue + "`",
                        setting.since(),
                        setting.summary(),
                        setting.example().isEmpty() ? "" : "`" + setting.example() + "`")
                .forEach(text -> page.append("| ").append(cell(text)).append(' '));
        page.append("|\n");
    }

    private static String word(Object value) {
        return value instanceof Enum<?> constant ? SettingType.word(constant) : value.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
