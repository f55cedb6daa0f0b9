package org.elmport.camel;

import java.time.Duration;
import org.elmport.mapping.CatalogueMapping;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.ledger.SharedLedger;

/**
 * A job with what it needs. Bound in the Camel registry under a name, it is what {@code elmport:<name>} runs.
 *
 * @param configuration the job, as {@link org.elmport.sync.configuration.JobConfigurationReader} reads it
 * @param mapping how its records are mapped
 * @param ledger where it is kept what was published
 * @param lease how long the lease of a run holds that was killed on another machine
 */
public record JobBinding(
        JobConfiguration configuration, CatalogueMapping mapping, SharedLedger ledger, Duration lease) {}
