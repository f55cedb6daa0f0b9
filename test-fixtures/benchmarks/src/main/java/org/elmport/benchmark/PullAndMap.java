package org.elmport.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.elmport.camel.CatalogueJob;
import org.elmport.camel.SourceBinding;
import org.elmport.dataset.Dataset;
import org.elmport.mapping.CatalogueMapping;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.setting.ReferenceResolver;
import org.elmport.sync.CatalogueRun;
import org.elmport.sync.PluginRegistry;
import org.elmport.sync.configuration.ConversionConfiguration;
import org.elmport.sync.configuration.JobConfigurationReader;

/** Pulls the files of a directory and maps them, through the same route as a job, and does nothing with the dataset. */
final class PullAndMap {

    private PullAndMap() {}

    /** Takes the directory of the files. */
    public static void main(String[] arguments) throws IOException, SourceException, InterruptedException {
        PluginRegistry registry = PluginRegistry.discover(PullAndMap.class.getClassLoader());
        SourcePlugin csv = registry.source("csv").orElseThrow();
        ConversionConfiguration configuration = new JobConfigurationReader(
                        registry, ReferenceResolver.ofProcess(Path.of("")))
                .readConversion(csv, Map.of(csv.pathSetting().orElseThrow(), arguments[0]), Map.of());
        CatalogueMapping mapping = CatalogueMapping.with(configuration.mapping());
        SourceBinding source = new SourceBinding(configuration.source(), configuration.sourceSettings());
        try (CatalogueRun run = new CatalogueRun("yardstick", "csv", mapping)) {
            new CatalogueJob("yardstick", source, mapping, read -> {}).run(run);
            try (Dataset dataset = run.assemble()) {
                System.out.println(dataset.entities());
            }
        }
    }
}
