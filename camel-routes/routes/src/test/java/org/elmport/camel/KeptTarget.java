package org.elmport.camel;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.elmport.dataset.Dataset;
import org.elmport.finding.FindingSink;
import org.elmport.plugin.DatasetTarget;
import org.elmport.plugin.Receipt;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.TargetPlugin;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.Settings;

/** A target that fails as often as a test says, and counts what it takes. */
final class KeptTarget implements TargetPlugin {

    private final AtomicInteger failures;
    private final AtomicInteger taken = new AtomicInteger();

    KeptTarget(int failures) {
        this.failures = new AtomicInteger(failures);
    }

    int taken() {
        return taken.get();
    }

    @Override
    public String name() {
        return "kept";
    }

    @Override
    public String summary() {
        return "Counts what it takes.";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of();
    }

    @Override
    public DatasetTarget openDataset(Settings settings, FindingSink lost) {
        return new DatasetTarget() {
            @Override
            public Receipt deliver(Dataset dataset) throws TargetException {
                if (failures.getAndDecrement() > 0) {
                    throw new TargetException(
                            TargetException.Fault.UNUSABLE, "the shelf is locked", "Ask for the key.");
                }
                taken.incrementAndGet();
                return new Receipt(true, List.of());
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }
}
