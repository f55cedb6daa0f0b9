package org.elmport.simulator.qdr;

import java.time.Duration;
import java.util.Optional;

/**
 * How the simulator works.
 *
 * @param check how it judges documents
 * @param schedule how often it comes by itself; never when empty
 * @param timeout how long it waits for a document
 * @param certificate what it shows to callers, who then must use https; plain http when empty
 */
public record QdrSimulatorOptions(
        DocumentCheck check,
        Optional<Duration> schedule,
        Duration timeout,
        Optional<SimulatorCertificate> certificate) {

    /** The best check at hand, no schedule, no encryption. */
    public static QdrSimulatorOptions defaults() {
        return new QdrSimulatorOptions(
                DocumentCheck.ofProcess(), Optional.empty(), Duration.ofMinutes(5), Optional.empty());
    }

    /** The same with another check. */
    public QdrSimulatorOptions withCheck(DocumentCheck other) {
        return new QdrSimulatorOptions(other, schedule, timeout, certificate);
    }

    /** The same, coming by itself. */
    public QdrSimulatorOptions withSchedule(Duration interval) {
        return new QdrSimulatorOptions(check, Optional.of(interval), timeout, certificate);
    }

    /** The same with less patience or more. */
    public QdrSimulatorOptions withTimeout(Duration other) {
        return new QdrSimulatorOptions(check, schedule, other, certificate);
    }

    /** The same, encrypted. */
    public QdrSimulatorOptions withCertificate(SimulatorCertificate shown) {
        return new QdrSimulatorOptions(check, schedule, timeout, Optional.of(shown));
    }
}
