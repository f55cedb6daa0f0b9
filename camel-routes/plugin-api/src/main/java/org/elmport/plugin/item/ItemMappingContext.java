package org.elmport.plugin.item;

import java.time.Clock;
import java.util.function.UnaryOperator;
import org.elmport.finding.FindingSink;
import org.elmport.mapping.MappingOptions;

/**
 * What an {@link ItemMapping} is given to work with.
 *
 * @param findings takes what is wrong with records; never personal data
 * @param clock tells the time; only for judging validity and for minting, never for what is compared
 * @param pseudonyms makes of an identifier of a person, or of a personal record, the pseudonym by which the ledger knows
 *     it: a keyed hash, the same for ever within a job, whatever the case of the letters
 * @param memory what must not be forgotten between runs
 * @param mapping the general settings below {@code mapping}, with the code lists and crosswalks of the job
 * @param services what other plugins offer, such as a renderer of pages
 */
public record ItemMappingContext(
        FindingSink findings,
        Clock clock,
        UnaryOperator<String> pseudonyms,
        ItemMemory memory,
        MappingOptions mapping,
        ServiceFinder services) {}
