package org.elmport.sync.pack;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.elmport.vocabulary.CodeLists;

/**
 * The packs of an installation: a directory with one directory for each pack and below it one for each version. A pack
 * appears there whole or not at all.
 */
public final class PackStore {

    private static final String UNFINISHED = ".unfinished-";

    private final Path root;
    private final PackLimits limits;

    private PackStore(Path root, PackLimits limits) {
        this.root = root;
        this.limits = limits;
    }

    /** The packs below a directory, which need not be there. */
    public static PackStore at(Path root) {
        return new PackStore(root.toAbsolutePath().normalize(), PackLimits.STANDARD);
    }

    /** The same with other limits for what is installed. */
    public PackStore withLimits(PackLimits others) {
        return new PackStore(root, others);
    }

    /** Where the packs are. */
    public Path root() {
        return root;
    }

    /**
     * Installs a pack beside those that are there. Installing the same content again changes nothing, unless what is
     * there is damaged: then it takes its place.
     *
     * @throws PackException when the pack is not right, or another content has the same name and version
     * @throws IOException when the disk fails
     */
    public InstalledPack install(PackInstallation wanted) throws PackException, IOException {
        Files.createDirectories(root);
        Path unfinished = Files.createTempDirectory(root, UNFINISHED);
        try {
            PackManifest manifest = wanted.unpack(unfinished, limits);
            Files.write(unfinished.resolve(PackManifest.FILE), ManifestJson.write(manifest));
            return appear(unfinished, manifest);
        } finally {
            remove(unfinished);
        }
    }

    private InstalledPack appear(Path unfinished, PackManifest manifest) throws PackException, IOException {
        Path place = root.resolve(manifest.name()).resolve(manifest.version());
        Files.createDirectories(place.resolveSibling("."));
        if (!Files.exists(place)) {
            try {
                Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
                return new InstalledPack(manifest, place);
            } catch (FileAlreadyExistsException meanwhile) {
                return same(place, manifest);
            }
        }
        InstalledPack installed = same(place, manifest);
        return installed.damaged().isEmpty() ? installed : replaced(place, unfinished, manifest);
    }

    private InstalledPack replaced(Path place, Path unfinished, PackManifest manifest) throws IOException {
        Path aside = Files.createTempDirectory(root, UNFINISHED);
        try {
            Files.move(place, aside.resolve("damaged"), StandardCopyOption.ATOMIC_MOVE);
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            remove(aside);
        }
        return new InstalledPack(manifest, place);
    }

    private static InstalledPack same(Path place, PackManifest manifest) throws PackException, IOException {
        InstalledPack installed = read(place);
        if (!installed.manifest().files().equals(manifest.files())) {
            throw new PackException(
                    "there is another pack " + manifest.name() + " " + manifest.version() + " in " + place,
                    "Remove that directory if it is to be replaced.");
        }
        return installed;
    }

    /**
     * All packs, by name, of each name the newest version first.
     *
     * @throws PackException when a directory among them is no pack
     */
    public List<InstalledPack> installed() throws PackException, IOException {
        List<InstalledPack> packs = new ArrayList<>();
        for (Path name : directories(root)) {
            for (Path version : directories(name)) {
                packs.add(read(version));
            }
        }
        packs.sort(Comparator.comparing((InstalledPack pack) -> pack.manifest().name())
                .thenComparing(pack -> pack.manifest().version(), VersionOrder.NEWEST_FIRST));
        return packs;
    }

    /** The newest packs of a kind, one of each name. */
    public List<InstalledPack> newest(PackKind kind) throws PackException, IOException {
        Map<String, InstalledPack> newest = new LinkedHashMap<>();
        for (InstalledPack pack : installed()) {
            if (pack.manifest().kind() == kind) {
                newest.putIfAbsent(pack.manifest().name(), pack);
            }
        }
        return List.copyOf(newest.values());
    }

    /** The official files in the version that is wanted, or in the newest. */
    public Optional<InstalledPack> official(Optional<String> version) throws PackException, IOException {
        return installed().stream()
                .filter(pack -> pack.manifest().kind() == PackKind.OFFICIAL)
                .filter(pack -> version.isEmpty()
                        || version.get().equals(pack.manifest().version()))
                .findFirst();
    }

    /** The code lists of the library, with the concepts and labels of all packs in their newest versions. */
    public CodeLists codeLists() throws PackException, IOException {
        CodeLists lists = CodeLists.standard();
        for (PackKind kind : List.of(PackKind.ESCO, PackKind.CONCEPTS, PackKind.LABELS)) {
            for (InstalledPack pack : newest(kind)) {
                var concepts = pack.concepts();
                lists = concepts.isPresent() ? lists.with(concepts.get()) : lists;
            }
        }
        return lists;
    }

    private static InstalledPack read(Path directory) throws PackException, IOException {
        Path file = directory.resolve(PackManifest.FILE);
        if (!Files.isRegularFile(file)) {
            throw new PackException(directory + " is no pack", "Remove that directory, and install the pack anew.");
        }
        return new InstalledPack(ManifestJson.read(Files.readAllBytes(file)), directory);
    }

    private static List<Path> directories(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory)
                    .filter(child -> !String.valueOf(child.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static void remove(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> below = Files.walk(directory)) {
                for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
