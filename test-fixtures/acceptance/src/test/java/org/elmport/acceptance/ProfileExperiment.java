package org.elmport.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elmport.finding.Finding;
import org.elmport.finding.MappingFinding;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.mapping.MappingResult;
import org.elmport.mapping.Provenance;

/**
 * Which field of a source gives which property, and what happens without it: each field is taken away in turn, and what
 * is then missing in the result came from it.
 */
final class ProfileExperiment implements ProfileSource {

    /** The fields that give a property. */
    private final SortedMap<String, SortedSet<ProfileInput.Key>> givers = new TreeMap<>();

    /** The fields that give a property, and behind which another stands. */
    private final SortedMap<String, SortedSet<ProfileInput.Key>> hidden = new TreeMap<>();

    /** What is said when the property is missing. */
    private final SortedMap<String, SortedSet<String>> effects = new TreeMap<>();

    private final SortedMap<String, String> examples = new TreeMap<>();
    private final String source;
    private final ProfileReading whole;

    private ProfileExperiment(String source, ProfileReading whole) {
        this.source = source;
        this.whole = whole;
        whole.results().values().stream()
                .flatMap(result -> result.provenance().stream())
                .forEach(line -> ElmPath.properties(line.elmPath())
                        .forEach(property -> examples.putIfAbsent(property, line.value())));
    }

    static ProfileExperiment of(ProfileInput input, Path directory) throws Exception {
        ProfileExperiment experiment = new ProfileExperiment(input.source(), read(input, directory, Optional.empty()));
        List<ProfileReading> readings = new ArrayList<>();
        for (ProfileInput.Key key : input.keys()) {
            ProfileReading without = read(input, directory, Optional.of(key));
            experiment.compare(key, without);
            readings.add(without);
        }
        Set<ProfileInput.Key> keys = new HashSet<>(input.keys());
        readings.forEach(reading -> experiment.fallBack(reading, keys));
        experiment.hidden.forEach((property, found) -> experiment
                .givers
                .computeIfAbsent(property, any -> new TreeSet<>())
                .addAll(found));
        return experiment;
    }

    private static ProfileReading read(ProfileInput input, Path directory, Optional<ProfileInput.Key> without)
            throws Exception {
        Path folder = folder(directory, input, without);
        input.write(folder, without);
        return ProfileReading.of(input.source(), folder);
    }

    private static Path folder(Path directory, ProfileInput input, Optional<ProfileInput.Key> without)
            throws IOException {
        String name = without.map(key -> key.toString().replace(' ', '-')).orElse("whole");
        return Files.createDirectories(directory.resolve(input.source()).resolve(name));
    }

    /** Where one field hides behind another, its provenance tells. */
    private void fallBack(ProfileReading reading, Set<ProfileInput.Key> keys) {
        for (MappingResult result : reading.results().values()) {
            for (Provenance line : result.provenance()) {
                ProfileInput.Key key = key(line.source());
                if (keys.contains(key)) {
                    ElmPath.properties(line.elmPath()).stream()
                            .filter(property -> givers(property).stream()
                                    .noneMatch(giver -> giver.file().equals(key.file())))
                            .forEach(property -> hidden.computeIfAbsent(property, any -> new TreeSet<>())
                                    .add(key));
                }
            }
        }
    }

    static ProfileInput.Key key(SourcePointer pointer) {
        String[] steps = pointer.path().split("/", -1);
        // /0/name of a document, or the name of a column
        return new ProfileInput.Key(
                pointer.resource().replaceAll("\\.\\w+$", ""), steps.length > 2 ? steps[2] : pointer.path());
    }

    private void compare(ProfileInput.Key key, ProfileReading without) {
        for (Map.Entry<RecordReference, MappingResult> entry : whole.results().entrySet()) {
            MappingResult after = without.results().get(entry.getKey());
            if (after != null) {
                compare(key, entry.getValue(), after);
            }
        }
    }

    private void compare(ProfileInput.Key key, MappingResult before, MappingResult after) {
        Set<String> known = new HashSet<>();
        before.findings().forEach(finding -> known.add(said(finding)));
        List<Finding> fresh = after.findings().stream()
                .filter(finding -> !known.contains(said(finding)))
                .toList();
        fresh.forEach(finding -> ElmPath.properties(finding.elmPath())
                .forEach(property -> effects.computeIfAbsent(property, any -> new TreeSet<>())
                        .add(effect(finding))));
        if (after.heldBack()) {
            // an offering that goes because its course went says nothing about itself
            fresh.stream()
                    .filter(Finding::error)
                    .filter(finding -> finding.code() != MappingFinding.COURSE_NOT_PUBLISHED
                            || key.file().equals("offerings"))
                    .forEach(finding -> gives(key, finding.elmPath()));
            return;
        }
        Set<String> left = new HashSet<>();
        after.provenance().forEach(line -> left.add(content(line)));
        before.provenance().stream()
                .filter(line -> !left.contains(content(line)))
                .forEach(line -> gives(key, line.elmPath()));
    }

    private void gives(ProfileInput.Key key, String path) {
        ElmPath.properties(path)
                .forEach(property ->
                        givers.computeIfAbsent(property, any -> new TreeSet<>()).add(key));
    }

    static String said(Finding finding) {
        return finding.code().code() + " " + finding.elmPath();
    }

    private static String content(Provenance line) {
        return line.entity() + " " + line.elmPath() + " " + line.value();
    }

    static String effect(Finding finding) {
        return "`" + finding.code().code() + "`" + (finding.error() ? ", the record is held back" : "");
    }

    ProfileReading whole() {
        return whole;
    }

    @Override
    public String name() {
        return source;
    }

    @Override
    public boolean gives(String property) {
        return examples.containsKey(property);
    }

    @Override
    public SortedSet<ProfileInput.Key> givers(String property) {
        return givers.getOrDefault(property, new TreeSet<>());
    }

    @Override
    public SortedSet<String> effects(String property) {
        return effects.getOrDefault(property, new TreeSet<>());
    }

    @Override
    public Optional<String> example(String property) {
        return Optional.ofNullable(examples.get(property));
    }
}
