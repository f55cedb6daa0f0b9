package org.elmport.mapping;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.elmport.elm.Concept;
import org.elmport.elm.LearningOpportunity;
import org.elmport.elm.Link;
import org.elmport.elm.Organisation;
import org.elmport.record.Code;
import org.elmport.record.RecordKind;
import org.elmport.record.SpecificationFields;
import org.elmport.vocabulary.CodeList;

/** What the opportunities of a course or programme have in common: the template that they take from. */
final class OpportunityTemplateMapper {

    private static final String COURSE = CodeList.LEARNING_OPPORTUNITY_TYPE.concept("05053c1cbe");
    private static final String PROGRAMME = CodeList.LEARNING_OPPORTUNITY_TYPE.concept("79343569f3");

    OpportunityDraft map(SpecificationSource source, MappingContext context) {
        RecordKind kind = source.record().kind();
        String iri = context.tools().iris().of("offering", kind, source.record().id());
        LearningOpportunity.Builder opportunity = LearningOpportunity.builder(iri);
        EntityScope entity = context.quietly(iri, "LearningOpportunity");
        EntityScope reported = context.entity(iri, "LearningOpportunity");
        SpecificationFields fields = source.fields();
        context.tools().identifiers().map(fields.codes(), entity, opportunity::addIdentifier);
        entity.lines("title", fields.title(), "title", opportunity::addTitle);
        type(fields.type(), kind, entity, opportunity);
        homepage(source, entity, reported, opportunity);
        DurationMapper.map(fields.duration(), reported, "duration", "duration")
                .ifPresent(
                        duration -> entity.put("duration", duration, "duration", Rule.COPIED, opportunity::duration));
        mode(fields, entity, reported, opportunity);
        reported.note("admissionProcedure", fields.admission(), "admission", opportunity::admissionProcedure);
        provider(fields.organisationId(), entity, context, opportunity::addProvidedBy);
        language(fields.languages(), entity, context, opportunity);
        entity.put(
                "learningAchievementSpecification",
                Link.to(source.iri()),
                "",
                Rule.REFERENCE,
                opportunity::learningAchievementSpecification);
        return new OpportunityDraft(
                source.iri(),
                true,
                context.kindOptions().withoutOffering(),
                opportunity.build(),
                context.reference(),
                context.origin());
    }

    private static void type(
            Optional<Code> type, RecordKind kind, EntityScope entity, LearningOpportunity.Builder opportunity) {
        boolean known = type.isPresent()
                && entity.code("type", CodeList.LEARNING_OPPORTUNITY_TYPE, type.get(), "type", opportunity::addType);
        Optional<String> usual = entity.context().kindOptions().type();
        if (!known && usual.isPresent()) {
            known = entity.defaultCode(
                    "type",
                    CodeList.LEARNING_OPPORTUNITY_TYPE,
                    usual,
                    "type",
                    "type of opportunity",
                    SettingName.of(kind, SettingName.TYPE),
                    opportunity::addType);
        }
        if (!known) {
            Concept byKind = Concept.of(kind == RecordKind.PROGRAMME ? PROGRAMME : COURSE);
            entity.put("type", byKind, "", Rule.KIND, opportunity::addType);
        }
    }

    private static void homepage(
            SpecificationSource source,
            EntityScope entity,
            EntityScope reported,
            LearningOpportunity.Builder opportunity) {
        boolean any = entity.context()
                .tools()
                .pages()
                .map(source.fields().homepages(), entity, "homepage", "homepages", opportunity::addHomepage);
        if (!any) {
            HomepagePattern.map(source.record(), source.fields().codes(), reported, opportunity);
        }
    }

    private static void mode(
            SpecificationFields fields,
            EntityScope entity,
            EntityScope reported,
            LearningOpportunity.Builder opportunity) {
        MappingContext context = entity.context();
        if (!entity.codes("mode", CodeList.MODE, fields.modes(), "modes", opportunity::addMode)) {
            reported.defaultCode(
                    "mode",
                    CodeList.MODE,
                    context.kindOptions().mode(),
                    "modes",
                    "form of participation",
                    SettingName.of(context.kind(), SettingName.MODE),
                    opportunity::addMode);
        }
    }

    /** The organisation that the source names, else the institution, with a finding. */
    private static void provider(
            Optional<String> organisationId,
            EntityScope entity,
            MappingContext context,
            Consumer<Link<Organisation>> add) {
        IriMinting iris = context.tools().iris();
        Optional<String> named = organisationId.filter(id -> !id.isBlank());
        if (named.isPresent()) {
            Link<Organisation> link = Link.to(iris.record(RecordKind.ORGANISATION, named.get()));
            entity.put("providedBy", link, "organisationId", Rule.REFERENCE, add);
            return;
        }
        context.options().institution().ifPresent(institution -> {
            Link<Organisation> link = Link.to(iris.record(RecordKind.ORGANISATION, institution.id()));
            entity.putDefault("providedBy", link, SettingName.INSTITUTION, add);
            context.defaultUsed(
                    "organisationId",
                    entity.path("providedBy"),
                    "organisation that provides it",
                    institution.id(),
                    SettingName.INSTITUTION);
        });
    }

    private static void language(
            List<Code> languages, EntityScope entity, MappingContext context, LearningOpportunity.Builder opportunity) {
        boolean known = false;
        for (Code code : languages) {
            for (CodeMatch match : context.tools().codes().find(code, CodeList.LANGUAGE)) {
                if (!known) {
                    entity.matched("defaultLanguage", match, code, "languages", opportunity::defaultLanguage);
                    known = true;
                }
            }
        }
        if (!known) {
            entity.defaultCode(
                    "defaultLanguage",
                    CodeList.LANGUAGE,
                    context.kindOptions().language(),
                    "languages",
                    "language of instruction",
                    SettingName.of(context.kind(), SettingName.LANGUAGE),
                    opportunity::defaultLanguage);
        }
    }
}
