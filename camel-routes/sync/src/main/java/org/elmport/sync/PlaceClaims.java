package org.elmport.sync;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.elmport.plugin.OwnPlace;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.publication.FileReplacement;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.configuration.RealPath;
import org.elmport.sync.ledger.JobLedger;

/**
 * The files and folders that a job alone may write. Beside each file, and in each folder, a mark names the job and its
 * ledger, so that a job of another configuration that has the same place by mistake is refused. A mark is hidden, and
 * readable by its owner alone: it may lie where a web server looks.
 */
public final class PlaceClaims {

    /** The name of the mark in a folder, and the end of its name beside a file. */
    static final String MARK = ".elmport-owner";

    private static final int LONGEST = 4_096;

    private final JobConfiguration job;
    private final String owner;

    /** The places of a job. */
    public PlaceClaims(JobConfiguration job, JobLedger ledger) {
        this.job = job;
        this.owner = "job " + job.name() + " of the ledger " + ledger.place();
    }

    /**
     * Makes the places of the job its own, as far as the folders are there; nothing else changes.
     *
     * @throws TargetException when one of them is that of another job
     */
    public void claim() throws TargetException {
        for (OwnPlace place : job.target().ownPlaces(job.targetSettings())) {
            Path real = RealPath.of(place.path());
            Path folder = place.folder() ? real : real.resolveSibling("").toAbsolutePath();
            if (Files.isDirectory(folder)) {
                Path mark = folder.resolve(place.folder() ? MARK : "." + real.getFileName() + MARK);
                claim(place, mark);
            }
        }
    }

    private void claim(OwnPlace place, Path mark) throws TargetException {
        try {
            if (!Files.exists(mark)) {
                write(mark);
                return;
            }
            String before = read(mark);
            if (before.isEmpty()) {
                // whoever began to write it was stopped
                Files.delete(mark);
                write(mark);
            } else if (!before.equals(owner)) {
                throw refused(place, mark, "the " + before);
            }
        } catch (AccessDeniedException ofSomebodyElse) {
            if (!Files.exists(mark)) {
                throw FileReplacement.fault(mark, place.setting().name(), ofSomebodyElse);
            }
            throw refused(
                    place,
                    mark,
                    "a job that runs as another user of this system, since the mark " + mark + " cannot be read");
        } catch (IOException failed) {
            throw FileReplacement.fault(mark, place.setting().name(), failed);
        }
    }

    private static String read(Path mark) throws IOException {
        try (var in = Files.newInputStream(mark)) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8).strip();
        }
    }

    /** One of two jobs that come at the same time gets the place; the other one fails, and is refused from then on. */
    private void write(Path mark) throws IOException {
        Files.createFile(mark, privately(mark));
        Files.writeString(mark, owner + "\n", StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }

    private static FileAttribute<?>[] privately(Path mark) {
        return mark.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private TargetException refused(OwnPlace place, Path mark, String holder) {
        String setting = place.setting().name();
        return new TargetException(
                TargetException.Fault.UNUSABLE,
                "the " + setting + " of the target, " + place.path() + ", is that of " + holder + "; this is the "
                        + owner + ", and one of the two would write over the other. Nothing was changed",
                "Give each job a " + setting + " of its own. If that job is no more, or it is this one and its ledger"
                        + " has moved or was copied, remove " + mark + " and run again.");
    }
}
