package org.elmport.sync.configuration;

import java.util.List;
import org.elmport.annex.AnnexLevel;

/**
 * What a job is checked by, besides the rules that every record must keep.
 *
 * @param profiles the names of the profiles; none for no further check
 * @param level how strict {@code annex-1} is
 * @param markedOnly whether {@code annex-1} looks at short learning programmes only
 * @param onError what comes of an error
 */
public record CheckConfiguration(List<String> profiles, AnnexLevel level, boolean markedOnly, OnError onError) {

    /** No further check. */
    public static final CheckConfiguration NONE =
            new CheckConfiguration(List.of(), AnnexLevel.RECOMMENDATION_2022, false, OnError.WARN);

    /** What comes of an error. */
    public enum OnError {
        /** It is reported as a warning, and the record is published. */
        WARN,
        /** The guard refuses the run, until the plan is accepted. */
        REFUSE
    }

    /** Keeps a list of its own. */
    public CheckConfiguration {
        profiles = List.copyOf(profiles);
    }
}
