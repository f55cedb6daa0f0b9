package org.elmport.target.qdr;

import java.nio.file.Path;
import java.util.Map;

/** Publishes in a process of its own, and waits for the answer of a register until it is killed. */
final class KilledPublishing {

    static final SampleCatalogue CATALOGUE = SampleCatalogue.ofCourses(3);

    private KilledPublishing() {}

    public static void main(String[] arguments) throws Exception {
        into(Path.of(arguments[0]), arguments[1], arguments[2]).publish(CATALOGUE);
    }

    static Publishing into(Path folder, String updateUrl, String key) {
        return new Publishing(folder)
                .with("update-url", updateUrl)
                .with("update-header", Map.of("X-API-Key", "{key}"))
                .with("update-key", "${env:QDR_KEY}")
                .with("update-timeout", "1h")
                .withSecret(key);
    }
}
