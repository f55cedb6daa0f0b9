package org.elmport.source.csv;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourceException.Fault;

/** The files of a zip, in whatever directories inside it. Nothing is unpacked to disk. */
final class ZippedFiles implements FileSet {

    private static final int ENTRIES_MAX = 10_000;

    private final ZipFile zip;
    private final SortedMap<String, String> entries;

    private ZippedFiles(ZipFile zip, SortedMap<String, String> entries) {
        this.zip = zip;
        this.entries = entries;
    }

    static ZippedFiles in(Path path) throws IOException, SourceException {
        ZipFile zip = new ZipFile(path.toFile());
        try {
            return new ZippedFiles(zip, entries(zip, path));
        } catch (SourceException refused) {
            zip.close();
            throw refused;
        }
    }

    private static SortedMap<String, String> entries(ZipFile zip, Path path) throws SourceException {
        SortedMap<String, String> entries = new TreeMap<>();
        if (zip.size() > ENTRIES_MAX) {
            throw new SourceException(
                    Fault.LIMIT,
                    path + " holds " + zip.size() + " files; at most " + ENTRIES_MAX + " are read.",
                    "Pack only the CSV files of the catalogue.");
        }
        for (ZipEntry entry : zip.stream().toList()) {
            String inside = entry.getName().replace('\\', '/');
            String name = inside.substring(inside.lastIndexOf('/') + 1);
            boolean ofTheFinder = inside.startsWith("__MACOSX/");
            if (!entry.isDirectory() && !ofTheFinder && entries.put(name, entry.getName()) != null) {
                throw new SourceException(
                        Fault.UNREADABLE_FILE,
                        path + " holds two files that are called " + name + ".",
                        "Pack each file once.");
            }
        }
        return entries;
    }

    @Override
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    @Override
    public boolean single() {
        return false;
    }

    @Override
    public InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(entries.getOrDefault(name, name));
        InputStream content = entry == null ? null : zip.getInputStream(entry);
        if (content == null) {
            throw new FileNotFoundException(name);
        }
        return content;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException neverMind) {
            throw new UncheckedIOException(neverMind);
        }
    }
}
