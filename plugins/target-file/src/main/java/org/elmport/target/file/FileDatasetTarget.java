package org.elmport.target.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.elmport.dataset.Dataset;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.FindingSink;
import org.elmport.plugin.DatasetTarget;
import org.elmport.plugin.Receipt;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.publication.DatasetDocuments;
import org.elmport.plugin.publication.FileReplacement;
import org.elmport.plugin.setting.Settings;

/** Writes all files first, beside those they will replace, and then replaces one after the other. */
final class FileDatasetTarget implements DatasetTarget {

    private final Path path;
    private final List<DatasetForm> forms;
    private final ApplicationProfile profile;
    private final int keepPrevious;
    private final boolean checksum;
    private final FindingSink lost;

    FileDatasetTarget(Settings settings, FindingSink lost) {
        this.path = settings.get(FileTargetSettings.PATH).toAbsolutePath().normalize();
        this.forms = settings.get(FileTargetSettings.FORMAT);
        this.profile = FileTargetSettings.profile(settings.get(FileTargetSettings.ELM));
        this.keepPrevious = settings.get(FileTargetSettings.KEEP_PREVIOUS);
        this.checksum = settings.get(FileTargetSettings.CHECKSUM);
        this.lost = lost;
    }

    @Override
    public Receipt deliver(Dataset dataset) throws TargetException {
        try (FileReplacement files = new FileReplacement(keepPrevious, checksum)) {
            DatasetDocuments documents = new DatasetDocuments();
            for (DatasetForm form : forms) {
                documents.add(DatasetFiles.fileOf(path, forms, form), form, profile);
            }
            documents.write(dataset, files, lost);
            return files.publish();
        } catch (IOException failure) {
            throw FileReplacement.fault(path, FileTargetSettings.PATH.name(), failure);
        }
    }

    @Override
    public void close() {
        // nothing is held between deliveries
    }
}
