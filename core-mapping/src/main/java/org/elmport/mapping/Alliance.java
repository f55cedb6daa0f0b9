package org.elmport.mapping;

import java.util.List;
import org.elmport.record.Text;

/**
 * Universities that act together. Their organisations are members of the group wherever a credential names them.
 *
 * @param id a stable identifier, as the source would have it
 * @param names what the alliance is called
 * @param memberIds the organisations, by their identifiers in the source
 */
public record Alliance(String id, Text names, List<String> memberIds) {

    /** Keeps a list of its own. */
    public Alliance {
        memberIds = List.copyOf(memberIds);
    }
}
