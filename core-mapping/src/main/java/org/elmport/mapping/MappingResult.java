package org.elmport.mapping;

import java.util.List;
import java.util.Optional;
import org.elmport.elm.Entity;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;

/**
 * What became of one record.
 *
 * @param record the record
 * @param entities the entities it gives; empty when it is held back
 * @param draft the opportunity it gives, to be completed when all records are known
 * @param findings what is wrong, or worth knowing
 * @param provenance where each value comes from; empty unless it was asked for
 */
public record MappingResult(
        RecordReference record,
        List<Entity> entities,
        Optional<OpportunityDraft> draft,
        List<Finding> findings,
        List<Provenance> provenance) {

    /** Keeps lists of its own. */
    public MappingResult {
        entities = List.copyOf(entities);
        findings = List.copyOf(findings);
        provenance = List.copyOf(provenance);
    }

    /** Whether an error holds the record back. */
    public boolean heldBack() {
        return anyError(findings);
    }

    static boolean anyError(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.error()) {
                return true;
            }
        }
        return false;
    }
}
