package org.elmport.annex;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.elm.Accreditation;
import org.elmport.elm.AchievementSpecification;
import org.elmport.elm.AnyAgent;
import org.elmport.elm.AwardingProcess;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.Evidence;
import org.elmport.elm.LearningAchievement;
import org.elmport.elm.Link;
import org.elmport.elm.Location;
import org.elmport.elm.Organisation;
import org.elmport.elm.Qualification;

/** Gathers who awards and issues, where they are, and who stands for their quality, of one achievement. */
final class CredentialAwarding {

    private final CredentialNodes nodes;
    private final AnnexOptions options;
    private final EuropeanDigitalCredential credential;
    private final LearningAchievement achievement;

    CredentialAwarding(
            CredentialNodes nodes,
            AnnexOptions options,
            EuropeanDigitalCredential credential,
            LearningAchievement achievement) {
        this.nodes = nodes;
        this.options = options;
        this.credential = credential;
        this.achievement = achievement;
    }

    void gather(Optional<AchievementSpecification> specification, Facts facts) {
        List<AnyAgent> bodies = bodies();
        bodies.forEach(body -> awardingBody(body, bodies.size(), facts));
        List<Organisation> issuers = nodes.resolve(credential.issuer().stream(), Organisation.class);
        issuers.forEach(issuer -> countries(issuer, "issuer", facts));
        List<Organisation> awarding = bodies.stream()
                .filter(Organisation.class::isInstance)
                .map(Organisation.class::cast)
                .toList();
        awarding.forEach(body -> countries(body, "awardingBody", facts));
        quality(specification, issuers, awarding, facts);
    }

    private List<AnyAgent> bodies() {
        Map<String, AnyAgent> bodies = new LinkedHashMap<>();
        achievement.awardedBy().flatMap(link -> nodes.resolve(link, AwardingProcess.class)).stream()
                .flatMap(process -> nodes.resolve(process.awardingBody().stream(), AnyAgent.class).stream())
                .forEach(body -> bodies.putIfAbsent(body.id().isEmpty() ? "#" + bodies.size() : body.id(), body));
        return List.copyOf(bodies.values());
    }

    private static void awardingBody(AnyAgent body, int bodies, Facts facts) {
        String joint = bodies > 1 ? "joint award of " + bodies + ": " : "";
        String name = "somebody who is no organisation";
        String group = "";
        if (body instanceof Organisation organisation) {
            String legal = Words.preferred(organisation.legalName());
            name = Excerpt.plain(legal.isEmpty() ? organisation.id() : legal);
            group = organisation.groupMemberOf().isEmpty() ? "" : ", member of a group";
        }
        facts.found(StandardElement.AWARDING_BODY, "hasClaim.awardedBy.awardingBody", joint + name + group);
    }

    private void countries(Organisation organisation, String role, Facts facts) {
        nodes.resolve(organisation.location().stream(), Location.class).stream()
                .flatMap(location -> location.address().stream())
                .flatMap(address -> address.countryCode().stream())
                .forEach(country -> facts.found(
                        StandardElement.COUNTRY, role + ".location.address.countryCode", Words.of(country)));
    }

    private void quality(
            Optional<AchievementSpecification> specification,
            List<Organisation> issuers,
            List<Organisation> awarding,
            Facts facts) {
        String self = specification.map(AchievementSpecification::id).orElse("");
        Optional<Qualification> qualification =
                specification.filter(Qualification.class::isInstance).map(Qualification.class::cast);
        long level = qualification
                .flatMap(Qualification::EQFLevel)
                .map(concept -> CodeIndex.EQF.bit(concept.uri()))
                .orElse(0L);
        AccreditationRules rules = new AccreditationRules(facts, options, level);
        qualification.ifPresent(node -> take(node.accreditation(), self, "specifiedBy.accreditation", true, rules));
        awarding.forEach(body -> take(body.accreditation(), self, "awardingBody.accreditation", false, rules));
        issuers.forEach(issuer -> take(issuer.accreditation(), self, "issuer.accreditation", false, rules));
        List<Link<Accreditation>> evidence = credential.evidence().stream()
                .flatMap(node -> accreditation(node).stream())
                .toList();
        take(evidence, self, "evidence.accreditation", false, rules);
    }

    private static Optional<Link<Accreditation>> accreditation(Evidence evidence) {
        return evidence.accreditation();
    }

    private void take(
            List<Link<Accreditation>> links, String self, String path, boolean own, AccreditationRules rules) {
        for (Accreditation accreditation : nodes.resolve(links.stream(), Accreditation.class)) {
            boolean covers = accreditation
                    .limitQualification()
                    .map(limit -> !self.isEmpty() && limit.id().equals(self))
                    .orElse(true);
            rules.take(CatalogueTable.bits(accreditation), covers, own, path);
        }
    }
}
