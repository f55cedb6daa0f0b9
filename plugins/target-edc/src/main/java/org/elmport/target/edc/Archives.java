package org.elmport.target.edc;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * ZIP archives of all files of a folder, each small enough for an upload by hand. The same files always give the same
 * bytes: in the order of their names, without compression, with one date.
 */
final class Archives {

    /** Says that files have changed since the archives were written. */
    private static final String DUE = ".archives-due";

    private static final int ENTRY_OVERHEAD = 256;
    private static final int MOST = 10_000;

    private final CredentialFolder folder;
    private final long limit;

    Archives(CredentialFolder folder, long limit) {
        this.folder = folder;
        this.limit = limit;
    }

    /** Whether a file is too large to be uploaded even alone. */
    boolean exceededBy(long bytes) {
        return bytes + ENTRY_OVERHEAD > limit;
    }

    /** To be said before a file changes, so that a run that is killed leaves it for the next. */
    void due() throws IOException {
        Path mark = folder.path().resolve(DUE);
        if (!Files.exists(mark)) {
            PrivateFile.folder(folder.path());
            PrivateFile.write(mark, new byte[0]);
        }
    }

    /** Writes the archives where files have changed. */
    void write() throws IOException {
        Path mark = folder.path().resolve(DUE);
        if (!Files.exists(mark)) {
            return;
        }
        List<String> names = folder.names();
        int from = 0;
        int number = 1;
        while (from < names.size()) {
            int to = end(names, from);
            archive(number, names.subList(from, to));
            from = to;
            number++;
        }
        while (number < MOST && Files.deleteIfExists(path(number))) {
            number++;
        }
        Files.deleteIfExists(mark);
    }

    private Path path(int number) {
        return folder.path().resolve(String.format(Locale.ROOT, "credentials-%03d.zip", number));
    }

    /** As many as fit, and one at least. */
    private int end(List<String> names, int from) throws IOException {
        long size = 0;
        for (int i = from; i < names.size(); i++) {
            size += Files.size(folder.file(names.get(i))) + ENTRY_OVERHEAD;
            if (size > limit && i > from) {
                return i;
            }
        }
        return names.size();
    }

    private void archive(int number, List<String> names) throws IOException {
        PrivateFile.write(path(number), channel -> {
            try (ZipOutputStream zip = new ZipOutputStream(unclosed(Channels.newOutputStream(channel)))) {
                for (String name : names) {
                    entry(zip, folder.file(name));
                }
            }
        });
    }

    /** The channel is forced to the disk before it is closed. */
    private static OutputStream unclosed(OutputStream stream) {
        return new FilterOutputStream(stream) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    private static void entry(ZipOutputStream zip, Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(String.valueOf(file.getFileName()));
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
