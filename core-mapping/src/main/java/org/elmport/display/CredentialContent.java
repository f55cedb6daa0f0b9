package org.elmport.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.display.DisplayContent.Section;
import org.elmport.elm.AnyClaim;
import org.elmport.elm.DisplayParameter;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningAchievement;
import org.elmport.elm.Link;
import org.elmport.elm.Person;

/** What is shown of a credential: its title, its holder, who issued it, and its achievements. */
public final class CredentialContent {

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
        List<Section> sections = new ArrayList<>();
        credentialFacts(person).ifPresent(sections::add);
        List<AnyClaim> claims =
                person.map(known -> AchievementFacts.targets(known.hasClaim())).orElse(List.of());
        for (AnyClaim claim : claims) {
            if (claim instanceof LearningAchievement achievement) {
                boolean titled =
                        claims.size() > 1 || !language.text(achievement.title()).equals(Optional.of(title));
                achievements.section(achievement, titled).ifPresent(sections::add);
            }
        }
        String holder = person.flatMap(Person::fullName).map(LangString::value).orElse("");
        return new DisplayContent(tag, title, holder, sections, labels.text("footer"), labels.text("page"));
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
