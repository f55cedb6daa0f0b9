package org.elmport.target.qdr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.elmport.dataset.Dataset;
import org.elmport.finding.Findings;
import org.elmport.plugin.Receipt;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.setting.Settings;
import org.elmport.plugin.setting.SettingsReader;

/** Publishes into a folder of a test; waits pass at once and are noted. */
final class Publishing implements Patience {

    private final Path folder;
    private final Map<String, Object> configuration = new TreeMap<>();
    private final List<Duration> waits = new ArrayList<>();
    private final Findings lost = new Findings();
    private String secret = "secret-of-the-test";

    Publishing(Path folder) {
        this.folder = folder;
        configuration.put("folder", folder.toString());
    }

    Publishing with(String setting, Object value) {
        configuration.put(setting, value);
        return this;
    }

    /** What references to secrets stand for. */
    Publishing withSecret(String text) {
        secret = text;
        return this;
    }

    Settings settings() {
        return new SettingsReader(text -> secret, problem -> {
                    throw new AssertionError(problem);
                })
                .read("", new QdrTargetPlugin().settings(), configuration);
    }

    Receipt publish(Dataset dataset) throws TargetException {
        try (QdrDatasetTarget target = new QdrDatasetTarget(settings(), lost, this)) {
            return target.deliver(dataset);
        }
    }

    List<Duration> waits() {
        return waits;
    }

    Findings lost() {
        return lost;
    }

    String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is in the folder, without the hidden files and the versions. */
    Set<String> names() throws IOException {
        return list(folder);
    }

    Set<String> versions() throws IOException {
        return list(folder.resolve("versions"));
    }

    private static Set<String> list(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return Set.of();
        }
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(directory)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith(".") && !name.equals("versions"))
                    .forEach(names::add);
        }
        return names;
    }

    @Override
    public void await(Duration duration) {
        waits.add(duration);
    }

    @Override
    public double jitter() {
        return 1;
    }

    @Override
    public Instant now() {
        return Instant.parse("2026-11-22T08:00:00Z");
    }
}
