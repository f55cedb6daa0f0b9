package org.elmport.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.elmport.elm.AchievementSpecification;
import org.elmport.elm.LangString;
import org.elmport.elm.Link;
import org.elmport.finding.MappingFinding;
import org.elmport.record.Code;
import org.elmport.record.NamedText;
import org.elmport.record.RecordKind;
import org.elmport.record.SpecificationFields;
import org.elmport.vocabulary.CodeList;

/** What learning achievement specifications and qualifications have in common, from one course or programme. */
final class AchievementContent {

    private final SpecificationSource source;
    private final SpecificationFields fields;
    private final EntityScope entity;
    private final MappingContext context;
    private final AchievementSpecification.AchievementBuilder<?, ?> specification;
    private final List<LangString> titles = new ArrayList<>();

    AchievementContent(
            SpecificationSource source,
            EntityScope entity,
            AchievementSpecification.AchievementBuilder<?, ?> specification) {
        this.source = source;
        this.fields = source.fields();
        this.entity = entity;
        this.context = entity.context();
        this.specification = specification;
    }

    void map() {
        names();
        classification();
        List<String> contactHours =
                new StudyLoadMapper(entity, specification).map(fields.studyLoads(), fields.duration());
        DurationMapper.map(fields.maximumDuration(), entity, "maximumDuration", "maximumDuration")
                .ifPresent(duration -> entity.put(
                        "maximumDuration", duration, "maximumDuration", Rule.COPIED, specification::maximumDuration));
        entity.note(
                "entryRequirement", fields.entryRequirements(), "entryRequirements", specification::entryRequirement);
        new LearningOutcomeMapper(fields, source.record().id(), entity, specification).map(titles);
        new LearningActivitySpecificationMapper().map(source, contactHours, titles, entity, specification);
        new LearningAssessmentSpecificationMapper().map(source, titles, entity, specification);
        new AwardingOpportunityMapper().map(source, entity, specification);
        partOf();
        notes();
        lost();
    }

    private void names() {
        context.tools().identifiers().map(fields.codes(), entity, specification::addIdentifier);
        Consumer<LangString> title = specification::addTitle;
        if (!entity.lines("title", fields.title(), "title", title.andThen(titles::add))) {
            entity.missing("title", "title", "title");
        }
        entity.lines("altLabel", fields.shortTitle(), "shortTitle", specification::addAltLabel);
        entity.bodies("description", fields.description(), "description", specification::addDescription);
        WebResourceMapper pages = context.tools().pages();
        pages.map(fields.homepages(), entity, "homepage", "homepages", specification::addHomepage);
        pages.map(
                fields.documents(),
                entity,
                "supplementaryDocument",
                "documents",
                specification::addSupplementaryDocument);
    }

    private void classification() {
        fields.type()
                .ifPresent(type ->
                        entity.code("type", CodeList.LEARNING_OPPORTUNITY_TYPE, type, "type", specification::addType));
        source.levels().report(entity);
        KindOptions options = context.kindOptions();
        fieldsOfEducation(options);
        languages(options);
        entity.codes("mode", CodeList.MODE, fields.modes(), "modes", specification::addMode);
        learningSetting(options);
        entity.codes(
                "targetGroup",
                CodeList.TARGET_GROUP,
                fields.targetGroups(),
                "targetGroups",
                specification::addTargetGroup);
    }

    private void fieldsOfEducation(KindOptions options) {
        String setting = SettingName.of(context.kind(), SettingName.FIELD_OF_EDUCATION);
        boolean known = entity.codes(
                        "ISCEDFCode",
                        CodeList.ISCED_F,
                        fields.fieldsOfEducation(),
                        "fieldsOfEducation",
                        specification::addISCEDFCode)
                || entity.defaultCode(
                        "ISCEDFCode",
                        CodeList.ISCED_F,
                        options.fieldOfEducation(),
                        "fieldsOfEducation",
                        "field of education (ISCED-F)",
                        setting,
                        specification::addISCEDFCode);
        if (!known) {
            entity.missing("fieldsOfEducation", "ISCEDFCode", "field of education (ISCED-F)", setting);
        }
    }

    private void languages(KindOptions options) {
        String setting = SettingName.of(context.kind(), SettingName.LANGUAGE);
        boolean known =
                entity.codes("language", CodeList.LANGUAGE, fields.languages(), "languages", specification::addLanguage)
                        || entity.defaultCode(
                                "language",
                                CodeList.LANGUAGE,
                                options.language(),
                                "languages",
                                "language of instruction",
                                setting,
                                specification::addLanguage);
        if (!known) {
            entity.missing("languages", "language", "language of instruction", setting);
        }
    }

    private void learningSetting(KindOptions options) {
        boolean known = fields.learningSetting().isPresent()
                && entity.code(
                        "learningSetting",
                        CodeList.LEARNING_SETTING,
                        fields.learningSetting().get(),
                        "learningSetting",
                        specification::learningSetting);
        if (!known) {
            entity.defaultCode(
                    "learningSetting",
                    CodeList.LEARNING_SETTING,
                    options.learningSetting(),
                    "learningSetting",
                    "learning setting",
                    SettingName.of(context.kind(), SettingName.LEARNING_SETTING),
                    specification::learningSetting);
        }
    }

    /**
     * A specification is part of one of the same kind only. A programme is taken to be part of programmes; of a course
     * the source does not say whether the whole is a course or a programme, and offerings express it better.
     */
    private void partOf() {
        for (String id : fields.partOfIds()) {
            if (id.isBlank()) {
                continue;
            }
            if (context.kind() == RecordKind.PROGRAMME) {
                entity.put(
                        "isPartOf",
                        Link.to(context.tools().iris().record(RecordKind.PROGRAMME, id)),
                        "partOfIds",
                        Rule.REFERENCE,
                        specification::addIsPartOf);
            } else {
                entity.find(
                        MappingFinding.VALUE_LOST,
                        "partOfIds",
                        "isPartOf",
                        "A course cannot be part of a programme in Europass, only its offering of another offering; "
                                + Excerpt.of(id) + " is left out.");
            }
        }
    }

    private void notes() {
        for (NamedText note : fields.notes()) {
            NamedNotes.keep(note, entity);
        }
        source.awarded().ifPresent(code -> keep(code, "qualificationAwarded", "the degree awarded"));
        source.document().ifPresent(code -> keep(code, "formalDocument", "the document awarded"));
    }

    private void keep(Code code, String field, String what) {
        if (!code.value().isBlank()) {
            entity.keepAsNote(field, what, code.value());
        }
    }

    private void lost() {
        fields.validFrom()
                .ifPresent(moment -> context.noPlace(
                        "validFrom", "the validity of a record", moment.date().toString()));
        fields.validUntil()
                .ifPresent(moment -> context.noPlace(
                        "validUntil", "the validity of a record", moment.date().toString()));
    }
}
