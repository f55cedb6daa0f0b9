package org.elmport.plugin.item;

import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.elmport.finding.FindingSink;
import org.elmport.plugin.seal.CredentialSealing;

/**
 * What a target that takes things one by one is given to work with.
 *
 * @param findings takes what is worth knowing about single items, besides their answers; never personal data
 * @param clock tells the time; only for judging validity, never for output
 * @param pseudonyms makes of an identifier of a person the pseudonym by which the ledger knows it, for targets that list
 *     what they hold by such identifiers
 * @param sealing seals credentials, where the configuration says with what; it stays the host's
 */
public record TargetContext(
        FindingSink findings, Clock clock, UnaryOperator<String> pseudonyms, Optional<CredentialSealing> sealing) {

    /** The same, for targets that seal nothing. */
    public TargetContext(FindingSink findings, Clock clock, UnaryOperator<String> pseudonyms) {
        this(findings, clock, pseudonyms, Optional.empty());
    }
}
