package org.elmport.app;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceContext;
import org.elmport.plugin.SourceException;
import org.elmport.record.SourceRecord;
import org.elmport.sync.CatalogueRun;
import org.elmport.sync.configuration.ConversionConfiguration;

/** Reads and maps files in a plain loop. */
final class OfflineCrawl {

    private final ConversionConfiguration configuration;
    private final Progress progress;

    OfflineCrawl(ConversionConfiguration configuration, Progress progress) {
        this.configuration = configuration;
        this.progress = progress;
    }

    CrawlSummary into(CatalogueRun run) throws CommandFailure, IOException {
        SourceContext context = new SourceContext(run::found, Clock.systemUTC());
        try (RecordSource source = configuration.source().open(configuration.sourceSettings(), context)) {
            Optional<SourceRecord> record = source.next();
            while (record.isPresent()) {
                run.map(record.get());
                progress.step();
                record = source.next();
            }
            return source.summary();
        } catch (SourceException fault) {
            throw CommandFailure.of(fault);
        }
    }
}
