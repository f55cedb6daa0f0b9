package org.elmport.app;

import java.util.List;
import java.util.Optional;
import org.elmport.plugin.Plugin;
import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.TargetPlugin;
import org.elmport.plugin.item.ItemMappingPlugin;
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

/** A configuration to start from: what is required stands open, everything else in comments. */
final class ConfigurationTemplate {

    private static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    private ConfigurationTemplate() {}

    static String of(SourcePlugin source, TargetPlugin target) {
        return of(source, target, Optional.empty());
    }

    /** With what makes the things that the target takes one by one, where it does. */
    static String of(SourcePlugin source, TargetPlugin target, Optional<ItemMappingPlugin> items) {
        ConfigurationTemplate template = new ConfigurationTemplate();
        template.write(source, target, items);
        return template.text.toString();
    }

    private void write(SourcePlugin source, TargetPlugin target, Optional<ItemMappingPlugin> items) {
        line(0, "# A configuration of Elmport. Run it with: elmport sync --config elmport.yaml");
        line(0, "# Settings in comments show an example or the value that holds without them.");
        line(0, "ledger:");
        settings(1, LedgerSettings.declared());
        if (items.filter(ItemMappingPlugin::personal).isPresent()) {
            comment(1, "What is kept of persons is encrypted. Make a key with: openssl rand -base64 32");
            line(1, "payload-key: ${env:ELMPORT_PAYLOAD_KEY}");
        }
        line(0, "# monitoring:");
        commentedSettings(1, MonitoringSettings.declared());
        line(0, "jobs:");
        line(1, items.map(Plugin::name).orElse("catalogue") + ":");
        settings(2, JobSettings.job());
        line(2, "source:");
        comment(3, source.summary());
        line(3, "plugin: " + source.name());
        settings(3, source.settings());
        line(2, "mapping:");
        settings(3, MappingSettings.declared());
        settings(3, List.of(JobSettings.crosswalk()));
        items.ifPresentOrElse(
                mapping -> {
                    comment(3, mapping.summary());
                    line(3, mapping.name() + ":");
                    settings(4, mapping.settings());
                },
                this::kinds);
        line(2, "target:");
        comment(3, target.summary());
        line(3, "plugin: " + target.name());
        settings(3, target.settings());
        line(2, "guard:");
        settings(3, GuardSettings.declared());
        line(2, "# schedule:");
        commentedSettings(3, ScheduleSettings.declared());
        line(2, "failure:");
        settings(3, FailureSettings.declared());
        line(2, "check:");
        settings(3, CheckSettings.declared());
        line(2, "report:");
        for (Setting<?> setting : JobSettings.report()) {
            comment(3, setting.summary());
            line(3, setting.name() + ": " + setting.example());
        }
    }

    private void kinds() {
        for (RecordKind kind : MappingSettings.kinds()) {
            line(3, "# " + kind.word() + ":");
            commentedSettings(4, MappingSettings.declaredForKinds());
        }
    }

    private void settings(int depth, List<Setting<?>> settings) {
        for (Setting<?> setting : settings) {
            comment(depth, setting.summary() + (setting.required() ? " Required." : ""));
            line(depth, (setting.required() ? "" : "# ") + setting.name() + ": " + value(setting));
        }
    }

    private void commentedSettings(int depth, List<Setting<?>> settings) {
        for (Setting<?> setting : settings) {
            line(depth, "# " + setting.name() + ": " + value(setting) + "   # " + setting.summary());
        }
    }

    private static String value(Setting<?> setting) {
        String shown = setting.example().isEmpty()
                ? setting.defaultValue().map(ConfigurationTemplate::word).orElse("")
                : setting.example();
        return quoted(shown);
    }

    private static String word(Object value) {
        return value instanceof Enum<?> constant ? SettingType.word(constant) : value.toString();
    }

    private static String quoted(String value) {
        boolean plain = value.matches("[A-Za-z0-9_./:${}-]*") && !value.matches("0[0-9]+") && !value.contains(": ");
        boolean structured = value.startsWith("[") || value.startsWith("{") || value.startsWith("\"");
        return (plain && !value.startsWith("{")) || structured ? value : '"' + value.replace("\"", "\\\"") + '"';
    }

    private void comment(int depth, String words) {
        StringBuilder row = new StringBuilder("#");
        for (String word : words.split(" ", -1)) {
            if (row.length() + word.length() + 2 * depth > WIDTH) {
                line(depth, row.toString());
                row = new StringBuilder("#");
            }
            row.append(' ').append(word);
        }
        line(depth, row.toString());
    }

    private void line(int depth, String content) {
        text.append("  ".repeat(depth)).append(content).append('\n');
    }
}
