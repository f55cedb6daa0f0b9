package org.elmport.mapping;

import java.util.List;
import org.elmport.record.LearnerRecord;
import org.elmport.record.ResultRecord;

/**
 * What one credential is to be made of.
 *
 * @param form what kind of credential
 * @param learner whose it is
 * @param results what it is about; several for a transcript, or for a micro-credential with parts
 */
public record CredentialRequest(CredentialForm form, LearnerRecord learner, List<ResultRecord> results) {

    /** Keeps a list of its own. */
    public CredentialRequest {
        results = List.copyOf(results);
    }

    /** Says what is asked for, and nothing of the person. */
    @Override
    public String toString() {
        return form + " of " + results.size() + " results";
    }
}
