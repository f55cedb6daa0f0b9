package org.elmport.sync.configuration;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elmport.plugin.setting.SettingsReader;

/** Finds jobs of one configuration that would write over each other. */
final class OwnPlaces {

    private final SettingsReader reader;

    OwnPlaces(SettingsReader reader) {
        this.reader = reader;
    }

    void check(List<JobConfiguration> jobs) {
        Map<Path, String> owners = new LinkedHashMap<>();
        for (JobConfiguration job : jobs) {
            job.target().ownPlaces(job.targetSettings()).forEach(place -> {
                String name =
                        "jobs." + job.name() + ".target." + place.setting().name();
                String before = owners.putIfAbsent(RealPath.of(place.path()), name);
                if (before != null && !before.equals(name)) {
                    reader.problem(
                            name,
                            "is the same as " + before
                                    + ", and one of the two jobs would write over the other. Each job"
                                    + " needs a place of its own");
                }
            });
        }
    }
}
