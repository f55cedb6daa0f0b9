package org.elmport.sync;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.publication.FileReplacement;
import org.elmport.plugin.setting.Setting;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.ledger.JobLedger;

/**
 * The folders that a job alone may write. Each has a file that names the job and its ledger, so that a job of another
 * configuration that has the same folder by mistake is refused.
 */
final class OwnFolders {

    private static final String OWNER = ".elmport-owner";

    private final JobConfiguration job;
    private final String owner;

    OwnFolders(JobConfiguration job, JobLedger ledger) {
        this.job = job;
        this.owner = "job " + job.name() + " of the ledger " + ledger.place();
    }

    /**
     * Makes the folders of the job its own.
     *
     * @throws TargetException when one of them is that of another job
     */
    void claim() throws TargetException {
        for (Map.Entry<Setting<Path>, Path> place :
                job.target().ownPlaces(job.targetSettings()).entrySet()) {
            if (Files.isDirectory(place.getValue())) {
                claim(place.getKey().name(), place.getValue().resolve(OWNER));
            }
        }
    }

    private void claim(String setting, Path file) throws TargetException {
        try (FileReplacement replacement = new FileReplacement(0, false)) {
            if (!Files.exists(file)) {
                replacement.write(file, out -> out.write((owner + "\n").getBytes(StandardCharsets.UTF_8)));
                replacement.publish();
                return;
            }
            String before = Files.readString(file).strip();
            if (!before.equals(owner)) {
                throw new TargetException(
                        TargetException.Fault.UNUSABLE,
                        "the " + setting + " of the target, " + file.getParent() + ", is that of the " + before
                                + "; this is the " + owner,
                        "Give each job a " + setting + " of its own. If that job is no more, or its ledger has moved,"
                                + " remove " + file + ".");
            }
        } catch (IOException failed) {
            throw FileReplacement.fault(file, setting, failed);
        }
    }
}
