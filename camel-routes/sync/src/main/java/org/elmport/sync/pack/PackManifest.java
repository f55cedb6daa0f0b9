package org.elmport.sync.pack;

import java.util.Comparator;
import java.util.List;

/**
 * What a pack says about itself, in {@code elmport-pack.json}.
 *
 * @param kind what it holds
 * @param name its name, such as {@code esco}; lower case, digits and hyphens
 * @param version its version, such as {@code 1.2.0}
 * @param title its name for people
 * @param files its files, by path, without the manifest
 */
public record PackManifest(PackKind kind, String name, String version, String title, List<PackFile> files) {

    /** The file of the manifest, at the top of the pack. */
    public static final String FILE = "elmport-pack.json";

    /** Sorts the files, and keeps a list of its own. */
    public PackManifest {
        files = files.stream().sorted(Comparator.comparing(PackFile::path)).toList();
    }

    PackManifest withFiles(List<PackFile> others) {
        return new PackManifest(kind, name, version, title, others);
    }
}
