package org.elmport.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * References that may have to be named later, up to a limit. When it is full, those that are settled by then are
 * dropped; when that does not help, as many references go by unnamed before the next try, so that the work stays
 * linear.
 */
final class ReferenceLog {

    private final int limit;
    private final List<NamedReference> kept = new ArrayList<>();
    private long skip;
    private boolean whole = true;

    ReferenceLog(int limit) {
        this.limit = limit;
    }

    /** Whether the next one will be kept; to be asked once for each, before it is put together. */
    boolean takes(Predicate<NamedReference> settled) {
        if (skip > 0) {
            skip--;
            whole = false;
            return false;
        }
        if (kept.size() < limit) {
            return true;
        }
        kept.removeIf(settled);
        if (kept.size() > limit / 2) {
            skip = limit;
        }
        whole &= kept.size() < limit;
        return kept.size() < limit;
    }

    /** Whether all that was offered was kept, as far as it is not settled. */
    boolean whole() {
        return whole;
    }

    void add(NamedReference reference) {
        kept.add(reference);
    }

    /** Those kept, in the order of the document. */
    List<NamedReference> kept() {
        return kept;
    }
}
