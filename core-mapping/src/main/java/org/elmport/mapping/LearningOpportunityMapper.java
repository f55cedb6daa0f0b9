package org.elmport.mapping;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.elmport.elm.AnySpecification;
import org.elmport.elm.Concept;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningOpportunity;
import org.elmport.elm.Link;
import org.elmport.elm.PeriodOfTime;
import org.elmport.finding.MappingFinding;
import org.elmport.record.Code;
import org.elmport.record.NamedText;
import org.elmport.record.OfferingRecord;
import org.elmport.record.Place;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceMoment;
import org.elmport.vocabulary.CodeList;

/** Offerings: one run, one opportunity. What it lacks comes from its course or programme, when that is known. */
final class LearningOpportunityMapper {

    Optional<OpportunityDraft> map(OfferingRecord record, MappingContext context) {
        String iri = context.tools().iris().record(RecordKind.OFFERING, record.id());
        LearningOpportunity.Builder opportunity = LearningOpportunity.builder(iri);
        EntityScope entity = context.entity(iri, "LearningOpportunity").notesTo(opportunity::addAdditionalNote);
        if (record.offeredId().isBlank()) {
            entity.missing("offeredId", "learningAchievementSpecification", "course or programme");
            return Optional.empty();
        }
        String specification = context.tools().iris().record(record.offeredKind(), record.offeredId());
        names(record, entity, opportunity);
        form(record, entity, opportunity);
        time(record, entity, opportunity);
        references(record, specification, entity, opportunity);
        lost(record, context);
        return Optional.of(new OpportunityDraft(
                specification, false, false, opportunity.build(), context.reference(), context.origin()));
    }

    private static void names(OfferingRecord record, EntityScope entity, LearningOpportunity.Builder opportunity) {
        MappingTools tools = entity.context().tools();
        tools.identifiers().map(record.codes(), entity, opportunity::addIdentifier);
        entity.lines("title", record.title(), "title", opportunity::addTitle);
        entity.bodies("description", record.description(), "description", opportunity::addDescription);
        for (NamedText note : record.notes()) {
            NamedNotes.keep(note, entity);
        }
        boolean page = tools.pages().map(record.homepages(), entity, "homepage", "homepages", opportunity::addHomepage);
        if (!page) {
            HomepagePattern.map(record, record.codes(), entity, opportunity);
        }
        tools.pages()
                .map(
                        record.documents(),
                        entity,
                        "supplementaryDocument",
                        "documents",
                        opportunity::addSupplementaryDocument);
    }

    private static void form(OfferingRecord record, EntityScope entity, LearningOpportunity.Builder opportunity) {
        record.type()
                .ifPresent(type ->
                        entity.code("type", CodeList.LEARNING_OPPORTUNITY_TYPE, type, "type", opportunity::addType));
        entity.codes("mode", CodeList.MODE, record.modes(), "modes", opportunity::addMode);
        record.schedule()
                .ifPresent(schedule -> entity.code(
                        "learningSchedule",
                        CodeList.LEARNING_SCHEDULE,
                        schedule,
                        "schedule",
                        opportunity::learningSchedule));
        entity.note("scheduleInformation", record.scheduleText(), "scheduleText", opportunity::scheduleInformation);
        entity.note("admissionProcedure", record.admission(), "admission", opportunity::admissionProcedure);
        new PriceDetailMapper().map(record.prices(), entity, opportunity::addPriceDetail);
        language(record.languages(), entity, opportunity::defaultLanguage);
    }

    /** The first language is the main one; an opportunity has no place for more. */
    private static void language(List<Code> languages, EntityScope entity, Consumer<Concept> add) {
        boolean known = false;
        for (Code code : languages) {
            if (!known) {
                known = entity.code("defaultLanguage", CodeList.LANGUAGE, code, "languages", add);
            } else if (!code.value().isBlank()) {
                entity.find(
                        MappingFinding.VALUE_LOST,
                        "languages",
                        "defaultLanguage",
                        "An opportunity has one language; " + Excerpt.of(code.value()) + " is left out.");
            }
        }
    }

