package org.elmport.sync.configuration;

import java.time.Duration;
import java.util.Optional;
import org.elmport.sync.ledger.LedgerAddress;
import org.elmport.sync.ledger.PayloadCipher;
import org.elmport.sync.schedule.SignalFolder;

/**
 * Which ledger the jobs of a configuration share.
 *
 * @param address where it is
 * @param lease how long a lease holds without being renewed
 * @param cipher encrypts personal payloads, where a key is given
 * @param signals where signals to {@code elmport run} come as files
 */
public record LedgerConfiguration(
        LedgerAddress address, Duration lease, Optional<PayloadCipher> cipher, Optional<SignalFolder> signals) {}
