package org.elmport.annex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.elmport.annex.EntityFacts.Kind;
import org.elmport.elm.AchievementSpecification;
import org.elmport.elm.Link;
import org.elmport.elm.Qualification;

/** Gathers who awards, where they are, and who stands for their quality, of one entry of a catalogue. */
final class AwardingGatherer {

    private final CatalogueTable table;
    private final AnnexOptions options;

    AwardingGatherer(CatalogueTable table, AnnexOptions options) {
        this.table = table;
        this.options = options;
    }

    void gather(AchievementSpecification specification, String kind, Facts facts) {
        Set<String> bodies = new LinkedHashSet<>();
        specification
                .awardingOpportunity()
                .forEach(opportunity ->
                        opportunity.awardingBody().stream().map(Link::id).forEach(bodies::add));
        List<Integer> awarding = new ArrayList<>();
        for (String body : bodies) {
            awardingBody(body, bodies.size(), kind, facts);
            awarding.add(table.numbers().known(body));
        }
        List<Integer> providers = providers(specification);
        if (bodies.isEmpty() && !providers.isEmpty()) {
            facts.near(
                    StandardElement.AWARDING_BODY,
                    "only who provides the course is stated, and they need not be the ones who award");
        }
        countries(awarding, "awardingBody", facts);
        countries(providers, "providedBy", facts);
        quality(specification, kind, awarding, providers, facts);
    }

    private List<Integer> providers(AchievementSpecification specification) {
        List<Integer> providers = new ArrayList<>();
        table.relations().forEach(table.numbers().known(specification.id()), Relations.Kind.PROVIDER, providers::add);
        return providers.stream().sorted().toList();
    }

    private void awardingBody(String id, int bodies, String kind, Facts facts) {
        Kind known = table.kind(id);
        if (known != Kind.ORGANISATION && known != Kind.AGENT) {
            facts.near(StandardElement.AWARDING_BODY, Excerpt.of(id) + " is not in the document");
            return;
        }
        String group = (table.facts(id, Kind.ORGANISATION) & CatalogueTable.IN_GROUP) != 0 ? ", member of a group" : "";
        String joint = bodies > 1 ? "joint award of " + bodies + ": " : "";
        String name = known == Kind.AGENT ? "an agent" : Excerpt.plain(id);
        facts.found(StandardElement.AWARDING_BODY, kind + ".awardingOpportunity.awardingBody", joint + name + group);
    }

    private void countries(List<Integer> organisations, String role, Facts facts) {
        for (int organisation : organisations) {
            table.relations().forEach(organisation, Relations.Kind.LOCATION, location -> {
                int country = (int) table.facts(location, Kind.LOCATION);
                if (country > 0) {
                    facts.found(
                            StandardElement.COUNTRY,
                            role + ": Location.address.countryCode",
                            CodeIndex.COUNTRY.label(country));
                }
            });
        }
    }

    private void quality(
            AchievementSpecification specification,
            String kind,
            List<Integer> awarding,
            List<Integer> providers,
            Facts facts) {
        AccreditationRules rules = new AccreditationRules(facts, options, levelBits(specification));
        if (specification instanceof Qualification qualification) {
            for (Link<?> link : qualification.accreditation()) {
                accreditation(table.numbers().known(link.id()), specification, kind + ".accreditation", true, rules);
            }
        }
        ofOrganisations(awarding, "awardingBody: Organisation.accreditation", specification, rules);
        ofOrganisations(providers, "providedBy: Organisation.accreditation", specification, rules);
    }

    private void ofOrganisations(
            List<Integer> organisations,
            String path,
            AchievementSpecification specification,
            AccreditationRules rules) {
        for (int organisation : organisations) {
            table.relations()
                    .forEach(
                            organisation,
                            Relations.Kind.ACCREDITATION,
                            number -> accreditation(number, specification, path, false, rules));
        }
    }

    private void accreditation(
            int number, AchievementSpecification specification, String path, boolean own, AccreditationRules rules) {
        if (table.kindOf(number) != Kind.ACCREDITATION) {
            return;
        }
        int self = table.numbers().known(specification.id());
        boolean limited = table.relations().any(number, Relations.Kind.LIMIT);
        boolean[] covers = {!limited};
        table.relations().forEach(number, Relations.Kind.LIMIT, target -> covers[0] |= target == self);
        rules.take(table.facts(number, Kind.ACCREDITATION), covers[0], own, path);
    }

    private static long levelBits(AchievementSpecification specification) {
        return specification instanceof Qualification qualification
                ? qualification.EQFLevel()
                        .map(level -> CodeIndex.EQF.bit(level.uri()))
                        .orElse(0L)
                : 0;
    }
}
