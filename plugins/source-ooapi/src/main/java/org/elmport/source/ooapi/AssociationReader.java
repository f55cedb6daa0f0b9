package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import org.elmport.record.Code;
import org.elmport.record.EnrolmentRecord;
import org.elmport.record.Origin;
import org.elmport.record.RecordKind;
import org.elmport.record.ResultRecord;
import org.elmport.record.Text;

/**
 * Reads what ties a student to an offering: the enrolment, and the result where there is one. A score is kept as it is
 * written; whether it is enough is read from the flag beside it and never guessed.
 */
final class AssociationReader {

    private static final String STUDENT = "student";
    private static final String COMPLETED = "completed";

    private final Item item;
    private final String learnerId;
    private final AssociatedOffering offering;

    private AssociationReader(Item item, String learnerId, AssociatedOffering offering) {
        this.item = item;
        this.learnerId = learnerId;
        this.offering = offering;
    }

    /**
     * A reader of an association; empty when it is none of a student with a course or programme.
     *
     * @param owner the person below whom it was found, if any
     */
    static Optional<AssociationReader> of(Item item, Lookups lookups, Optional<Owner> owner) {
        String role = Values.word(item, "role").orElse(STUDENT);
        if (!role.equalsIgnoreCase(STUDENT)) {
            return Optional.empty();
        }
        AssociatedOffering offering = AssociatedOffering.read(item, lookups);
        if (offering.component()) {
            item.addOnce(
                    OoapiFinding.COMPONENT_PASSED_OVER,
                    "",
                    "Associations with offerings of components are passed over.");
            return Optional.empty();
        }
        String learner = Values.reference(item, "person", Entity.PERSON.idField())
                .or(() -> owner.map(Owner::id))
                .orElse("");
        item.repeats("associationType", "remoteState", "consumers", "consumer");
        return Optional.of(new AssociationReader(item, learner, offering));
    }

    EnrolmentRecord enrolment() {
        Origin origin = Origin.json(item.resource(), item.pointer(), Places.ASSOCIATION);
        EnrolmentRecord.Builder enrolment =
                EnrolmentRecord.builder(item.id(), origin).learnerId(learnerId);
        offering.offered()
                .ifPresent(offered -> enrolment.offeredKind(offered.kind()).offeredId(offered.id()));
        offering.id().ifPresent(enrolment::offeringId);
        Values.word(item, "state").ifPresent(state -> enrolment.state(new Code(OoapiScheme.ASSOCIATION_STATE, state)));
        return enrolment.build();
    }

    /** The result; empty where there is none yet. */
    Optional<ResultRecord> result() {
        item.take("state");
        JsonNode result = item.take("result");
        if (!result.isObject()) {
            return Optional.empty();
        }
        Origin origin = Origin.json(item.resource(), item.pointer(), Places.ASSOCIATION);
        ResultRecord.Builder record = ResultRecord.builder(item.id(), origin)
                .learnerId(learnerId)
                .offeredKind(offering.offered().map(Owner::kind).orElse(RecordKind.COURSE));
        offering.offered().map(Owner::id).ifPresent(record::offeredId);
        offering.id().ifPresent(record::offeringId);
        status(result).ifPresent(word -> record.status(new Code(OoapiScheme.RESULT_PASS, word)));
        score(result, record);
        MomentReader.read(item, "/result/resultDate", result.path("resultDate"))
                .or(() -> MomentReader.read(item, "/result/resultDateTime", result.path("resultDateTime")))
                .ifPresent(record::resultDate);
        StudyLoadReader.read(item, "/result/studyLoad", result.path("studyLoad"), record::addCreditsEarned);
        return Optional.of(record.build());
    }

    /** A result that is not completed says nothing of passing, whatever stands there; without a flag it stays open. */
    private Optional<String> status(JsonNode result) {
        Optional<String> state = Values.word(item, "/result/state", result.path("state"))
                .map(word -> word.toLowerCase(Locale.ROOT).replace('_', ' '));
        return state.filter(word -> !word.equals(COMPLETED))
                .or(() -> Values.word(item, "/result/pass", result.path("pass")));
    }

    private void score(JsonNode result, ResultRecord.Builder record) {
        Optional<String> score = Values.word(item, "/result/score", result.path("score"));
        score.ifPresent(text -> record.grade(Text.of("", text)));
        offering.scale().ifPresent(record::gradingSchemeId);
        if (score.isPresent() && offering.scale().isEmpty()) {
            item.addOnce(
                    OoapiFinding.SCALE_UNKNOWN,
                    "/result/score",
                    "There are scores of offerings that do not say their resultValueType.");
        }
    }

    /** The word for the scale of the result, where there is one. */
    Optional<String> scale() {
        return item.take("result").isObject() ? offering.scale() : Optional.empty();
    }
}
