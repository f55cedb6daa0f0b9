package org.elmport.plugin.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.elmport.plugin.Receipt;
import org.elmport.plugin.TargetException;

/**
 * Files that are written whole beside those they will replace, and then take their places one after the other. Until
 * {@link #publish()} nothing of what is there has changed, and a file that would be the same is not touched.
 *
 * <p>For one delivery by one thread; closing removes what was not published.
 */
public final class FileReplacement implements AutoCloseable {

    private final int keepPrevious;
    private final boolean checksum;
    private final List<ReplacedFile> files = new ArrayList<>();

    /**
     * Starts a delivery.
     *
     * @param keepPrevious how many earlier files stay beside each, the latest with {@code .1} behind its name
     * @param checksum whether the SHA-256 is written beside each, as {@code sha256sum} reads it
     */
    public FileReplacement(int keepPrevious, boolean checksum) {
        this.keepPrevious = keepPrevious;
        this.checksum = checksum;
    }

    /** What a file will hold. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it; the stream stays open. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes a file beside the one it will replace; a link stays where it is, and what it leads to is replaced.
     *
     * @throws IOException when it cannot be written; see {@link #fault}
     */
    public void write(Path file, Content content) throws IOException {
        PendingFile pending = PendingFile.beside(file);
        try {
            try (OutputStream out = pending.open()) {
                content.write(out);
            }
            ReplacedFile replaced = ReplacedFile.of(pending, checksum);
            replaced.prepare();
            files.add(replaced);
        } catch (IOException | RuntimeException failure) {
            pending.discard();
            throw failure;
        }
    }

    /**
     * A file that is written and not in its place yet.
     *
     * @param file its place
     * @param bytes its size
     * @param sha256 the SHA-256 of its content, in hexadecimal
     * @param differs whether what is in its place now says something else, or nothing is there
     */
    public record Written(Path file, long bytes, String sha256, boolean differs) {}

    /** What is written so far, in that order. */
    public List<Written> written() throws IOException {
        List<Written> written = new ArrayList<>();
        for (ReplacedFile file : files) {
            written.add(file.written());
        }
        return written;
    }

    /**
     * Puts every file in its place, in the order in which they were written.
     *
     * @return the files, and whether any of them says something else than before
     */
    public Receipt publish() throws IOException {
        boolean changed = false;
        List<Receipt.Item> items = new ArrayList<>();
        for (ReplacedFile file : files) {
            changed |= file.publish(keepPrevious);
            items.add(file.item());
        }
        return new Receipt(changed, items);
    }

    /**
     * Why a file could not be written, in words.
     *
     * @param path the file
     * @param setting the name of the setting that says where it is
     */
    public static TargetException fault(Path path, String setting, IOException failure) {
        return PublicationFault.of(path, setting, failure);
    }

    @Override
    public void close() {
        files.forEach(ReplacedFile::discard);
    }
}
