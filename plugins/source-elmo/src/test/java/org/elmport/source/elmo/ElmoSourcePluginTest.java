package org.elmport.source.elmo;

import java.nio.file.Path;
import java.util.Map;
import org.elmport.conformance.SourcePluginContract;
import org.elmport.plugin.SourcePlugin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What every source must do, done by this one. */
class ElmoSourcePluginTest extends SourcePluginContract {

    @TempDir
    Path directory = Path.of("");

    @BeforeEach
    void writeDocuments() {
        ElmoRun run = new ElmoRun(directory);
        for (String name : new String[] {"version-1", "version-2-0", "version-2-1", "no-namespace", "before-1"}) {
            run.file(name + ".xml", ElmoRun.document(name));
        }
    }

    @Override
    protected SourcePlugin plugin() {
        return new ElmoSourcePlugin();
    }

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("path", directory.toString());
    }
}
