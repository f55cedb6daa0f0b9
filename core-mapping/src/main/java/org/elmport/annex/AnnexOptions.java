package org.elmport.annex;

import java.time.Instant;
import java.util.Optional;
import org.elmport.vocabulary.UnknownCodePolicy;

/**
 * How micro-credentials are checked. Immutable.
 *
 * @param level how strictly
 * @param asOf the moment against which dates are held; without it, whether a date lies in the future is not looked at
 * @param skills the skills of ESCO, where a pack of them is there
 * @param unknownCodes how grave a skill is that the pack does not have
 * @param markedOnly whether a catalogue is searched for entries that are typed as short learning programmes, and the
 *     others passed over
 */
public record AnnexOptions(
        AnnexLevel level,
        Optional<Instant> asOf,
        Optional<EscoSkills> skills,
        UnknownCodePolicy unknownCodes,
        boolean markedOnly) {

    /** The Recommendation alone, every entry, no day and no pack. */
    public static final AnnexOptions STANDARD = new AnnexOptions(
            AnnexLevel.RECOMMENDATION_2022, Optional.empty(), Optional.empty(), UnknownCodePolicy.WARN, false);

    /** The same, held to another level. */
    public AnnexOptions withLevel(AnnexLevel other) {
        return new AnnexOptions(other, asOf, skills, unknownCodes, markedOnly);
    }

    /** The same, with dates held against a moment. */
    public AnnexOptions withAsOf(Instant moment) {
        return new AnnexOptions(level, Optional.of(moment), skills, unknownCodes, markedOnly);
    }

    /** The same, with the skills that ESCO has. */
    public AnnexOptions withSkills(EscoSkills known) {
        return new AnnexOptions(level, asOf, Optional.of(known), unknownCodes, markedOnly);
    }

    /** The same, with another policy for skills that the pack does not have. */
    public AnnexOptions withUnknownCodes(UnknownCodePolicy policy) {
        return new AnnexOptions(level, asOf, skills, policy, markedOnly);
    }

    /** The same, with all entries of a catalogue or the marked ones only. */
    public AnnexOptions withMarkedOnly(boolean only) {
        return new AnnexOptions(level, asOf, skills, unknownCodes, only);
    }
}
