package org.elmport.target.edc;

import java.util.Optional;
import org.elmport.plugin.item.ItemAnswer;

/**
 * What came of sealing a draft.
 *
 * @param file the sealed file; empty when it was refused
 * @param refusal why it was not sealed
 */
record SealedDraft(Optional<byte[]> file, Optional<ItemAnswer> refusal) {

    /** Says whether it was sealed, and nothing of the credential. */
    @Override
    public String toString() {
        return file.isPresent() ? "sealed" : "not sealed";
    }
}
