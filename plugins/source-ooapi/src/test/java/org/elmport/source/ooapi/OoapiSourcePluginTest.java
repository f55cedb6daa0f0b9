package org.elmport.source.ooapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.elmport.conformance.SourcePluginContract;
import org.elmport.plugin.SourcePlugin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What every source must do, done by this one with files. */
class OoapiSourcePluginTest extends SourcePluginContract {

    @TempDir
    private Path directory;

    @BeforeEach
    void writeEntities() throws IOException {
        Files.writeString(
                directory.resolve("entities.json"),
                "[{\"organizationId\":\"o\"},{\"courseId\":\"c\",\"firstStartDate\":\"2026-09-01\"},"
                        + "{\"offeringId\":\"f\",\"course\":\"c\"}]");
    }

    @Override
    protected SourcePlugin plugin() {
        return new OoapiSourcePlugin();
    }

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("path", directory.toString());
    }
}
