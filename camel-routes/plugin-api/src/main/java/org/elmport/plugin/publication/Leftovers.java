package org.elmport.plugin.publication;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of files that are being written: hidden, with the process that writes them, so that no two are the same. */
final class Leftovers {

    private static final AtomicLong COUNT = new AtomicLong();

    private Leftovers() {}

    static Path nameFor(Path target) {
        String name = start(target) + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + ".part";
        return target.resolveSibling(name);
    }

    /** Removes those whose process is gone. */
    static void clear(Path target) throws IOException {
        Path directory = target.toAbsolutePath().getParent();
        if (directory == null) {
            return;
        }
        Pattern pattern = Pattern.compile(Pattern.quote(start(target)) + "(\\d{1,18})-\\d+\\.part");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                Matcher matcher = pattern.matcher(String.valueOf(file.getFileName()));
                if (matcher.matches() && gone(Long.parseLong(matcher.group(1)))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (DirectoryIteratorException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static String start(Path target) {
        return "." + target.getFileName() + ".";
    }

    private static boolean gone(long process) {
        return ProcessHandle.of(process).isEmpty();
    }
}
