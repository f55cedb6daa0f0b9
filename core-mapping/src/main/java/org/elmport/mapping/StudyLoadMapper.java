package org.elmport.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.AchievementSpecification;
import org.elmport.elm.Concept;
import org.elmport.elm.CreditPoint;
import org.elmport.elm.Duration;
import org.elmport.finding.MappingFinding;
import org.elmport.record.StudyLoad;
import org.elmport.vocabulary.CodeList;

/**
 * Credits and workload, each by its unit and never converted into another: credits are credits, hours and minutes of work
 * are the volume of learning, days and months of the calendar are neither.
 */
final class StudyLoadMapper {

    private static final String FIELD = "studyLoads";
    private static final Concept ECTS = Concept.of(CodeList.CREDIT_SYSTEM.concept("6fcec5c5af"));
    private static final Concept ECVET = Concept.of(CodeList.CREDIT_SYSTEM.concept("60b314e826"));
    private static final BigDecimal MAXIMUM_HOURS = BigDecimal.valueOf(100_000);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final BigDecimal MAXIMUM_CREDITS = BigDecimal.valueOf(10_000);

    private final EntityScope entity;
    private final AchievementSpecification.AchievementBuilder<?, ?> specification;
    private final List<String> contactHours = new ArrayList<>();
    private Optional<Duration> volume = Optional.empty();

    StudyLoadMapper(EntityScope entity, AchievementSpecification.AchievementBuilder<?, ?> specification) {
        this.entity = entity;
        this.specification = specification;
    }

    /** Puts in all loads; returns the contact hours, which belong to an activity. */
    List<String> map(List<StudyLoad> loads, Optional<String> duration) {
        for (StudyLoad load : loads) {
            switch (load.unit()) {
                case ECTS -> credits(load, ECTS);
                case ECVET -> credits(load, ECVET);
                case HOUR -> work(load, load.amount());
                case MINUTE -> work(load, load.amount().divide(MINUTES, 10, java.math.RoundingMode.HALF_UP));
                case CONTACT_HOUR -> contact(load);
                case DAY, MONTH -> calendar(load, duration);
                case OTHER -> entity.keepAsNote(FIELD, "this unit of study load", words(load));
            }
        }
        return contactHours;
    }

    private void credits(StudyLoad load, Concept framework) {
        if (load.amount().signum() < 0 || load.amount().compareTo(MAXIMUM_CREDITS) > 0) {
            unusable(load, "creditPoint");
            return;
        }
        CreditPoint credits = CreditPoint.builder()
                .framework(framework)
                .point(plain(load.amount()))
                .build();
        entity.put("creditPoint", credits, FIELD, Rule.STUDY_LOAD, specification::addCreditPoint);
    }

    private void work(StudyLoad load, BigDecimal hours) {
        if (hours.signum() <= 0 || hours.compareTo(MAXIMUM_HOURS) > 0) {
            unusable(load, "volumeOfLearning");
            return;
        }
        Duration duration = Duration.ofHours(hours);
        if (volume.isEmpty()) {
            volume = Optional.of(duration);
            entity.put("volumeOfLearning", duration, FIELD, Rule.STUDY_LOAD, specification::volumeOfLearning);
        } else if (!volume.get().equals(duration)) {
            entity.find(
                    MappingFinding.VALUE_LOST,
                    FIELD,
                    "volumeOfLearning",
                    "The workload is stated twice; " + volume.get() + " is published, " + words(load) + " is not.");
        }
    }

    private void contact(StudyLoad load) {
        if (load.amount().signum() <= 0) {
            unusable(load, "influencedBy");
        } else {
            contactHours.add(plain(load.amount()));
        }
    }

    /** Days and months of the calendar are no work; where the source states the same as a duration, they are there. */
    private void calendar(StudyLoad load, Optional<String> duration) {
        String unit = load.unit() == org.elmport.record.StudyLoadUnit.DAY ? "D" : "M";
        if (duration.filter(("P" + plain(load.amount()) + unit)::equals).isEmpty()) {
            entity.keepAsNote(FIELD, "a study load by the calendar", words(load));
        }
    }

    private void unusable(StudyLoad load, String property) {
        entity.find(
                MappingFinding.STUDY_LOAD_UNUSABLE,
                FIELD,
                property,
                "The study load " + words(load) + " was left out.");
    }

    private static String words(StudyLoad load) {
        return (plain(load.amount()) + " " + load.unitWord()).strip();
    }

    private static String plain(BigDecimal amount) {
        BigDecimal stripped = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        return Math.abs((long) stripped.scale()) > 1000 ? stripped.toString() : stripped.toPlainString();
    }
}
