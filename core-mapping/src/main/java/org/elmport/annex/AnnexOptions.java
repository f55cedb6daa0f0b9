package org.elmport.annex;

import java.time.Instant;
import java.util.Optional;

/**
 * How micro-credentials are checked. Immutable.
 *
 * @param level how strictly
 * @param asOf the moment against which dates are held; without it, whether a date lies in the future is not looked at
 * @param skills the skills of ESCO, where a pack of them is there
 * @param markedOnly whether a catalogue is searched for entries that are typed as short learning programmes, and the
 *     others passed over
 */
public record AnnexOptions(AnnexLevel level, Optional<Instant> asOf, Optional<EscoSkills> skills, boolean markedOnly) {

    /** The Recommendation alone, every entry, no day and no pack. */
    public static final AnnexOptions STANDARD =
            new AnnexOptions(AnnexLevel.RECOMMENDATION_2022, Optional.empty(), Optional.empty(), false);

    /** The same, held to another level. */
    public AnnexOptions withLevel(AnnexLevel other) {
        return new AnnexOptions(other, asOf, skills, markedOnly);
    }

    /** The same, with dates held against a moment. */
    public AnnexOptions withAsOf(Instant moment) {
        return new AnnexOptions(level, Optional.of(moment), skills, markedOnly);
    }

    /** The same, with the skills that ESCO has. */
    public AnnexOptions withSkills(EscoSkills known) {
        return new AnnexOptions(level, asOf, Optional.of(known), markedOnly);
    }

    /** The same, with all entries of a catalogue or the marked ones only. */
    public AnnexOptions withMarkedOnly(boolean only) {
        return new AnnexOptions(level, asOf, skills, only);
    }
}
