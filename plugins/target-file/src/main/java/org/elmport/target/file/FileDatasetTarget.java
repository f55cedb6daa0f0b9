package org.elmport.target.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.elmport.dataset.Dataset;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.FindingSink;
import org.elmport.plugin.DatasetTarget;
import org.elmport.plugin.Receipt;
import org.elmport.plugin.TargetException;
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
        List<Delivery> deliveries = new ArrayList<>();
        try {
            for (DatasetForm form : forms) {
                deliveries.add(write(dataset, form));
            }
            return replace(deliveries);
        } catch (IOException failure) {
            throw DeliveryFault.of(path, failure);
        } finally {
            deliveries.forEach(Delivery::discard);
        }
    }

    private Delivery write(Dataset dataset, DatasetForm form) throws IOException {
        PendingFile file = PendingFile.beside(DatasetFiles.fileOf(path, forms, form));
        try {
            try (OutputStream out = file.open()) {
                dataset.write(out, form, profile, lost);
            }
            Delivery delivery = Delivery.of(file, checksum);
            delivery.prepare();
            return delivery;
        } catch (IOException | RuntimeException failure) {
            file.discard();
            throw failure;
        }
    }

    private Receipt replace(List<Delivery> deliveries) throws IOException {
        boolean changed = false;
        List<Receipt.Item> items = new ArrayList<>();
        for (Delivery delivery : deliveries) {
            changed |= delivery.publish(keepPrevious);
            items.add(delivery.item());
        }
        return new Receipt(changed, items);
    }

    @Override
    public void close() {
        // nothing is held between deliveries
    }
}
