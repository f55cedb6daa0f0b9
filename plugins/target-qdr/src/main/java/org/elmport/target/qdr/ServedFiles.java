package org.elmport.target.qdr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Opens the files that the list of the folder names, and no others. */
final class ServedFiles {

    /** A file may be replaced while it is opened; that it happens so often in a row means that something is wrong. */
    private static final int TRIES = 5;

    private final PublishedFolder folder;
    private final Map<String, Known> sums = new ConcurrentHashMap<>();

    ServedFiles(PublishedFolder folder) {
        this.folder = folder;
    }

    /** A file as it was when its sum was made. */
    private record Known(Object key, long modified, long bytes, String sha256) {

        boolean is(BasicFileAttributes file) {
            return Objects.equals(key, String.valueOf(file.fileKey()))
                    && modified == file.lastModifiedTime().toMillis()
                    && bytes == file.size();
        }
    }

    /** The file at the path of a request; empty when there is none of ours. */
    Optional<ServedFile> find(String requested) throws IOException {
        String name = requested.equals("/") ? PublishedFolder.CATALOGUE : requested.substring(1);
        for (PublishedFile file : folder.files()) {
            if (file.name().equals(name)) {
                return open(name, folder.of(file), file.isVersion());
            }
            if (name.equals(file.name() + PublishedFolder.CHECKSUM) && !file.isVersion()) {
                return open(name, folder.path().resolve(name), false);
            }
        }
        return Optional.empty();
    }

    private Optional<ServedFile> open(String name, Path path, boolean forGood) throws IOException {
        try {
            for (int i = 0; i < TRIES; i++) {
                BasicFileAttributes before = attributes(path);
                if (!before.isRegularFile()) {
                    return Optional.empty();
                }
                String sha256 = sum(name, path, before);
                InputStream content = Files.newInputStream(path);
                if (sum(name, path, attributes(path)).equals(sha256)) {
                    return Optional.of(new ServedFile(
                            name,
                            sha256,
                            before.size(),
                            before.lastModifiedTime().toInstant(),
                            forGood,
                            content));
                }
                content.close();
            }
            throw new IOException(name + " is replaced all the time");
        } catch (NoSuchFileException goneMeanwhile) {
            return Optional.empty();
        }
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    /** Made once as long as the file stays the same. */
    private String sum(String name, Path path, BasicFileAttributes file) throws IOException {
        Known known = sums.get(name);
        if (known != null && known.is(file)) {
            return known.sha256();
        }
        String sha256 = ContentSum.of(path);
        sums.put(
                name,
                new Known(
                        String.valueOf(file.fileKey()), file.lastModifiedTime().toMillis(), file.size(), sha256));
        return sha256;
    }
}
