package org.elmport.sync.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a user wants installed.
 *
 * @param zip the file
 * @param sha256 what the file must hash to; empty when the user does not say
 * @param version the version of a zip that does not say it itself
 */
public record PackInstallation(Path zip, Optional<String> sha256, Optional<String> version) {

    private static final int LARGEST_MANIFEST = 2_000_000;

    /** Unpacks into a directory that nobody else uses, and checks all checksums there. */
    PackManifest unpack(Path directory, PackLimits limits) throws IOException, PackException {
        checkZip();
        try (PackArchive archive = PackArchive.open(zip, limits)) {
            boolean described = archive.paths().contains(PackManifest.FILE);
            PackManifest manifest = described
                    ? ManifestJson.read(archive.bytes(PackManifest.FILE, LARGEST_MANIFEST))
                    : PublishedLayout.recognise(archive, version);
            List<String> wanted = manifest.files().stream().map(PackFile::path).toList();
            if (described) {
                sameFiles(archive.paths(), wanted);
            }
            List<PackFile> unpacked = archive.unpack(wanted, directory);
            if (described) {
                sameContent(manifest.files(), unpacked);
            }
            return compiled(manifest.withFiles(unpacked), directory);
        }
    }

    private static PackManifest compiled(PackManifest manifest, Path directory) throws IOException, PackException {
        if (manifest.kind() == PackKind.OFFICIAL) {
            return manifest;
        }
        ConceptFiles.compile(manifest, directory);
        ConceptFiles.removeSources(manifest, directory);
        String checksum = Checksum.of(directory.resolve(ConceptFiles.TABLE));
        return manifest.withFiles(List.of(new PackFile(ConceptFiles.TABLE, checksum)));
    }

    private void checkZip() throws IOException, PackException {
        if (sha256.isPresent()
                && Files.isRegularFile(zip)
                && !Checksum.of(zip).equals(sha256.get().toLowerCase(Locale.ROOT))) {
            throw new PackException(
                    zip + " has another checksum than the one given", "Get the file anew, from where the checksum is.");
        }
    }

    private static void sameFiles(List<String> there, List<String> listed) throws PackException {
        List<String> extra = new ArrayList<>(there);
        extra.remove(PackManifest.FILE);
        List<String> missing = new ArrayList<>(listed);
        missing.removeAll(extra);
        extra.removeAll(listed);
        if (!extra.isEmpty() || !missing.isEmpty()) {
            throw new PackException(
                    "the files of the pack are not those of its manifest; missing: " + missing + ", not listed: "
                            + extra,
                    "Get the pack anew, or ask the one who made it.");
        }
    }

    private static void sameContent(List<PackFile> listed, List<PackFile> unpacked) throws PackException {
        for (PackFile file : listed) {
            if (!unpacked.contains(file)) {
                throw new PackException(
                        "the checksum of " + file.path() + " is not the one in the manifest",
                        "Get the pack anew, or ask the one who made it.");
            }
        }
    }
}
