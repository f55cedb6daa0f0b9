package org.elmport.sync.item;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a desk holds, each in a file, so that it outlives the process. */
final class Drawers extends TreeMap<String, String> {

    private static final long serialVersionUID = 1L;

    private final transient Path folder;

    private Drawers(Path folder) {
        this.folder = folder;
    }

    static Drawers in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Drawers drawers = new Drawers(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".item")).toList()) {
                String name = String.valueOf(file.getFileName()).replace(".item", "");
                drawers.keep(new String(HexFormat.of().parseHex(name), StandardCharsets.UTF_8), Files.readString(file));
            }
        }
        return drawers;
    }

    private void keep(String name, String content) {
        super.put(name, content);
    }

    private Path file(String name) {
        return folder.resolve(HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8)) + ".item");
    }

    @Override
    public @Nullable String put(String name, String content) {
        try {
            Path part = folder.resolve("part");
            Files.writeString(part, content);
            Files.move(part, file(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return super.put(name, content);
    }

    @Override
    public @Nullable String remove(Object name) {
        try {
            Files.deleteIfExists(file(name.toString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return super.remove(name);
    }
}
