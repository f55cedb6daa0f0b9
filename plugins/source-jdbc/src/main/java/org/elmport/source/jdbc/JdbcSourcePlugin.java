package org.elmport.source.jdbc;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elmport.plugin.InputTemplate;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceContext;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.Settings;
import org.elmport.record.RecordKind;

/**
 * Reads records from views of a database, or from queries, one for each kind of record. The columns are those of the
 * files of the source {@code csv}. Views with personal data that nobody asked for are never opened.
 */
public final class JdbcSourcePlugin implements SourcePlugin {

    /** The plugin; it keeps no state. */
    public JdbcSourcePlugin() {}

    @Override
    public String name() {
        return "jdbc";
    }

    @Override
    public String summary() {
        return "Reads views of a database, page by page: courses, programmes, offerings, organisations and"
                + " accreditations; for credentials and cards also learners, enrolments, results, grading schemes and"
                + " cards.";
    }

    @Override
    public List<Setting<?>> settings() {
        return JdbcSettings.ALL;
    }

    @Override
    public List<SettingProblem> problems(Settings settings) {
        return SettingsCheck.problems(settings);
    }

    @Override
    public Set<RecordKind> kinds() {
        return EnumSet.allOf(RecordKind.class);
    }

    @Override
    public boolean tellsChanges(Settings settings) {
        return true;
    }

    @Override
    public RecordSource open(Settings settings, SourceContext context) throws SourceException {
        Database database = Database.of(settings);
        try {
            JdbcOptions options = JdbcOptions.of(settings, context.since());
            List<ViewShape> views =
                    Survey.of(database, options, context.findings()).views(context.kinds());
            return new JdbcCrawl(database, options, views);
        } catch (SourceException notReadable) {
            database.close();
            throw notReadable;
        }
    }

    @Override
    public Optional<InputTemplate> inputTemplate() {
        return Optional.of(ViewTemplate.template());
    }
}
