package org.elmport.source.ooapi;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.elmport.finding.FindingCode;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceContext;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.Settings;
import org.elmport.record.RecordKind;

/**
 * Reads catalogues from systems with the Open Education API (OEAPI, before that OOAPI), version 5: over REST, or from
 * files with the same entities; and learners, enrolments and results for those who ask for them.
 */
public final class OoapiSourcePlugin implements SourcePlugin {

    private final Patience patience;

    /** For {@link java.util.ServiceLoader}. */
    public OoapiSourcePlugin() {
        this(Patience.REAL);
    }

    OoapiSourcePlugin(Patience patience) {
        this.patience = patience;
    }

    @Override
    public String name() {
        return "ooapi";
    }

    @Override
    public String summary() {
        return "Reads organisations, programmes, courses and their offerings from systems with the Open Education API,"
                + " version 5, or from files in its format; for credentials also learners, enrolments and results.";
    }

    @Override
    public List<Setting<?>> settings() {
        return OoapiSettings.ALL;
    }

    @Override
    public List<SettingProblem> problems(Settings settings) {
        return SettingsCheck.problems(settings);
    }

    @Override
    public List<FindingCode> findingCodes() {
        return List.of(OoapiFinding.values());
    }

    @Override
    public Set<RecordKind> kinds() {
        return SettingsCheck.KINDS;
    }

    @Override
    public Optional<String> pathSetting() {
        return Optional.of(OoapiSettings.PATH.name());
    }

    /**
     * Starts one crawl.
     *
     * @throws IllegalArgumentException with all of {@link #problems}, when there are any
     */
    @Override
    public RecordSource open(Settings settings, SourceContext context) throws SourceException {
        List<SettingProblem> problems = problems(settings);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    problems.stream().map(SettingProblem::toString).collect(Collectors.joining("; ")));
        }
        Visibility visibility = new Visibility(
                Set.copyOf(settings.get(OoapiSettings.ALLOWED_CONSUMERS)),
                settings.get(OoapiSettings.HIDDEN_ITEMS) == OoapiSettings.HiddenItems.PUBLISH,
                context.clock());
        Delivery delivery = new Delivery(kinds(settings, context), visibility, new CrawlFindings(context.findings()));
        Optional<Path> path = settings.find(OoapiSettings.PATH);
        return path.isPresent()
                ? FileRecords.open(path.get(), delivery)
                : RestRecords.open(settings, delivery, context.clock(), patience);
    }

    /** What is asked for here and there. */
    private static Set<RecordKind> kinds(Settings settings, SourceContext context) {
        Set<RecordKind> kinds = SettingsCheck.kinds(settings);
        kinds.retainAll(context.kinds());
        return kinds;
    }
}
