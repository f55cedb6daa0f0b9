package org.elmport.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.AwardingProcess;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningActivity;
import org.elmport.elm.LearningActivitySpecification;
import org.elmport.elm.Link;
import org.elmport.elm.PeriodOfTime;
import org.elmport.record.OfferingRecord;
import org.elmport.record.Period;
import org.elmport.record.RecordKind;
import org.elmport.record.ResultRecord;
import org.elmport.record.Text;
import org.elmport.record.TranscriptEntry;
import org.elmport.vocabulary.CodeList;

/** The activity that led to an achievement: when it took place, and how the learner took part. */
final class ActivityMapper {

    private final ResultRecord result;
    private final List<LangString> titles;
    private final Link<AwardingProcess> awarded;
    private final MappingContext context;
    private final CredentialCatalogue catalogue;
    private final String credentialId;
    private final Optional<OfferingRecord> offering;

    ActivityMapper(
            ResultRecord result,
            List<LangString> titles,
            Link<AwardingProcess> awarded,
            MappingContext context,
            CredentialCatalogue catalogue,
            String credentialId) {
        this.result = result;
        this.titles = titles;
        this.awarded = awarded;
        this.context = context;
        this.catalogue = catalogue;
        this.credentialId = credentialId;
        this.offering = result.offeringId()
                .flatMap(id -> catalogue.find(RecordKind.OFFERING, id))
                .filter(OfferingRecord.class::isInstance)
                .map(OfferingRecord.class::cast);
    }

    Optional<LearningActivity> map() {
        List<PeriodOfTime> periods = periods();
        Optional<LearningActivitySpecification> specification = specification();
        if (periods.isEmpty() && specification.isEmpty()) {
            return Optional.empty();
        }
        LearningActivity.Builder activity = LearningActivity.builder("");
        context.entity(credentialId, "LearningActivity")
                .putAll("title", titles, AchievementMapper.titleField(result), Rule.TITLE, activity::addTitle);
        activity.awardedBy(awarded);
        periods.forEach(activity::addTemporal);
        specification.ifPresent(known -> activity.specifiedBy(Link.to(known)));
        return Optional.of(activity.build());
    }

    /** When the run took place, and what the transcript says of it. */
    private List<PeriodOfTime> periods() {
        List<PeriodOfTime> periods = new ArrayList<>();
        offering.ifPresent(run -> {
            MappingContext about = catalogue.about(run);
            period(new Period(Text.EMPTY, run.start(), run.end()), about, "start", "end")
                    .ifPresent(periods::add);
            catalogue.explain(about);
        });
        for (Period period : result.transcript().map(TranscriptEntry::periods).orElse(List.of())) {
            period(period, context, "periods", "periods").ifPresent(periods::add);
        }
        return periods;
    }

    private Optional<PeriodOfTime> period(Period stated, MappingContext about, String startField, String endField) {
        if (stated.start().isEmpty() && stated.end().isEmpty()) {
            return Optional.empty();
        }
        PeriodOfTime.Builder period = PeriodOfTime.builder();
        MomentMapper moments = context.tools().moments();
        EntityScope scope = about.entity(credentialId, "PeriodOfTime");
        scope.lines("prefLabel", stated.name(), "periods", period::addPrefLabel);
        stated.start()
                .ifPresent(moment ->
                        scope.put("startDate", moments.start(moment), startField, Rule.MOMENT, period::startDate));
        stated.end()
                .ifPresent(moment -> scope.put("endDate", moments.end(moment), endField, Rule.MOMENT, period::endDate));
        return Optional.of(period.build());
    }

    /** How one took part: as the result says, else as the offering does. */
    private Optional<LearningActivitySpecification> specification() {
        LearningActivitySpecification.Builder specification = LearningActivitySpecification.builder("");
        EntityScope scope = context.entity(credentialId, "LearningActivitySpecification");
        boolean known = result.modes().isEmpty()
                ? offering.filter(run -> modes(run, specification)).isPresent()
                : scope.codes("mode", CodeList.MODE, result.modes(), "modes", specification::addMode);
        if (!known) {
            return Optional.empty();
        }
        scope.putAll("title", titles, AchievementMapper.titleField(result), Rule.TITLE, specification::addTitle);
        return Optional.of(specification.build());
    }

    private boolean modes(OfferingRecord run, LearningActivitySpecification.Builder specification) {
        MappingContext about = catalogue.about(run);
        boolean known = about.entity(credentialId, "LearningActivitySpecification")
                .codes("mode", CodeList.MODE, run.modes(), "modes", specification::addMode);
        catalogue.explain(about);
        catalogue.report(about);
        return known;
    }
}
