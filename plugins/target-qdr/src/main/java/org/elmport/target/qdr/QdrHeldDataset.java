package org.elmport.target.qdr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.plugin.HeldDataset;
import org.elmport.plugin.Receipt;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.publication.FileReplacement;
import org.elmport.plugin.setting.Settings;

/** What the folder holds now. */
record QdrHeldDataset(List<Receipt.Item> items, ApplicationProfile profile, PublishedFolder folder)
        implements HeldDataset {

    /** The files, as they are on the disk; nothing unless all of them are there. */
    static Optional<HeldDataset> find(Settings settings) throws TargetException {
        PublishedFolder folder = new PublishedFolder(settings.get(QdrSettings.FOLDER));
        try {
            List<Receipt.Item> items = new ArrayList<>();
            for (PublishedFile file : folder.files()) {
                if (!Files.isRegularFile(folder.of(file))) {
                    return Optional.empty();
                }
                if (!file.isVersion()) {
                    items.add(new Receipt.Item(
                            folder.of(file).toString(), Files.size(folder.of(file)), ContentSum.of(folder.of(file))));
                }
            }
            return items.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new QdrHeldDataset(items, QdrSettings.profile(settings.get(QdrSettings.ELM)), folder));
        } catch (IOException unreadable) {
            throw FileReplacement.fault(
                    folder.path().resolve(PublishedFolder.CATALOGUE), QdrSettings.FOLDER.name(), unreadable);
        }
    }

    @Override
    public DatasetForm form() {
        return DatasetForm.LOQ_XML;
    }

    /** The first file, which is the whole dataset where it is neither split nor sorted by kind. */
    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(folder.of(folder.files().get(0)));
    }

    @Override
    public void close() {
        // no file stays open
    }
}
