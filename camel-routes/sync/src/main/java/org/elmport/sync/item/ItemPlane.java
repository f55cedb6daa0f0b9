package org.elmport.sync.item;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.elmport.finding.Finding;
import org.elmport.mapping.MappingOptions;
import org.elmport.plugin.item.ServiceFinder;
import org.elmport.sync.ledger.PayloadCipher;

/**
 * What a run that delivers things one by one needs besides its job.
 *
 * @param cipher encrypts what is personal
 * @param clock tells the time
 * @param mapping the general settings of the mapping, with code lists and crosswalks
 * @param services what other plugins offer
 * @param early findings that were there before the run
 * @param progress is told how many more records were read
 */
public record ItemPlane(
        Optional<PayloadCipher> cipher,
        Clock clock,
        MappingOptions mapping,
        ServiceFinder services,
        List<Finding> early,
        LongConsumer progress) {

    /** With nothing but the mapping of a job. */
    public static ItemPlane of(Optional<PayloadCipher> cipher, Clock clock, MappingOptions mapping) {
        return new ItemPlane(cipher, clock, mapping, ServiceFinder.NONE, List.of(), read -> {});
    }
}
