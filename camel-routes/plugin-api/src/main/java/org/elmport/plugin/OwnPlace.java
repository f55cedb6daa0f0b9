package org.elmport.plugin;

import java.nio.file.Path;
import org.elmport.plugin.setting.Setting;

/**
 * A file or folder that one job alone may write.
 *
 * @param setting the setting that says where it is
 * @param path where it is
 * @param folder whether it is a folder, with all that is in it
 */
public record OwnPlace(Setting<Path> setting, Path path, boolean folder) {

    /** A file. */
    public static OwnPlace file(Setting<Path> setting, Path path) {
        return new OwnPlace(setting, path, false);
    }

    /** A folder, with all that is in it. */
    public static OwnPlace folder(Setting<Path> setting, Path path) {
        return new OwnPlace(setting, path, true);
    }
}
