package org.elmport.app;

import java.util.HashSet;
import java.util.Set;
import org.elmport.mapping.CredentialRequest;
import org.elmport.record.IdentifierCode;
import org.elmport.record.LearnerRecord;
import org.elmport.record.ResultRecord;

/** By which identifiers people may ask for a credential: those that a source has of its learner and of its results. */
final class RecordIdentifiers {

    private RecordIdentifiers() {}

    static Set<String> of(CredentialRequest request) {
        Set<String> identifiers = new HashSet<>();
        LearnerRecord learner = request.learner();
        identifiers.add(learner.id());
        learner.studentIdentifier().ifPresent(identifiers::add);
        learner.nationalIdentifier().map(IdentifierCode::value).ifPresent(identifiers::add);
        learner.codes().forEach(code -> identifiers.add(code.value()));
        for (ResultRecord result : request.results()) {
            identifiers.add(result.id());
            result.transcript().ifPresent(entry -> entry.codes().forEach(code -> identifiers.add(code.value())));
        }
        return identifiers;
    }
}
