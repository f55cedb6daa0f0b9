package org.elmport.sync.configuration;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How a process that runs for long is watched.
 *
 * @param port the port on this machine where it answers
 * @param freshWithin how old the latest success of a job may be
 * @param certificates files with certificates whose end is watched, by name
 * @param keystorePassword opens those that are keystores
 */
public record MonitoringConfiguration(
        int port, Duration freshWithin, Map<String, Path> certificates, Optional<String> keystorePassword) {

    /** Keeps a map of its own. */
    public MonitoringConfiguration {
        certificates = Map.copyOf(certificates);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "port " + port + ", fresh within " + freshWithin + ", certificates " + certificates.keySet();
    }
}
