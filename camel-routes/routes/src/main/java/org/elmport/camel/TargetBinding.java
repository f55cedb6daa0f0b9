package org.elmport.camel;

import org.elmport.plugin.TargetPlugin;
import org.elmport.plugin.setting.Settings;

/**
 * A target with its settings, for the Camel registry, where {@code europass:qdr} finds it.
 *
 * @param plugin the target
 * @param settings its settings
 */
public record TargetBinding(TargetPlugin plugin, Settings settings) {}