    private static void time(OfferingRecord record, EntityScope entity, LearningOpportunity.Builder opportunity) {
        MomentMapper moments = entity.context().tools().moments();
        temporal(record, entity, opportunity);
        DurationMapper.map(record.duration(), entity, "duration", "duration")
                .ifPresent(
                        duration -> entity.put("duration", duration, "duration", Rule.COPIED, opportunity::duration));
        for (SourceMoment deadline : record.applicationDeadlines()) {
            entity.put(
                    "applicationDeadline",
                    moments.end(deadline),
                    "applicationDeadlines",
                    Rule.MOMENT,
                    opportunity::addApplicationDeadline);
        }
    }

    private static void temporal(OfferingRecord record, EntityScope entity, LearningOpportunity.Builder opportunity) {
        MappingContext context = entity.context();
        MomentMapper moments = context.tools().moments();
        PeriodOfTime.Builder period = PeriodOfTime.builder();
        record.start().map(moments::start).ifPresent(start -> {
            period.startDate(start);
            context.trace(entity.id(), "LearningOpportunity", "temporal.startDate", start, "start", Rule.MOMENT);
        });
        record.end().map(moments::end).ifPresent(end -> {
            period.endDate(end);
            context.trace(entity.id(), "LearningOpportunity", "temporal.endDate", end, "end", Rule.MOMENT);
        });
        List<LangString> names = context.tools().texts().lines(record.period(), entity, "temporal", "period");
        for (LangString name : names) {
            period.addPrefLabel(name);
            context.trace(entity.id(), "LearningOpportunity", "temporal.prefLabel", name, "period", Rule.LINE);
        }
        if (record.start().isPresent() || record.end().isPresent() || !names.isEmpty()) {
            opportunity.temporal(period.build());
        }
    }

    private static void references(
            OfferingRecord record, String specification, EntityScope entity, LearningOpportunity.Builder opportunity) {
        IriMinting iris = entity.context().tools().iris();
        record.organisationId()
                .filter(id -> !id.isBlank())
                .ifPresent(id -> entity.put(
                        "providedBy",
                        Link.to(iris.record(RecordKind.ORGANISATION, id)),
                        "organisationId",
                        Rule.REFERENCE,
                        opportunity::addProvidedBy));
        for (Place place : record.places()) {
            place(place, entity, opportunity);
        }
        Link<AnySpecification> offered = Link.to(specification);
        entity.put(
                "learningAchievementSpecification",
                offered,
                "offeredId",
                Rule.REFERENCE,
                opportunity::learningAchievementSpecification);
        for (String id : record.partOfIds()) {
            if (!id.isBlank()) {
                entity.put(
                        "isPartOf",
                        Link.to(iris.record(RecordKind.OFFERING, id)),
                        "partOfIds",
                        Rule.REFERENCE,
                        opportunity::addIsPartOf);
            }
        }
    }

    private static void place(Place place, EntityScope entity, LearningOpportunity.Builder opportunity) {
        if (!LocationMapper.said(place)) {
            return;
        }
        Optional<String> location = entity.context().tools().locations().map(place, entity, "places");
        location.ifPresent(
                iri -> entity.put("location", Link.to(iri), "places", Rule.MINTED, opportunity::addLocation));
        if (location.isEmpty()) {
            String words = LocationMapper.words(place);
            entity.context()
                    .findWithRemedy(
                            MappingFinding.VALUE_LOST,
                            "places",
                            entity.path("location"),
                            "A place needs a country, which is not known, so this one is left out: "
                                    + Excerpt.of(words),
                            "Add the country in the source, or set "
                                    + SettingName.of(RecordKind.OFFERING, SettingName.COUNTRY) + " or "
                                    + SettingName.INSTITUTION_COUNTRY + ".");
        }
    }

    private static void lost(OfferingRecord record, MappingContext context) {
        record.applicationStart()
                .ifPresent(moment -> context.noPlace(
                        "applicationStart",
                        "the first day to apply",
                        moment.date().toString()));
    }
}
