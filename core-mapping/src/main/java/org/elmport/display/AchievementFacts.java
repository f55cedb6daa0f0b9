package org.elmport.display;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elmport.display.DisplayContent.Section;
import org.elmport.display.DisplayContent.Table;
import org.elmport.elm.Accreditation;
import org.elmport.elm.AchievementSpecification;
import org.elmport.elm.AnyAgent;
import org.elmport.elm.AwardingProcess;
import org.elmport.elm.Concept;
import org.elmport.elm.CreditPoint;
import org.elmport.elm.DateTime;
import org.elmport.elm.Duration;
import org.elmport.elm.Entity;
import org.elmport.elm.GradingScheme;
import org.elmport.elm.Group;
import org.elmport.elm.LearningAchievement;
import org.elmport.elm.LearningActivity;
import org.elmport.elm.LearningAssessment;
import org.elmport.elm.LearningOutcome;
import org.elmport.elm.Link;
import org.elmport.elm.Note;
import org.elmport.elm.Organisation;
import org.elmport.elm.Qualification;
import org.elmport.vocabulary.CodeList;

/** What is shown of one achievement: the standard elements of a micro-credential, in their order. */
final class AchievementFacts {

    private static final String EUROPEAN = "EQF: ";
    private static final String ECTS = "6fcec5c5af";
    private static final Pattern HOURS = Pattern.compile("PT(\\d+)H(?:(\\d+)M)?");

    private final Localized language;
    private final DisplayLabels labels;

    AchievementFacts(String language) {
        this.language = new Localized(language);
        this.labels = DisplayLabels.of(language);
    }

    Optional<Section> section(LearningAchievement achievement, boolean titled) {
        FactList facts = new FactList(labels);
        awardingBodies(List.of(achievement), facts);
        facts.add("awarded", day(achievement));
        Optional<AchievementSpecification> specification = specification(achievement);
        specification.ifPresent(known -> learnt(known, facts));
        facts.add("workload", specification.map(this::workload).orElse(List.of()));
        facts.add("credits", credits(achievement.creditReceived()));
        facts.add("level", specification.map(this::levels).orElse(List.of()));
        targets(achievement.provenBy()).forEach(assessment -> assessed(assessment, facts));
        facts.add("participation", participation(achievement, specification));
        specification.ifPresent(known -> belonging(known, facts));
        entitlements(achievement, facts);
        Table parts = new AchievementTable(this, language, labels).of(targets(achievement.hasPart()));
        return facts.section(titled ? language.text(achievement.title()).orElse("") : "", parts);
    }

    /** What no table has room for: what was learnt, and what one may do with it. */
    Optional<Section> details(LearningAchievement achievement) {
        FactList facts = new FactList(labels);
        specification(achievement).ifPresent(known -> learnt(known, facts));
        entitlements(achievement, facts);
        return facts.section(language.text(achievement.title()).orElse(""));
    }

    private static Optional<AchievementSpecification> specification(LearningAchievement achievement) {
        return achievement.specifiedBy().flatMap(Link::target).map(AchievementSpecification.class::cast);
    }

    private void learnt(AchievementSpecification specification, FactList facts) {
        facts.add("learning-outcomes", outcomes(specification));
        facts.add("skills", skills(specification));
    }

    private void entitlements(LearningAchievement achievement, FactList facts) {
        facts.add("entitles-to", titles(targets(achievement.entitlesTo()), entitlement -> entitlement.title()));
    }

    /** The grading schemes of achievements and of their parts, each once. */
    void gradingSchemes(List<LearningAchievement> achievements, FactList facts) {
        Set<String> schemes = new LinkedHashSet<>();
        achievements.forEach(achievement -> collect(achievement, AchievementTable.DEPTH_MAXIMUM, schemes));
        facts.add("grading-scheme", List.copyOf(schemes));
    }

    private void collect(LearningAchievement achievement, int depth, Set<String> schemes) {
        for (LearningAssessment assessment : targets(achievement.provenBy())) {
            scheme(assessment).flatMap(this::scheme).ifPresent(schemes::add);
        }
        if (depth > 0) {
            targets(achievement.hasPart()).forEach(part -> collect(part, depth - 1, schemes));
        }
    }

    private static Optional<GradingScheme> scheme(LearningAssessment assessment) {
        return assessment
                .specifiedBy()
                .flatMap(Link::target)
                .flatMap(specification -> specification.gradingScheme().flatMap(Link::target));
    }

    /** Who awards, each named once. */
    void awardingBodies(List<LearningAchievement> achievements, FactList facts) {
        List<String> bodies = new ArrayList<>();
        List<String> alliances = new ArrayList<>();
        List<String> assured = new ArrayList<>();
        for (LearningAchievement achievement : achievements) {
            List<AnyAgent> agents = achievement
                    .awardedBy()
                    .flatMap(Link::target)
                    .map(process -> targets(process.awardingBody()))
                    .orElse(List.of());
            for (AnyAgent agent : agents) {
                bodies.add(agent(agent));
                if (agent instanceof Organisation organisation) {
                    assured.addAll(titles(targets(organisation.accreditation()), Accreditation::title));
                    for (Group group : targets(organisation.groupMemberOf())) {
                        language.text(group.prefLabel()).ifPresent(alliances::add);
                    }
                }
            }
        }
        facts.add("awarding-body", bodies);
        facts.add("alliance", alliances);
        facts.add("quality-assurance", assured);
    }

