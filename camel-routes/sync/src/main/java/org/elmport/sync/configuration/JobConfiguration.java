package org.elmport.sync.configuration;

import java.nio.file.Path;
import java.util.Optional;
import org.elmport.mapping.MappingOptions;
import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.TargetPlugin;
import org.elmport.plugin.setting.Settings;
import org.elmport.sync.failure.FailurePolicy;
import org.elmport.sync.plan.GuardLimits;
import org.elmport.sync.schedule.JobSchedule;

/**
 * A job: from one source to one target.
 *
 * @param name its name
 * @param source the source
 * @param sourceSettings the settings of the source
 * @param mapping how its records are mapped
 * @param crosswalk a file of the institution's own code pairs
 * @param target the target
 * @param targetSettings the settings of the target
 * @param reportDirectory where the report of each run is written
 * @param publishIncomplete whether what an incomplete crawl brings is published all the same
 * @param guard what may change without anybody looking at it
 * @param schedule when it runs by itself
 * @param failure what is done about errors
 * @param check what the catalogue is checked by besides
 * @param items how it makes things that are delivered one by one; empty where it publishes a catalogue
 */
public record JobConfiguration(
        String name,
        SourcePlugin source,
        Settings sourceSettings,
        MappingOptions mapping,
        Optional<Path> crosswalk,
        TargetPlugin target,
        Settings targetSettings,
        Optional<Path> reportDirectory,
        boolean publishIncomplete,
        GuardLimits guard,
        Optional<JobSchedule> schedule,
        FailurePolicy failure,
        CheckConfiguration check,
        Optional<ItemConfiguration> items) {

    /** The same job, whose target seals with what is given. */
    JobConfiguration sealing(SealConfiguration seal) {
        Optional<ItemConfiguration> sealed = items.map(
                one -> new ItemConfiguration(one.mapping(), one.settings(), one.retention(), Optional.of(seal)));
        return new JobConfiguration(
                name,
                source,
                sourceSettings,
                mapping,
                crosswalk,
                target,
                targetSettings,
                reportDirectory,
                publishIncomplete,
                guard,
                schedule,
                failure,
                check,
                sealed);
    }
}
