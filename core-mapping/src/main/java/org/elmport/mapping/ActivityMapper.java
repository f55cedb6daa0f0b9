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
import org.elmport.record.Code;
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
    private final Optional<OfferingRecord> offering;

    ActivityMapper(
            ResultRecord result,
            List<LangString> titles,
            Link<AwardingProcess> awarded,
            MappingContext context,
            CredentialCatalogue catalogue) {
        this.result = result;
        this.titles = titles;
        this.awarded = awarded;
        this.context = context;
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
        titles.forEach(activity::addTitle);
        activity.awardedBy(awarded);
        periods.forEach(activity::addTemporal);
        specification.ifPresent(known -> activity.specifiedBy(Link.to(known)));
        return Optional.of(activity.build());
    }

    /** When the run took place, and what the transcript says of it. */
    private List<PeriodOfTime> periods() {
        List<PeriodOfTime> periods = new ArrayList<>();
        offering.map(run -> new Period(Text.EMPTY, run.start(), run.end()))
                .flatMap(this::period)
                .ifPresent(periods::add);
        for (Period period : result.transcript().map(TranscriptEntry::periods).orElse(List.of())) {
            period(period).ifPresent(periods::add);
        }
        return periods;
    }

    private Optional<PeriodOfTime> period(Period stated) {
        if (stated.start().isEmpty() && stated.end().isEmpty()) {
            return Optional.empty();
        }
        PeriodOfTime.Builder period = PeriodOfTime.builder();
        MomentMapper moments = context.tools().moments();
        context.entity("", "PeriodOfTime").lines("prefLabel", stated.name(), "periods", period::addPrefLabel);
        stated.start().ifPresent(moment -> period.startDate(moments.start(moment)));
        stated.end().ifPresent(moment -> period.endDate(moments.end(moment)));
        return Optional.of(period.build());
    }

    private Optional<LearningActivitySpecification> specification() {
        List<Code> modes =
                result.modes().isEmpty() ? offering.map(OfferingRecord::modes).orElse(List.of()) : result.modes();
        LearningActivitySpecification.Builder specification = LearningActivitySpecification.builder("");
        EntityScope scope = context.entity("", "LearningActivitySpecification");
        if (!scope.codes("mode", CodeList.MODE, modes, "modes", specification::addMode)) {
            return Optional.empty();
        }
        titles.forEach(specification::addTitle);
        return Optional.of(specification.build());
    }
}
