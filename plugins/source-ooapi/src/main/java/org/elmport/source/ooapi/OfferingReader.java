package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.Code;
import org.elmport.record.OfferingRecord;
import org.elmport.record.Origin;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceMoment;
import org.elmport.record.SourceState;
import org.elmport.record.WebLink;

/** Reads offerings of courses and programmes. */
final class OfferingReader {

    private OfferingReader() {}

    /**
     * The offering; empty when it is one of a component.
     *
     * @param owner the course or programme below which it was found, if any
     */
    static Optional<OfferingRecord> read(Item item, SourceState state, Lookups lookups, Optional<Owner> owner) {
        Optional<Owner> offered = Offered.read(item, owner);
        if (offered.isEmpty()) {
            item.add(OoapiFinding.COMPONENT_PASSED_OVER, "", "This is an offering of a component; it is passed over.");
            return Optional.empty();
        }
        Origin origin = Origin.json(item.resource(), item.pointer(), places(offered.get()));
        OfferingRecord.Builder record = OfferingRecord.builder(item.id(), origin)
                .sourceState(state)
                .offeredKind(offered.get().kind())
                .offeredId(offered.get().id());
        texts(item, record);
        dates(item, record);
        session(item, lookups, record);
        schedule(item, lookups, offered.get(), record);
        relations(item, record);
        losses(item);
        return Optional.of(record.build());
    }

    private static Map<String, String> places(Owner offered) {
        return offered.kind() == RecordKind.PROGRAMME ? Places.PROGRAM_OFFERING : Places.OFFERING;
    }

    private static void texts(Item item, OfferingRecord.Builder record) {
        IdentifierReader.read(item).forEach(record::addCode);
        record.title(TextReader.read(item, "name")).description(TextReader.read(item, "description"));
        SpecificationReader.code(item, "teachingLanguage", OoapiScheme.LANGUAGE).ifPresent(record::addLanguage);
        Values.words(item, "modeOfDelivery")
                .forEach(mode -> record.addMode(new Code(OoapiScheme.MODE_OF_DELIVERY, mode)));
        SpecificationReader.code(item, "state", OoapiScheme.STATE).ifPresent(record::state);
    }

    private static void dates(Item item, OfferingRecord.Builder record) {
        either(item, "startDate", "startDateTime").ifPresent(record::start);
        either(item, "endDate", "endDateTime").ifPresent(record::end);
        either(item, "enrollStartDate", "startEnrollDate").ifPresent(record::applicationStart);
        either(item, "enrollEndDate", "endEnrollDate").ifPresent(record::addApplicationDeadline);
    }

    /** Servers give courses the names that the standard keeps for components, and those of version 4. */
    private static Optional<SourceMoment> either(Item item, String field, String other) {
        Optional<SourceMoment> moment = MomentReader.read(item, field);
        Optional<SourceMoment> odd = MomentReader.read(item, other);
        if (moment.isEmpty() && odd.isPresent()) {
            item.tolerated("/" + other, other + " is read in place of " + field + ".");
        }
        return moment.or(() -> odd);
    }

    private static void session(Item item, Lookups lookups, OfferingRecord.Builder record) {
        JsonNode session = item.take("academicSession");
        if (session.path("name").isArray()) {
            record.period(TextReader.read(item, "/academicSession/name", session.path("name")));
            return;
        }
        Values.reference(item, "academicSession", Entity.ACADEMIC_SESSION.idField())
                .ifPresent(id -> lookups.sessionName(id)
                        .ifPresentOrElse(
                                record::period,
                                () -> item.add(
                                        SourceFinding.REFERENCE_UNKNOWN,
                                        "/academicSession",
                                        "The academic session \"" + id + "\" is not delivered.")));
    }

    private static void schedule(Item item, Lookups lookups, Owner offered, OfferingRecord.Builder record) {
        Optional<String> own = Values.word(item, "modeOfStudy");
        own.or(() -> offered.kind() == RecordKind.PROGRAMME ? lookups.modeOfStudy(offered.id()) : Optional.empty())
                .ifPresent(mode -> record.schedule(new Code(OoapiScheme.MODE_OF_STUDY, mode)));
    }

    private static void relations(Item item, OfferingRecord.Builder record) {
        Values.word(item, "link").map(WebLink::of).ifPresent(record::addHomepage);
        Values.reference(item, "organization", Entity.ORGANIZATION.idField()).ifPresent(record::organisationId);
        Values.reference(item, "programOffering", Entity.OFFERING.idField()).ifPresent(record::addPartOfId);
        CostReader.read(item).forEach(record::addPrice);
        AddressReader.read(item).forEach(record::addPlace);
    }

    private static void losses(Item item) {
        item.lose(
                "abbreviation",
                "maxNumberStudents",
                "enrolledNumberStudents",
                "pendingNumberStudents",
                "minNumberStudents",
                "resultExpected",
                "isLineItem",
                "resultValueType",
                "flexibleEntryPeriodStart",
                "flexibleEntryPeriodEnd");
    }
}
