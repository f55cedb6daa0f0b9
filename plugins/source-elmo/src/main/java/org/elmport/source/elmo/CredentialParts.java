package org.elmport.source.elmo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.elm.AnyAgent;
import org.elmport.elm.Entity;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.LearningAchievement;
import org.elmport.elm.LearningAssessment;
import org.elmport.elm.Link;
import org.elmport.elm.Organisation;
import org.elmport.elm.Person;

/** Ways into a credential: the learner, and the achievements by the institution that awarded them. */
final class CredentialParts {

    private CredentialParts() {}

    static Optional<Person> learner(EuropeanDigitalCredential credential) {
        return credential.credentialSubject().flatMap(link -> as(Person.class, link));
    }

    /** The achievements that are part of no other, by who awarded them, in the order of the credential. */
    static Map<Optional<Organisation>, List<LearningAchievement>> byInstitution(Person learner, WriterLosses losses) {
        Map<String, Optional<Organisation>> institutions = new LinkedHashMap<>();
        Map<Optional<Organisation>, List<LearningAchievement>> reports = new LinkedHashMap<>();
        learner.hasClaim().forEach(claim -> {
            Optional<LearningAchievement> achievement = as(LearningAchievement.class, claim);
            if (achievement.isEmpty()) {
                losses.note("Person.hasClaim");
                return;
            }
            Optional<Link<AnyAgent>> body = body(achievement.get());
            Optional<Organisation> institution = institutions.computeIfAbsent(
                    body.map(Link::id).orElse(""), id -> body.flatMap(link -> as(Organisation.class, link)));
            reports.computeIfAbsent(institution, any -> new ArrayList<>()).add(achievement.get());
        });
        return reports;
    }

    private static Optional<Link<AnyAgent>> body(LearningAchievement achievement) {
        return achievement
                .awardedBy()
                .flatMap(Link::target)
                .flatMap(process -> process.awardingBody().stream().findFirst());
    }

    static Optional<LearningAssessment> assessment(LearningAchievement achievement) {
        return achievement.provenBy().stream()
                .flatMap(link -> link.target().stream())
                .findFirst();
    }

    static List<LearningAchievement> parts(LearningAchievement achievement) {
        return achievement.hasPart().stream()
                .flatMap(link -> link.target().stream())
                .toList();
    }

    /** What a link leads to, where it is of a class. */
    static <T> Optional<T> as(Class<T> type, Link<? extends Entity> link) {
        return link.target().filter(type::isInstance).map(type::cast);
    }
}
