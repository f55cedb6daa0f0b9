package org.elmport.sync.configuration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceContext;
import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingType;
import org.elmport.plugin.setting.Settings;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;

/** A source without records. */
final class HandMadeSource implements SourcePlugin {

    static final Setting<String> SHELF = Setting.of("shelf", SettingType.TEXT)
            .required()
            .summary("Which shelf.")
            .build();

    @Override
    public String name() {
        return "hand-made";
    }

    @Override
    public String summary() {
        return "A source without records.";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(SHELF);
    }

    @Override
    public Set<RecordKind> kinds() {
        return Set.of();
    }

    @Override
    public RecordSource open(Settings settings, SourceContext context) {
        return new RecordSource() {
            @Override
            public Optional<SourceRecord> next() {
                return Optional.empty();
            }

            @Override
            public CrawlSummary summary() {
                return new CrawlSummary(true, 0, Map.of(), 0, List.of());
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }
}
