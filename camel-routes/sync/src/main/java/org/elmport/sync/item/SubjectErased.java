package org.elmport.sync.item;

import java.util.List;
import java.util.SortedMap;

/**
 * What became of a request to erase what is kept of a person.
 *
 * @param known whether there was anything under the identifiers given
 * @param erased how many contents, letters and remembered values were erased from the ledger
 * @param deliveries what became of what the target had, as {@code card withdrawn}, with how many
 * @param left what the target may still have: its kind, pseudonym and state, a line each
 */
public record SubjectErased(boolean known, int erased, SortedMap<String, Long> deliveries, List<String> left) {

    /** Keeps a list of its own. */
    public SubjectErased {
        left = List.copyOf(left);
    }
}
