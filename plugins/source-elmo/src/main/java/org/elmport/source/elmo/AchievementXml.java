package org.elmport.source.elmo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.elmport.display.DisplayLabels;
import org.elmport.elm.AchievementSpecification;
import org.elmport.elm.Concept;
import org.elmport.elm.CreditPoint;
import org.elmport.elm.DateTime;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningAchievement;
import org.elmport.elm.LearningActivity;
import org.elmport.elm.LearningAssessment;
import org.elmport.elm.Link;
import org.elmport.elm.PeriodOfTime;
import org.elmport.elm.Qualification;
import org.elmport.elm.ResultCategory;
import org.elmport.elm.WebResource;
import org.elmport.vocabulary.CodeList;

/** An achievement with its parts as a tree of learning opportunity specifications. */
final class AchievementXml {

    private static final int DATE_LENGTH = 10;
    private static final String TITLE = "title";

    private final XmlText xml;
    private final WriterLosses losses;
    private final GradingSchemes schemes;
    private final Optional<String> issued;

    /**
     * Achievements of one report.
     *
     * @param issued the day on which the credential was issued
     */
    AchievementXml(XmlText xml, WriterLosses losses, GradingSchemes schemes, Optional<String> issued) {
        this.xml = xml;
        this.losses = losses;
        this.schemes = schemes;
        this.issued = issued;
    }

    void write(LearningAchievement achievement) {
        Optional<AchievementSpecification> specification =
                achievement.specifiedBy().flatMap(link -> CredentialParts.as(AchievementSpecification.class, link));
        xml.start(Opportunity.SPECIFICATION);
        specification.ifPresent(
                known -> known.identifier().forEach(identifier -> LearnerXml.identifier(xml, identifier)));
        texts(TITLE, titles(achievement, specification));
        specification.ifPresent(this::specification);
        xml.start("specifies").start("learningOpportunityInstance");
        instance(achievement, specification);
        xml.end("learningOpportunityInstance").end("specifies");
        for (LearningAchievement part : CredentialParts.parts(achievement)) {
            xml.start("hasPart");
            write(part);
            xml.end("hasPart");
        }
        xml.end(Opportunity.SPECIFICATION);
    }

    /** All languages of the specification, which may have more, and the own words for those that the achievement has. */
    private static List<LangString> titles(
            LearningAchievement achievement, Optional<AchievementSpecification> specification) {
        List<LangString> titles = achievement.title();
        return titles.isEmpty()
                ? specification.map(AchievementSpecification::title).orElse(List.of())
                : titles;
    }

    private void specification(AchievementSpecification specification) {
        first(specification.type(), "type").flatMap(Concepts::type).ifPresent(type -> xml.leaf("type", type));
        first(specification.ISCEDFCode(), "ISCEDFCode")
                .flatMap(field -> Concepts.code(CodeList.ISCED_F, field))
                .ifPresent(code -> xml.leaf("iscedCode", code));
        first(specification.homepage(), "homepage")
                .flatMap(WebResource::contentUrl)
                .ifPresent(address -> xml.leaf("url", address));
        for (LangString text : specification.description()) {
            if (!Html.markup(text.value())) {
                xml.leaf("description", Html.plain(text.value()), "xml:lang", text.language());
            }
        }
        for (LangString text : specification.description()) {
            if (Html.markup(text.value())) {
                xml.leaf("descriptionHtml", text.value(), "xml:lang", text.language());
            }
        }
    }

    private void instance(LearningAchievement achievement, Optional<AchievementSpecification> specification) {
        achievement.identifier().forEach(identifier -> LearnerXml.identifier(xml, identifier));
        Optional<LearningAssessment> assessment = CredentialParts.assessment(achievement);
        List<PeriodOfTime> periods = achievement.influencedBy().stream()
                .flatMap(link -> link.target().stream())
                .map(LearningActivity::temporal)
                .flatMap(List::stream)
                .toList();
        periods.stream()
                .filter(period -> period.prefLabel().isEmpty())
                .flatMap(period -> period.startDate().stream())
                .findFirst()
                .ifPresent(start -> xml.leaf("start", day(start)));
        date(achievement, assessment).ifPresent(date -> xml.leaf("date", date));
        term(periods);
        xml.leaf("status", "passed");
        assessment.ifPresent(this::assessment);
        credits(achievement);
        specification.ifPresent(this::study);
    }

    /** When it was assessed, else awarded; a day of award that is only that of issue stands in the report. */
    private Optional<String> date(LearningAchievement achievement, Optional<LearningAssessment> assessment) {
        return assessment
                .flatMap(LearningAssessment::issued)
                .map(AchievementXml::day)
                .or(() -> achievement
                        .awardedBy()
                        .flatMap(Link::target)
                        .flatMap(process -> process.awardingDate())
                        .map(AchievementXml::day)
                        .filter(day -> !issued.equals(Optional.of(day))));
    }

