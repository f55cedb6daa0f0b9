package org.elmport.target.qdr;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.plugin.HeldDataset;
import org.elmport.plugin.HeldDocument;
import org.elmport.plugin.Receipt;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.publication.FileReplacement;
import org.elmport.plugin.setting.Settings;

/** What the folder holds now. */
record QdrHeldDataset(List<Receipt.Item> items, List<HeldDocument> documents) implements HeldDataset {

    /** The files, as they are on the disk; nothing unless all of them are there. */
    static Optional<HeldDataset> find(Settings settings) throws TargetException {
        PublishedFolder folder = new PublishedFolder(settings.get(QdrSettings.FOLDER));
        try {
            List<Receipt.Item> items = new ArrayList<>();
            List<HeldDocument> documents = new ArrayList<>();
            ApplicationProfile loq = QdrSettings.profile(settings.get(QdrSettings.ELM));
            for (PublishedFile file : folder.files()) {
                if (!Files.isRegularFile(folder.of(file))) {
                    return Optional.empty();
                }
                if (!file.isVersion()) {
                    items.add(new Receipt.Item(
                            folder.of(file).toString(), Files.size(folder.of(file)), ContentSum.of(folder.of(file))));
                    DatasetKind.ofFile(file.name())
                            .map(kind -> new HeldDocument(
                                    DatasetForm.LOQ_XML,
                                    kind.profile(loq),
                                    () -> Files.newInputStream(folder.of(file))))
                            .ifPresent(documents::add);
                }
            }
            return items.isEmpty() ? Optional.empty() : Optional.of(new QdrHeldDataset(items, documents));
        } catch (IOException unreadable) {
            throw FileReplacement.fault(
                    folder.path().resolve(PublishedFolder.CATALOGUE), QdrSettings.FOLDER.name(), unreadable);
        }
    }

    @Override
    public void close() {
        // no file stays open
    }
}
