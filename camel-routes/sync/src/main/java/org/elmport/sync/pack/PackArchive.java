package org.elmport.sync.pack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip that somebody brings: read within limits, and never written outside of the directory it is unpacked to. */
final class PackArchive implements AutoCloseable {

    private final Path file;
    private final ZipFile zip;
    private final PackLimits limits;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
    private long unpacked;

    private PackArchive(Path file, ZipFile zip, PackLimits limits) {
        this.file = file;
        this.zip = zip;
        this.limits = limits;
    }

    static PackArchive open(Path file, PackLimits limits) throws PackException, IOException {
        if (!Files.isRegularFile(file)) {
            throw new PackException("there is no file " + file, "Give the path of the zip of the pack.");
        }
        try {
            PackArchive archive = new PackArchive(file, new ZipFile(file.toFile()), limits);
            archive.list();
            return archive;
        } catch (ZipException | EOFException noZip) {
            throw new PackException(file + " is no zip that can be read", "Get the file anew.", noZip);
        }
    }

    private void list() throws PackException, IOException {
        try {
            if (zip.size() > limits.files()) {
                throw tooLarge("has " + zip.size() + " files; at most " + limits.files() + " are taken");
            }
            for (ZipEntry entry : zip.stream().toList()) {
                String path = path(entry.getName());
                if (!entry.isDirectory() && !path.startsWith("__MACOSX/") && entries.put(path, entry) != null) {
                    throw new PackException(file + " has the file " + path + " twice", "Get the file anew.");
                }
            }
        } catch (PackException refused) {
            zip.close();
            throw refused;
        }
    }

    /**
     * A path inside of a pack.
     *
     * @throws PackException when it could lead out of the pack
     */
    static String path(String name) throws PackException {
        boolean leadsOut = name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || name.chars().anyMatch(Character::isISOControl)
                || List.of(name.split("/", -1)).contains("..")
                || name.isEmpty();
        if (leadsOut) {
            throw new PackException(
                    "the pack has a file whose path leads out of it", "Do not use this pack; get it from its maker.");
        }
        return name;
    }

    /** The paths of all files. */
    List<String> paths() {
        return List.copyOf(entries.keySet());
    }

    Path file() {
        return file;
    }

    /** A small file as a whole, such as the manifest. */
    byte[] bytes(String path, int most) throws IOException, PackException {
        try (InputStream content = zip.getInputStream(entry(path))) {
            byte[] bytes = content.readNBytes(most + 1);
            if (bytes.length > most) {
                throw tooLarge("has a file " + path + " of more than " + most + " bytes");
            }
            return bytes;
        } catch (ZipException | EOFException damaged) {
            throw damaged(path, damaged);
        }
    }

    private ZipEntry entry(String path) throws PackException {
        ZipEntry entry = entries.get(path);
        if (entry == null) {
            throw new PackException("the pack has no file " + path, "Get the pack anew, or ask the one who made it.");
        }
        return entry;
    }

    private static PackException damaged(String path, IOException cause) {
        return new PackException(path + " in the pack is damaged", "Get the file anew.", cause);
    }

    /** Unpacks files into a directory and says what their checksums are. */
    List<PackFile> unpack(List<String> paths, Path directory) throws IOException, PackException {
        List<PackFile> files = new ArrayList<>();
        for (String path : paths) {
            Path target = directory.resolve(path).normalize();
            if (!target.startsWith(directory)) {
                throw new PackException("the path " + path + " leads out of the pack", "Do not use this pack.");
            }
            Files.createDirectories(target.resolveSibling("."));
            files.add(new PackFile(path, copy(path, target)));
        }
        return files;
    }

    private String copy(String path, Path target) throws IOException, PackException {
        MessageDigest digest = Checksum.digest();
        long size = 0;
        ZipEntry entry = entry(path);
        CRC32 sum = new CRC32();
        try (InputStream content = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[16_384];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                unpacked += read;
                if (size > limits.fileBytes() || unpacked > limits.bytes()) {
                    throw tooLarge("unpacks to more than " + Math.min(limits.bytes(), limits.fileBytes()) + " bytes");
                }
                digest.update(buffer, 0, read);
                sum.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        } catch (ZipException | EOFException damaged) {
            throw damaged(path, damaged);
        }
        if (entry.getCrc() != sum.getValue()) {
            throw damaged(path, new ZipException("the checksum of the entry is another"));
        }
        return Checksum.hexadecimal(digest);
    }

    private PackException tooLarge(String what) {
        return new PackException(file + " " + what, "Take only what is needed from it into a smaller zip.");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
