package org.elmport.sync.configuration;

import java.io.IOException;
import java.nio.file.Files;
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
            job.target().ownPlaces(job.targetSettings()).forEach((setting, place) -> {
                String name = "jobs." + job.name() + ".target." + setting.name();
                String before = owners.putIfAbsent(real(place), name);
                if (before != null) {
                    reader.problem(
                            name,
                            "is the same as " + before
                                    + ", and one of the two jobs would write over the other. Each job"
                                    + " needs a place of its own");
                }
            });
        }
    }

    /** Where links lead, as far as it is there already. */
    private static Path real(Path place) {
        Path whole = place.toAbsolutePath().normalize();
        try {
            if (Files.exists(whole)) {
                return whole.toRealPath();
            }
            Path parent = whole.getParent();
            return parent == null || !Files.exists(parent)
                    ? whole
                    : parent.toRealPath().resolve(whole.getFileName());
        } catch (IOException unreadable) {
            // then the names alone are compared
            return whole;
        }
    }
}
