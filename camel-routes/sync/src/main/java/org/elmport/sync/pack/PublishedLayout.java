package org.elmport.sync.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises a zip that has no manifest but is laid out as its publisher lays it out. */
final class PublishedLayout {

    /** What the CSV files of ESCO are called, in each language. */
    static final Pattern ESCO_FILE =
            Pattern.compile("(?:.*/)?(skills|skillGroups|occupations|ISCOGroups)_([a-z]{2,3})\\.csv");

    /** One of these says that a zip is of the European Learning Model. */
    private static final Set<String> OFFICIAL_NAMES = Set.of(
            "loq.xsd",
            "ams.xsd",
            "LOQ-constraints.ttl",
            "AMS-constraints.ttl",
            "EDC-generic-full.ttl",
            "EDC-generic-no-cv.ttl",
            "edc-ap-context.jsonld");

    private static final Pattern OFFICIAL_FILE =
            Pattern.compile("(?:.*/)?(?:[^/]+\\.(?:xsd|ttl|jsonld|rdf)|LICEN[CS]E[^/]*)");
    private static final Pattern VERSION = Pattern.compile("v?([0-9]+\\.[0-9]+(?:\\.[0-9]+)?)");

    private PublishedLayout() {}

    /**
     * The manifest that such a zip would have, its files without checksums.
     *
     * @param given the version that the user gives; else it is read from the name of the zip
     */
    static PackManifest recognise(PackArchive archive, Optional<String> given) throws PackException {
        List<String> esco = matching(archive, ESCO_FILE);
        if (!esco.isEmpty()) {
            String version = version(archive, given);
            return manifest(PackKind.ESCO, "esco", version, "ESCO " + version, esco);
        }
        if (archive.paths().stream().anyMatch(path -> OFFICIAL_NAMES.contains(fileName(path)))) {
            String version = version(archive, given);
            return manifest(
                    PackKind.OFFICIAL,
                    "elm",
                    version,
                    "European Learning Model " + version,
                    matching(archive, OFFICIAL_FILE));
        }
        throw new PackException(
                archive.file() + " is no pack: it has no " + PackManifest.FILE
                        + ", and is neither ESCO as CSV nor the official files of the European Learning Model",
                "See docs/packs.md for how to make a pack.");
    }

    private static List<String> matching(PackArchive archive, Pattern form) {
        return archive.paths().stream()
                .filter(path -> form.matcher(path).matches())
                .toList();
    }

    private static PackManifest manifest(PackKind kind, String name, String version, String title, List<String> paths) {
        return new PackManifest(
                kind,
                name,
                version,
                title,
                paths.stream().map(path -> new PackFile(path, "")).toList());
    }

    private static String version(PackArchive archive, Optional<String> given) throws PackException {
        if (given.isPresent()) {
            return ManifestJson.version(given.get());
        }
        Matcher found = VERSION.matcher(String.valueOf(archive.file().getFileName()));
        if (!found.find()) {
            throw new PackException(
                    "the version of " + archive.file() + " is not known",
                    "Give it with --pack-version, such as 1.2.0.");
        }
        return found.group(1);
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
