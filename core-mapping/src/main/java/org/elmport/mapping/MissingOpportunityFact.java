package org.elmport.mapping;

import java.util.List;
import java.util.Map;
import org.elmport.elm.LearningOpportunity;
import org.elmport.finding.Finding;
import org.elmport.finding.MappingFinding;
import org.elmport.finding.SourcePointer;

/** The facts that an opportunity must have, with the fields and settings that could give them. */
enum MissingOpportunityFact {
    TITLE("title", "title", "title"),
    HOMEPAGE("homepage", "homepages", "public page"),
    PROVIDER("providedBy", "organisationId", "organisation that provides it"),
    LANGUAGE("defaultLanguage", "languages", "language");

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("identifier", "codes"),
            Map.entry("title", "title"),
            Map.entry("description", "description"),
            Map.entry("type", "type"),
            Map.entry("homepage", "homepages"),
            Map.entry("supplementaryDocument", "documents"),
            Map.entry("temporal", "start"),
            Map.entry("duration", "duration"),
            Map.entry("mode", "modes"),
            Map.entry("learningSchedule", "schedule"),
            Map.entry("scheduleInformation", "scheduleText"),
            Map.entry("admissionProcedure", "admission"),
            Map.entry("applicationDeadline", "applicationDeadlines"),
            Map.entry("priceDetail", "prices"),
            Map.entry("providedBy", "organisationId"),
            Map.entry("location", "places"),
            Map.entry("learningAchievementSpecification", "offeredId"),
            Map.entry("isPartOf", "partOfIds"),
            Map.entry("defaultLanguage", "languages"));

    private final String property;
    private final String field;
    private final String what;

    MissingOpportunityFact(String property, String field, String what) {
        this.property = property;
        this.field = field;
        this.what = what;
    }

    boolean missingIn(LearningOpportunity opportunity) {
        return switch (this) {
            case TITLE -> opportunity.title().isEmpty();
            case HOMEPAGE -> opportunity.homepage().isEmpty();
            case PROVIDER -> opportunity.providedBy().isEmpty();
            case LANGUAGE -> opportunity.defaultLanguage().isEmpty();
        };
    }

    /** Says that neither the offering nor its course has the fact. */
    Finding finding(OpportunityDraft draft, OpportunityDraft template) {
        SourcePointer place = draft.origin().pointer(field);
        String kind = draft.record().kind();
        String both = draft.template() ? "" : ", and neither has " + template.record();
        List<String> settings = settings(kind, template.record().kind());
        String remedy = "Fill " + place + " in the source"
                + (draft.template() ? "" : " or " + template.origin().pointer(field))
                + (settings.isEmpty() ? "." : ", or set " + String.join(" or ", settings) + ".");
        return Finding.of(
                        MappingFinding.FACT_MISSING,
                        draft.record(),
                        place,
                        "LearningOpportunity." + property,
                        "The " + kind + " has no " + what + both + "; Europass requires it.")
                .withRemedy(remedy);
    }

    private List<String> settings(String kind, String templateKind) {
        return switch (this) {
            case TITLE -> List.of();
            case HOMEPAGE ->
                kind.equals(templateKind)
                        ? List.of(SettingName.of(kind, SettingName.HOMEPAGE_PATTERN))
                        : List.of(
                                SettingName.of(kind, SettingName.HOMEPAGE_PATTERN),
                                SettingName.of(templateKind, SettingName.HOMEPAGE_PATTERN));
            case PROVIDER -> List.of(SettingName.INSTITUTION);
            case LANGUAGE -> List.of(SettingName.of(templateKind, SettingName.LANGUAGE));
        };
    }

    /** The field of an offering that gives the property that a finding is about; the whole record when none does. */
    static SourcePointer pointer(Finding finding, OpportunityDraft draft) {
        String[] path = finding.elmPath().split("\\.", -1);
        String field = path.length > 1 ? FIELDS.getOrDefault(path[1], "") : "";
        return field.isEmpty() ? draft.origin().pointer() : draft.origin().pointer(field);
    }
}