    /** A term has a name, a start and an end. */
    private void term(List<PeriodOfTime> periods) {
        List<PeriodOfTime> terms =
                periods.stream().filter(period -> !period.prefLabel().isEmpty()).toList();
        Optional<PeriodOfTime> whole = terms.stream()
                .filter(period ->
                        period.startDate().isPresent() && period.endDate().isPresent())
                .findFirst();
        whole.ifPresent(term -> {
            xml.start("academicTerm");
            texts(TITLE, term.prefLabel());
            term.startDate().ifPresent(start -> xml.leaf("start", day(start)));
            term.endDate().ifPresent(end -> xml.leaf("end", day(end)));
            xml.end("academicTerm");
        });
        if (terms.size() > (whole.isPresent() ? 1 : 0)) {
            losses.note("LearningActivity.temporal");
        }
    }

    private void assessment(LearningAssessment assessment) {
        schemes.of(assessment).ifPresent(name -> xml.leaf("gradingSchemeLocalId", name));
        List<LangString> grades =
                assessment.grade().map(note -> note.noteLiteral()).orElse(List.of());
        grades.stream()
                .findFirst()
                .filter(grade -> !saysOnlyPassed(grade))
                .ifPresent(grade -> xml.leaf("resultLabel", grade.value()));
        assessment.shortenedGrading().ifPresent(shares -> {
            xml.start("shortenedGrading");
            shares.percentageLower().ifPresent(share -> xml.leaf("percentageLower", share.toString()));
            shares.percentageEqual().ifPresent(share -> xml.leaf("percentageEqual", share.toString()));
            shares.percentageHigher().ifPresent(share -> xml.leaf("percentageHigher", share.toString()));
            xml.end("shortenedGrading");
        });
        assessment.resultDistribution().ifPresent(distribution -> {
            if (distribution.resultCategory().isEmpty()) {
                return;
            }
            xml.start("resultDistribution");
            distribution.resultCategory().forEach(this::category);
            texts("description", distribution.description());
            xml.end("resultDistribution");
        });
    }

    private void category(ResultCategory category) {
        xml.empty(
                "category",
                "label",
                category.label().orElse(""),
                "count",
                category.count().map(String::valueOf).orElse("0"));
    }

    /** The words that stand in a credential where there is no grade. */
    private static boolean saysOnlyPassed(LangString grade) {
        return grade.value().equals(DisplayLabels.of(grade.language()).text("passed"));
    }

    /** Credits stand once: at the smallest part that has any. */
    private void credits(LearningAchievement achievement) {
        for (CreditPoint credit : achievement.creditReceived()) {
            boolean european = credit.framework().filter(Concepts::ects).isPresent();
            Optional<BigDecimal> points = credit.point().flatMap(Credits::number);
            if (european && points.isPresent() && !creditsBelow(achievement)) {
                xml.start("credit");
                xml.leaf("scheme", "ects").leaf("value", points.get().toPlainString());
                xml.end("credit");
            } else {
                losses.note("LearningAchievement.creditReceived");
            }
        }
    }

    private static boolean creditsBelow(LearningAchievement achievement) {
        return CredentialParts.parts(achievement).stream()
                .anyMatch(part -> !part.creditReceived().isEmpty() || creditsBelow(part));
    }

    private void study(AchievementSpecification specification) {
        Optional<Concept> qualification =
                specification instanceof Qualification known ? known.EQFLevel() : Optional.empty();
        qualification
                .or(() -> specification.educationLevel().stream().findFirst())
                .flatMap(level -> Concepts.code(CodeList.EQF, level))
                .ifPresent(level -> {
                    xml.start("level");
                    xml.leaf("type", "EQF").leaf("value", level);
                    xml.end("level");
                });
        first(specification.language(), "language")
                .flatMap(Concepts::language)
                .ifPresent(language -> xml.leaf("languageOfInstruction", language));
        specification.influencedBy().stream()
                .flatMap(link -> link.target().stream())
                .flatMap(activity -> activity.contactHour().stream())
                .findFirst()
                .flatMap(Credits::number)
                .ifPresent(hours -> xml.leaf("engagementHours", hours.toPlainString()));
    }

    /** The first of several values, where ELMO takes one. */
    private <T> Optional<T> first(List<T> values, String property) {
        if (values.size() > 1) {
            losses.note("LearningAchievementSpecification." + property);
        }
        return values.stream().findFirst();
    }

    private void texts(String name, List<LangString> texts) {
        texts.forEach(text -> xml.leaf(name, text.value(), "xml:lang", text.language()));
    }

    static String day(DateTime moment) {
        return moment.lexical().substring(0, DATE_LENGTH);
    }
}
