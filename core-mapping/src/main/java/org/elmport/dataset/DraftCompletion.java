package org.elmport.dataset;

import java.util.Optional;
import org.elmport.mapping.MappingResult;
import org.elmport.mapping.OpportunityDraft;

/** Makes the draft of an opportunity whole, once all records are known. */
@FunctionalInterface
public interface DraftCompletion {

    /**
     * Completes one opportunity.
     *
     * @param draft what the offering says; or a template, where no offering takes from it and it is published alone
     * @param template what the course or programme says; empty when there is none, and for a template itself
     * @return the opportunity and whatever comes with it, or findings that hold it back
     */
    MappingResult complete(OpportunityDraft draft, Optional<OpportunityDraft> template);
}
