package org.elmport.camel;

import java.time.Duration;
import java.util.Optional;
import org.elmport.mapping.CatalogueMapping;
import org.elmport.plugin.item.ServiceFinder;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.ledger.PayloadCipher;
import org.elmport.sync.ledger.SharedLedger;

/**
 * A job with what it needs. Bound in the Camel registry under a name, it is what {@code elmport:<name>} runs.
 *
 * @param configuration the job, as {@link org.elmport.sync.configuration.JobConfigurationReader} reads it
 * @param mapping how its records are mapped
 * @param ledger where it is kept what was published
 * @param lease how long the lease of a run holds that was killed on another machine
 * @param cipher encrypts what the ledger keeps of persons; needed by jobs about persons
 * @param services what plugins offer to each other
 */
public record JobBinding(
        JobConfiguration configuration,
        CatalogueMapping mapping,
        SharedLedger ledger,
        Duration lease,
        Optional<PayloadCipher> cipher,
        ServiceFinder services) {

    /** A job that publishes a catalogue. */
    public JobBinding(JobConfiguration configuration, CatalogueMapping mapping, SharedLedger ledger, Duration lease) {
        this(configuration, mapping, ledger, lease, Optional.empty(), ServiceFinder.NONE);
    }
}
