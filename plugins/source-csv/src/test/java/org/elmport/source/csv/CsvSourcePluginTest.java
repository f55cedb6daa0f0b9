package org.elmport.source.csv;

import java.nio.file.Path;
import java.util.Map;
import org.elmport.conformance.SourcePluginContract;
import org.elmport.plugin.SourcePlugin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What every source must do, done by this one. */
class CsvSourcePluginTest extends SourcePluginContract {

    @TempDir
    Path directory = Path.of("");

    @BeforeEach
    void writeTheTemplate() {
        CsvRun run = new CsvRun(directory);
        CsvTemplate.template().files().forEach((name, text) -> run.file(name, text));
    }

    @Override
    protected SourcePlugin plugin() {
        return new CsvSourcePlugin();
    }

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("path", directory.toString());
    }
}
