package org.elmport.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.display.DisplayContent.Section;
import org.elmport.display.DisplayContent.Table;
import org.elmport.elm.DisplayParameter;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningAchievement;
import org.elmport.elm.Link;
import org.elmport.elm.Person;

/** What is shown of a credential: its title, its holder, who issued it, and its achievements. */
public final class CredentialContent {

    /** With more achievements than these, they are listed. */
    private static final int SECTIONS_MAXIMUM = 3;

    private final EuropeanDigitalCredential credential;
    private final Localized language;
    private final DisplayLabels labels;
    private final AchievementFacts achievements;
    private final String tag;

    private CredentialContent(EuropeanDigitalCredential credential, String tag) {
        this.credential = credential;
        this.tag = tag;
        this.language = new Localized(tag);
        this.labels = DisplayLabels.of(tag);
        this.achievements = new AchievementFacts(tag);
    }

    /**
     * What is shown in one language.
     *
     * @param credential a credential that carries along what it refers to
     * @param language a tag of two letters
     */
    public static DisplayContent of(EuropeanDigitalCredential credential, String language) {
        return new CredentialContent(credential, language).content();
    }

    private DisplayContent content() {
        String title = credential
                .displayParameter()
                .map(DisplayParameter::title)
                .flatMap(language::text)
                .orElse("");
        Optional<Person> person = credential
                .credentialSubject()
                .flatMap(Link::target)
                .filter(Person.class::isInstance)
                .map(Person.class::cast);
        List<LearningAchievement> achieved =
                person.map(CredentialContent::achieved).orElse(List.of());
        List<Section> sections = new ArrayList<>();
        credentialFacts(person).ifPresent(sections::add);
        if (achieved.size() > SECTIONS_MAXIMUM) {
            table(achieved, sections);
        } else {
            for (LearningAchievement achievement : achieved) {
                boolean titled = achieved.size() > 1
                        || !language.text(achievement.title()).equals(Optional.of(title));
                achievements.section(achievement, titled).ifPresent(sections::add);
            }
        }
        String holder = person.flatMap(Person::fullName).map(LangString::value).orElse("");
        return new DisplayContent(tag, title, holder, sections, labels.text("footer"), labels.text("page"));
    }

    private static List<LearningAchievement> achieved(Person person) {
        return AchievementFacts.targets(person.hasClaim()).stream()
                .filter(LearningAchievement.class::isInstance)
                .map(LearningAchievement.class::cast)
                .toList();
    }

    /** Many achievements: one row for each, and what they have in common once. */
    private void table(List<LearningAchievement> achieved, List<Section> sections) {
        FactList facts = new FactList(labels);
        achievements.awardingBodies(achieved, facts);
        achievements.gradingSchemes(achieved, facts);
        Table rows = new AchievementTable(achievements, language, labels).of(achieved);
        facts.section("", rows).ifPresent(sections::add);
        achieved.forEach(achievement -> achievements.details(achievement).ifPresent(sections::add));
    }

    private Optional<Section> credentialFacts(Optional<Person> person) {
        FactList facts = new FactList(labels);
        facts.add("date-of-birth", person.flatMap(Person::dateOfBirth).map(AchievementFacts::day));
        facts.add("issuer", credential.issuer().flatMap(Link::target).map(achievements::agent));
        facts.add(
                "mandate",
                credential.evidence().stream()
                        .flatMap(evidence -> evidence.evidenceStatement().stream())
                        .toList());
        facts.add("issued", credential.issued().map(AchievementFacts::day));
        facts.add("valid-until", credential.validUntil().map(AchievementFacts::day));
        return facts.section("");
    }
}
