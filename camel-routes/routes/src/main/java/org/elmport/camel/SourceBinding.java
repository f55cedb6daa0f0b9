package org.elmport.camel;

import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.setting.Settings;

/**
 * A source with its settings. Bound in the Camel registry under the name of a job, it is what {@code sis:<job>} reads.
 *
 * @param plugin the source
 * @param settings its settings
 */
public record SourceBinding(SourcePlugin plugin, Settings settings) {}
