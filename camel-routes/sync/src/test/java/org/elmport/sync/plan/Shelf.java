package org.elmport.sync.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.elmport.dataset.Dataset;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.FindingSink;
import org.elmport.plugin.DatasetTarget;
import org.elmport.plugin.HeldDataset;
import org.elmport.plugin.HeldDocument;
import org.elmport.plugin.Receipt;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.TargetPlugin;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.Settings;
import org.elmport.sync.ledger.Hashing;
import org.elmport.sync.ledger.KilledProcess;

/** A target that keeps the dataset in a file, counts deliveries, and fails when told to. */
final class Shelf implements TargetPlugin {

    private final Path file;
    private Optional<TargetException> fault = Optional.empty();
    private int deliveries;

    Shelf(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    int deliveries() {
        return deliveries;
    }

    void fault(Optional<TargetException> next) {
        fault = next;
    }

    @Override
    public String name() {
        return "shelf";
    }

    @Override
    public String summary() {
        return "Keeps the dataset in a file.";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of();
    }

    private Receipt.Item item() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return new Receipt.Item(
                file.toString(), bytes.length, Hashing.plain().of(bytes).hex());
    }

    @Override
    public DatasetTarget openDataset(Settings settings, FindingSink lost) {
        return new DatasetTarget() {
            @Override
            public Receipt deliver(Dataset dataset) throws TargetException {
                if (fault.isPresent()) {
                    throw fault.get();
                }
                deliveries++;
                KilledProcess.step();
                try (OutputStream out = Files.newOutputStream(file)) {
                    dataset.write(out, DatasetForm.LOQ_XML, ApplicationProfile.LOQ_3_3_1, lost);
                    out.flush();
                    KilledProcess.step();
                    return new Receipt(true, List.of(item()));
                } catch (IOException failed) {
                    throw new TargetException("the shelf cannot be written", "Look at it.", failed);
                }
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    @Override
    public Optional<HeldDataset> heldDataset(Settings settings) throws TargetException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Held(List.of(item()), file));
        } catch (IOException failed) {
            throw new TargetException("the shelf cannot be read", "Look at it.", failed);
        }
    }

    private record Held(List<Receipt.Item> items, Path file) implements HeldDataset {

        @Override
        public List<HeldDocument> documents() {
            return List.of(new HeldDocument(
                    DatasetForm.LOQ_XML, ApplicationProfile.LOQ_3_3_1, () -> Files.newInputStream(file)));
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
