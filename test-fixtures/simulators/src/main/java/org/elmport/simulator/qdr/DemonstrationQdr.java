package org.elmport.simulator.qdr;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elmport.plugin.demonstration.DemonstrationRegister;

/** The stand-in for QDR, for a demonstration: it judges by the official schema where that is at hand. */
public final class DemonstrationQdr implements DemonstrationRegister {

    /** Found by {@link java.util.ServiceLoader}. */
    public DemonstrationQdr() {}

    @Override
    public String target() {
        return "qdr";
    }

    @Override
    public Running start() throws IOException {
        return new RunningRegister(QdrSimulator.start(QdrSimulatorOptions.defaults()));
    }

    private record RunningRegister(QdrSimulator simulator) implements Running {

        private static final int ONLY = 1;

        @Override
        public Map<String, Object> register(URI file) {
            Registration registration = simulator.register(file);
            Map<String, Object> settings = new LinkedHashMap<>();
            settings.put("update-url", registration.updateUrl().toString());
            settings.put("update-header", Map.of("X-API-Key", "{key}"));
            settings.put("update-key", "${env:DEMONSTRATION_KEY}");
            return settings;
        }

        @Override
        public String key() {
            return simulator.keyOf(ONLY);
        }

        @Override
        public String visit() {
            simulator.harvest(ONLY);
            List<RegisteredRecord> records = simulator.records(ONLY);
            long released = records.stream().filter(RegisteredRecord::published).count();
            String judged = simulator.harvests(ONLY).stream()
                    .filter(harvest -> harvest.outcome() == Harvest.Outcome.ACCEPTED)
                    .reduce((earlier, later) -> later)
                    .map(harvest -> ", judged by " + harvest.checkedBy())
                    .orElse("");
            return "version " + simulator.version(ONLY) + judged + ": " + released + " records released, "
                    + (records.size() - released) + " not published anymore, "
                    + simulator.calls().size()
                    + " calls so far";
        }

        @Override
        public void close() {
            simulator.close();
        }
    }
}
