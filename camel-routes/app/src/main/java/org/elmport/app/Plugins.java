package org.elmport.app;

import org.elmport.sync.PluginRegistry;

/** The plugins on the class path. */
final class Plugins {

    private Plugins() {}

    static PluginRegistry registry() {
        return PluginRegistry.discover(Plugins.class.getClassLoader());
    }
}
