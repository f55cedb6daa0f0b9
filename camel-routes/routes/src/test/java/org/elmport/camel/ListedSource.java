package org.elmport.camel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elmport.plugin.CrawlExtent;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceContext;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingProblem;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;
import org.elmport.record.CourseRecord;
import org.elmport.record.Origin;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.elmport.record.SpecificationFields;
import org.elmport.record.Text;

/** A source that delivers what a test lists, and can break off in the middle. */
final class ListedSource implements SourcePlugin {

    private final List<SourceRecord> records;
    private final boolean breaksOff;

    private ListedSource(List<SourceRecord> records, boolean breaksOff) {
        this.records = records;
        this.breaksOff = breaksOff;
    }

    static SourceBinding of(SourceRecord... records) {
        return bound(new ListedSource(List.of(records), false));
    }

    static SourceBinding breakingOffAfter(SourceRecord... records) {
        return bound(new ListedSource(List.of(records), true));
    }

    private static SourceBinding bound(ListedSource source) {
        Settings none = new SettingsReader(text -> text, (SettingProblem problem) -> {}).read("", List.of(), Map.of());
        return new SourceBinding(source, none);
    }

    static CourseRecord course(String id) {
        return new CourseRecord(
                id,
                Origin.row("courses.csv", 2, Map.of()),
                SpecificationFields.builder()
                        .title(Text.of("en", "Tides of " + id))
                        .addFieldOfEducation(new org.elmport.record.Code("isced-f", "0532"))
                        .addLanguage(new org.elmport.record.Code("language", "en"))
                        .addLearningOutcome(Text.of("en", "Explain the tides"))
                        .build());
    }

    @Override
    public String name() {
        return "listed";
    }

    @Override
    public String summary() {
        return "Delivers what a test lists.";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of();
    }

    @Override
    public Set<RecordKind> kinds() {
        return Set.of(RecordKind.COURSE);
    }

    @Override
    public boolean tellsChanges(Settings settings) {
        return true;
    }

    @Override
    public RecordSource open(Settings settings, SourceContext context) {
        // the last one is the one that has changed
        boolean changes = context.since().isPresent();
        Deque<SourceRecord> left =
                new ArrayDeque<>(changes ? records.subList(records.size() - 1, records.size()) : records);
        return new RecordSource() {
            @Override
            public Optional<SourceRecord> next() throws SourceException {
                if (left.isEmpty() && breaksOff) {
                    throw new SourceException(
                            SourceException.Fault.FAULTY, "the system answered 500", "Ask its administrator.");
                }
                return Optional.ofNullable(left.poll());
            }

            @Override
            public CrawlSummary summary() {
                CrawlExtent asked = changes ? CrawlExtent.CHANGES : CrawlExtent.WHOLE;
                return new CrawlSummary(
                        left.isEmpty() && !breaksOff ? asked : CrawlExtent.PART,
                        1,
                        Map.of(RecordKind.COURSE, (long) (records.size() - left.size())),
                        0,
                        List.of());
            }

            @Override
            public void close() {
                left.clear();
            }
        };
    }
}
