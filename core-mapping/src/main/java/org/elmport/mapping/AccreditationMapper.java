package org.elmport.mapping;

import java.util.Optional;
import java.util.function.Consumer;
import org.elmport.elm.Accreditation;
import org.elmport.elm.Concept;
import org.elmport.elm.DateTime;
import org.elmport.elm.Link;
import org.elmport.record.AccreditationRecord;
import org.elmport.record.Code;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceMoment;
import org.elmport.vocabulary.CodeList;

/** Accreditations: what was decided, by whom, about whom, and until when. */
final class AccreditationMapper {

    void map(AccreditationRecord record, MappingContext context) {
        String iri = context.tools().iris().record(RecordKind.ACCREDITATION, record.id());
        Accreditation.Builder accreditation = Accreditation.builder(iri);
        EntityScope entity = context.entity(iri, "Accreditation").notesTo(accreditation::addAdditionalNote);
        context.tools().identifiers().map(record.codes(), entity, accreditation::addIdentifier);
        type(record, entity, accreditation);
        if (!entity.lines("title", record.title(), "title", accreditation::addTitle)) {
            entity.missing("title", "title", "title");
        }
        entity.bodies("description", record.description(), "description", accreditation::addDescription);
        record.decision().ifPresent(decision -> decision(decision, entity, accreditation));
        parties(record, entity, accreditation);
        limits(record, entity, accreditation);
        moments(record, entity, accreditation);
        pages(record, entity, accreditation);
        context.add(accreditation.build());
    }

    private static void type(AccreditationRecord record, EntityScope entity, Accreditation.Builder accreditation) {
        boolean known = record.type().isPresent()
                && entity.code(
                        "type", CodeList.ACCREDITATION_TYPE, record.type().get(), "type", accreditation::type);
        if (!known) {
            entity.missing("type", "type", "type");
        }
    }

    private static void decision(Code decision, EntityScope entity, Accreditation.Builder accreditation) {
        Optional<String> iri = WebAddress.of(decision.value());
        if (iri.isPresent()) {
            entity.put("decision", Concept.of(iri.get()), "decision", Rule.COPIED, accreditation::decision);
        } else if (!decision.value().isBlank()) {
            entity.keepAsNote("decision", "a decision in words", decision.value());
        }
    }

    private static void parties(AccreditationRecord record, EntityScope entity, Accreditation.Builder accreditation) {
        IriMinting iris = entity.context().tools().iris();
        boolean any = false;
        for (String id : record.organisationIds()) {
            if (!id.isBlank()) {
                any = true;
                entity.put(
                        "organisation",
                        Link.to(iris.record(RecordKind.ORGANISATION, id)),
                        "organisationIds",
                        Rule.REFERENCE,
                        accreditation::addOrganisation);
            }
        }
        if (!any) {
            entity.missing("organisationIds", "organisation", "accredited organisation");
        }
        Optional<String> agent = record.accreditingAgentId().filter(id -> !id.isBlank());
        agent.ifPresent(id -> entity.put(
                "accreditingAgent",
                Link.to(iris.record(RecordKind.ORGANISATION, id)),
                "accreditingAgentId",
                Rule.REFERENCE,
                accreditation::accreditingAgent));
        if (agent.isEmpty()) {
            entity.missing("accreditingAgentId", "accreditingAgent", "accrediting agent");
        }
    }

    private static void limits(AccreditationRecord record, EntityScope entity, Accreditation.Builder accreditation) {
        IriMinting iris = entity.context().tools().iris();
        record.limitedToId()
                .filter(id -> !id.isBlank())
                .ifPresent(id -> entity.put(
                        "limitQualification",
                        Link.to(iris.record(RecordKind.PROGRAMME, id)),
                        "limitedToId",
                        Rule.REFERENCE,
                        accreditation::limitQualification));
        entity.codes(
                "limitField",
                CodeList.ISCED_F,
                record.fieldsOfEducation(),
                "fieldsOfEducation",
                accreditation::addLimitField);
        entity.codes("limitEQFLevel", CodeList.EQF, record.levels(), "levels", accreditation::addLimitEQFLevel);
    }

    private static void moments(AccreditationRecord record, EntityScope entity, Accreditation.Builder accreditation) {
        MomentMapper moments = entity.context().tools().moments();
        moment("issued", record.issued().map(moments::start), entity, "issued", accreditation::issued);
        moment("reviewDate", record.reviewDate().map(moments::start), entity, "reviewDate", accreditation::reviewDate);
        moment("expiryDate", record.expires().map(moments::end), entity, "expires", accreditation::expiryDate);
        Optional<SourceMoment> from = record.validFrom();
        moment("valid", from.map(moments::start), entity, "validFrom", accreditation::valid);
    }

    private static void moment(
            String property, Optional<DateTime> moment, EntityScope entity, String field, Consumer<DateTime> add) {
        moment.ifPresent(value -> entity.put(property, value, field, Rule.MOMENT, add));
    }

    private static void pages(AccreditationRecord record, EntityScope entity, Accreditation.Builder accreditation) {
        WebResourceMapper pages = entity.context().tools().pages();
        pages.map(record.landingPages(), entity, "landingPage", "landingPages", accreditation::addLandingPage);
        record.report()
                .flatMap(report -> pages.map(report, entity, "report", "report"))
                .ifPresent(page -> entity.put("report", page, "report", Rule.COPIED, accreditation::report));
    }
}
