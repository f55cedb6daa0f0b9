package org.elmport.plugin.setting;

/**
 * Something wrong in a configuration.
 *
 * @param path the setting, such as {@code jobs.catalogue.source.base-url}
 * @param message what is wrong and what to do; never the value of a secret
 */
public record SettingProblem(String path, String message) {

    @Override
    public String toString() {
        return path + ": " + message;
    }
}
