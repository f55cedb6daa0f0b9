package org.elmport.app;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says which configuration. */
final class ConfigurationChoice {

    @Option(names = "--config", required = true, paramLabel = "FILE", description = "The configuration.")
    private Path file = Path.of("elmport.yaml");

    LedgerFile configuration() throws CommandFailure {
        return LedgerFile.read(file, Plugins.registry());
    }
}
