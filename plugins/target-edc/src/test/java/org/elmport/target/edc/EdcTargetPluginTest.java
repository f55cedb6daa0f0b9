package org.elmport.target.edc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.elmport.conformance.PluginContract;
import org.elmport.plugin.OwnPlace;
import org.elmport.plugin.Plugin;
import org.elmport.plugin.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EdcTargetPluginTest extends PluginContract {

    @TempDir
    private Path folder = Path.of("");

    @Override
    protected Plugin plugin() {
        return new EdcTargetPlugin();
    }

    @Override
    protected Map<String, Object> configuration() {
        return Map.of("delivery", "files", "folder", folder.toString());
    }

    @Test
    void theFolderOfFilesIsForOneJobAlone() {
        // given
        EdcTargetPlugin plugin = new EdcTargetPlugin();
        Settings files = EdcRun.settings(Map.of("delivery", "files", "folder", folder.toString()));
        Settings wallet = EdcRun.settings(Map.of("delivery", "wallet", "base-url", "https://wallet.uni.example/w"));

        // then
        assertThat(plugin.ownPlaces(files)).containsExactly(OwnPlace.folder(EdcSettings.FOLDER, folder));
        assertThat(plugin.ownPlaces(wallet)).isEmpty();
    }

    @Test
    void filesNeedAFolder() {
        assertThat(EdcRun.problems(Map.of("delivery", "files")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo("folder"));
    }
}
