package org.elmport.sync.configuration;

import java.nio.file.Path;
import java.util.Optional;
import org.elmport.mapping.MappingOptions;
import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.setting.Settings;

/**
 * What a conversion offline reads, and how it maps it.
 *
 * @param source the source
 * @param sourceSettings its settings
 * @param mapping how its records are mapped
 * @param crosswalk a file of the institution's own code pairs
 * @param credentials how results become credentials: those of {@link org.elmport.plugin.credential.CredentialSettings}
 */
public record ConversionConfiguration(
        SourcePlugin source,
        Settings sourceSettings,
        MappingOptions mapping,
        Optional<Path> crosswalk,
        Settings credentials) {}