    /** An organisation with its country. */
    String agent(AnyAgent agent) {
        if (!(agent instanceof Organisation organisation)) {
            return "";
        }
        String name = language.text(organisation.legalName()).orElse("");
        return targets(organisation.location()).stream()
                .flatMap(location -> location.address().stream())
                .flatMap(address -> address.countryCode().stream())
                .map(language::label)
                .findFirst()
                .map(country -> name + ", " + country)
                .orElse(name);
    }

    private List<String> outcomes(AchievementSpecification specification) {
        return titles(targets(specification.learningOutcome()), LearningOutcome::title);
    }

    private List<String> skills(AchievementSpecification specification) {
        return targets(specification.learningOutcome()).stream()
                .flatMap(outcome -> outcome.relatedESCOSkill().stream())
                .filter(skill -> !skill.prefLabel().isEmpty())
                .map(language::label)
                .toList();
    }

    private List<String> workload(AchievementSpecification specification) {
        List<String> loads = new ArrayList<>(credits(specification.creditPoint()));
        specification.volumeOfLearning().map(this::hours).ifPresent(loads::add);
        return loads;
    }

    private String hours(Duration duration) {
        Matcher hours = HOURS.matcher(duration.lexical());
        if (!hours.matches()) {
            return duration.lexical();
        }
        String minutes = hours.group(2) == null ? "" : ":" + hours.group(2);
        return new BigDecimal(hours.group(1)).toPlainString() + minutes + " " + labels.text("hours");
    }

    List<String> credits(List<CreditPoint> credits) {
        return credits.stream()
                .map(credit -> credit.point().orElse("") + " "
                        + credit.framework().map(this::framework).orElse(""))
                .map(String::strip)
                .toList();
    }

    private String framework(Concept framework) {
        return framework.uri().equals(CodeList.CREDIT_SYSTEM.concept(ECTS)) ? "ECTS" : language.label(framework);
    }

    private List<String> levels(AchievementSpecification specification) {
        List<String> levels = new ArrayList<>();
        if (specification instanceof Qualification qualification) {
            qualification.EQFLevel()
                    .map(level -> EUROPEAN + language.label(level))
                    .ifPresent(levels::add);
            levels.addAll(language.labels(qualification.NQFLevel()));
        }
        for (Concept level : specification.educationLevel()) {
            boolean european = level.uri().startsWith(CodeList.EQF.conceptPrefix());
            levels.add((european ? EUROPEAN : "") + language.label(level));
        }
        return levels;
    }

    private void assessed(LearningAssessment assessment, FactList facts) {
        assessment.specifiedBy().flatMap(Link::target).ifPresent(specification -> {
            facts.add("assessment", language.labels(specification.type()));
        });
        facts.add("grade", assessment.grade().flatMap(grade -> language.text(grade.noteLiteral())));
        facts.add("ects-grade", ectsGrade(assessment));
        scheme(assessment).ifPresent(scheme -> facts.add("grading-scheme", scheme(scheme)));
        facts.add("supervision", assessment.idVerification().map(language::label));
    }

    static Optional<String> ectsGrade(LearningAssessment assessment) {
        return assessment.additionalNote().stream()
                .flatMap(note -> EctsNote.grade(note).stream())
                .findFirst();
    }

    private Optional<String> scheme(GradingScheme scheme) {
        Optional<String> description = language.words(scheme.description());
        return language.text(scheme.title())
                .map(title -> description.map(text -> title + ": " + text).orElse(title));
    }

    private List<String> participation(
            LearningAchievement achievement, Optional<AchievementSpecification> specification) {
        List<String> modes = new ArrayList<>();
        for (LearningActivity activity : targets(achievement.influencedBy())) {
            activity.specifiedBy()
                    .flatMap(Link::target)
                    .ifPresent(known -> modes.addAll(language.labels(known.mode())));
        }
        return modes.isEmpty()
                ? specification.map(known -> language.labels(known.mode())).orElse(List.of())
                : modes;
    }

    private void belonging(AchievementSpecification specification, FactList facts) {
        facts.add(
                "prerequisites",
                specification.entryRequirement().map(Note::noteLiteral).flatMap(language::words));
        if (specification instanceof Qualification qualification) {
            facts.add("quality-assurance", titles(targets(qualification.accreditation()), Accreditation::title));
        }
        facts.add("part-of", titles(targets(specification.isPartOf()), known -> titled(known)));
    }

    private static List<org.elmport.elm.LangString> titled(Entity entity) {
        return entity instanceof AchievementSpecification specification ? specification.title() : List.of();
    }

    private <T> List<String> titles(List<T> nodes, Function<T, List<org.elmport.elm.LangString>> title) {
        return nodes.stream()
                .flatMap(node -> language.text(title.apply(node)).stream())
                .toList();
    }

    static <T extends Entity> List<T> targets(List<Link<T>> links) {
        return links.stream().flatMap(link -> link.target().stream()).toList();
    }

    /** The day on which it was awarded. */
    static Optional<String> day(LearningAchievement achievement) {
        return achievement
                .awardedBy()
                .flatMap(Link::target)
                .flatMap(AwardingProcess::awardingDate)
                .map(AchievementFacts::day);
    }

    /** The day of a moment, as written. */
    static String day(DateTime moment) {
        int time = moment.lexical().indexOf('T');
        return time < 0 ? moment.lexical() : moment.lexical().substring(0, time);
    }
}
