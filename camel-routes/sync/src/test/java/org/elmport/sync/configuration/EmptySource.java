package org.elmport.sync.configuration;

import java.util.List;
import java.util.Set;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceContext;
import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.Settings;
import org.elmport.record.RecordKind;

/** A source without settings, for tests that crawl themselves. */
public final class EmptySource implements SourcePlugin {

    /** One without records. */
    public EmptySource() {}

    @Override
    public String name() {
        return "empty";
    }

    @Override
    public String summary() {
        return "A source without records.";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of();
    }

    @Override
    public Set<RecordKind> kinds() {
        return Set.of();
    }

    @Override
    public RecordSource open(Settings settings, SourceContext context) {
        return new HandMadeSource().open(settings, context);
    }
}
