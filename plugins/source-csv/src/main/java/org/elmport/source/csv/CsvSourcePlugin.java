package org.elmport.source.csv;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elmport.finding.FindingCode;
import org.elmport.plugin.InputTemplate;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceContext;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.Settings;
import org.elmport.record.RecordKind;

/**
 * Reads courses, programmes, offerings, organisations and accreditations from CSV files, row by row; and learners,
 * enrolments, results, grading schemes and cards for those who ask for them. Files with personal data that nobody asked
 * for are never opened.
 */
public final class CsvSourcePlugin implements SourcePlugin {

    /** The plugin; it keeps no state. */
    public CsvSourcePlugin() {}

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String summary() {
        return "Reads a set of CSV files: courses, programmes, offerings, organisations and accreditations; for credentials"
                + " and cards also learners, enrolments, results, grading schemes and cards.";
    }

    @Override
    public List<Setting<?>> settings() {
        return CsvSettings.ALL;
    }

    @Override
    public Set<RecordKind> kinds() {
        return EnumSet.allOf(RecordKind.class);
    }

    @Override
    public List<FindingCode> findingCodes() {
        return List.of(CsvFinding.values());
    }

    @Override
    public RecordSource open(Settings settings, SourceContext context) throws SourceException {
        FileSet files = FileSet.of(settings.get(CsvSettings.PATH));
        try {
            Assignment assignment = Assignment.of(
                    files, settings.get(CsvSettings.FILES), settings.get(CsvSettings.REQUIRED_FILES), context.kinds());
            return new CsvCrawl(files, assignment, CsvOptions.of(settings), context.findings());
        } catch (SourceException notWhole) {
            files.close();
            throw notWhole;
        }
    }

    @Override
    public Optional<String> pathSetting() {
        return Optional.of(CsvSettings.PATH.name());
    }

    @Override
    public Optional<InputTemplate> inputTemplate() {
        return Optional.of(CsvTemplate.template());
    }
}
