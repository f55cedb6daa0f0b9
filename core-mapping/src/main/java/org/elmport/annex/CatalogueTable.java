package org.elmport.annex;

import java.util.List;
import java.util.Optional;
import org.elmport.annex.EntityFacts.Kind;
import org.elmport.elm.Accreditation;
import org.elmport.elm.Agent;
import org.elmport.elm.Concept;
import org.elmport.elm.Entity;
import org.elmport.elm.LearningActivitySpecification;
import org.elmport.elm.LearningAssessmentSpecification;
import org.elmport.elm.LearningOpportunity;
import org.elmport.elm.LearningOutcome;
import org.elmport.elm.Link;
import org.elmport.elm.Location;
import org.elmport.elm.Organisation;
import org.elmport.vocabulary.CodeList;

/**
 * What the first reading of a catalogue keeps: of every entity that a specification can refer to, the few bits that the
 * elements need. Memory grows by about 50 bytes an entity, whatever the entity holds.
 */
final class CatalogueTable {

    // of an outcome
    static final long TITLED = 1;
    static final long SYNTHETIC = 2;
    static final long ESCO = 4;
    static final long SKILL = 8;
    static final long ESCO_BROKEN = 16;
    // of an assessment; its types follow
    static final long NOTE = 1;
    static final long SCHEME = 2;
    static final int TYPES = 2;
    // of an organisation
    static final long IN_GROUP = 1;
    // of an offer; its modes follow
    static final long OFFER_TITLED = 1;
    static final long PROCEDURE = 2;
    static final long FURTHER = 4;
    static final long PART = 8;
    static final long SHORT = 16;
    static final int MODES = 5;
    // of an accreditation: the type, then the EQF levels it is limited to, then the day it expires
    static final int ACCREDITATION_LEVELS = 3;
    static final int ACCREDITATION_EXPIRY = 12;

    static final String SHORT_PROGRAMME = CodeList.LEARNING_OPPORTUNITY_TYPE.concept("74a4a268e8");

    private final IdentifierNumbers numbers = new IdentifierNumbers();
    private final EntityFacts facts = new EntityFacts();
    private final Relations relations = new Relations();

    IdentifierNumbers numbers() {
        return numbers;
    }

    Relations relations() {
        return relations;
    }

    /** The facts of an entity of that kind; 0 when there is none. */
    long facts(String id, Kind kind) {
        return facts.of(numbers.known(id), kind);
    }

    /** The facts of a numbered entity of that kind; 0 when there is none. */
    long facts(int number, Kind kind) {
        return facts.of(number, kind);
    }

    Kind kindOf(int number) {
        return facts.kind(number);
    }

    Kind kind(String id) {
        return facts.kind(numbers.known(id));
    }

    /** Takes one entity of the catalogue. */
    void take(Entity entity) {
        if (entity instanceof LearningOpportunity opportunity) {
            opportunity(opportunity);
        } else if (entity instanceof LearningAssessmentSpecification assessment) {
            assessment(assessment);
        } else if (entity instanceof LearningActivitySpecification activity) {
            facts.add(numbers.of(activity.id()), Kind.ACTIVITY, modes(activity.mode()));
        } else if (entity instanceof Organisation organisation) {
            organisation(organisation);
        } else if (entity instanceof Agent agent) {
            facts.add(numbers.of(agent.id()), Kind.AGENT, 1);
            agent.location().forEach(link -> relate(agent.id(), Relations.Kind.LOCATION, link.id()));
        } else if (entity instanceof Location location) {
            location(location);
        } else if (entity instanceof Accreditation accreditation) {
            accreditation(accreditation);
        }
    }

    /** Takes an outcome, whose ESCO references have been looked at. */
    void outcome(LearningOutcome outcome, boolean escoBroken) {
        facts.add(numbers.of(outcome.id()), Kind.OUTCOME, bits(outcome, escoBroken));
    }

    /** The facts of an outcome. */
    static long bits(LearningOutcome outcome, boolean escoBroken) {
        boolean skill =
                !outcome.relatedESCOSkill().isEmpty() || !outcome.relatedSkill().isEmpty();
        return (Words.any(outcome.title()) ? TITLED : 0)
                | (SyntheticOutcomes.marked(outcome) ? SYNTHETIC : 0)
                | (outcome.relatedESCOSkill().isEmpty() ? 0 : ESCO)
                | (skill ? SKILL : 0)
                | (escoBroken ? ESCO_BROKEN : 0);
    }

    private void opportunity(LearningOpportunity opportunity) {
        Optional<String> specification =
                opportunity.learningAchievementSpecification().map(Link::id);
        if (specification.isEmpty()) {
            return;
        }
        boolean further = !opportunity.homepage().isEmpty()
                || !opportunity.supplementaryDocument().isEmpty()
                || !opportunity.additionalNote().isEmpty();
        boolean part =
                !opportunity.hasPart().isEmpty() || !opportunity.isPartOf().isEmpty();
        long bits = (Words.any(opportunity.title()) ? OFFER_TITLED : 0)
                | (opportunity.admissionProcedure().isPresent() ? PROCEDURE : 0)
                | (further ? FURTHER : 0)
                | (part ? PART : 0)
                | (shortProgramme(opportunity.type()) ? SHORT : 0)
                | (modes(opportunity.mode()) << MODES);
        facts.add(numbers.of(specification.get()), Kind.OFFER, bits);
        opportunity.providedBy().forEach(link -> relate(specification.get(), Relations.Kind.PROVIDER, link.id()));
    }

    private void assessment(LearningAssessmentSpecification assessment) {
        long types = assessment.type().stream()
                .mapToLong(type -> CodeIndex.ASSESSMENT.bit(type.uri()))
                .reduce(0, (one, other) -> one | other);
        long bits = (assessment.additionalNote().isEmpty() ? 0 : NOTE)
                | (assessment.gradingScheme().isPresent() ? SCHEME : 0)
                | (types << TYPES);
        facts.add(numbers.of(assessment.id()), Kind.ASSESSMENT, bits);
    }

    private void organisation(Organisation organisation) {
        facts.add(
                numbers.of(organisation.id()),
                Kind.ORGANISATION,
                organisation.groupMemberOf().isEmpty() ? 0 : IN_GROUP);
        organisation.location().forEach(link -> relate(organisation.id(), Relations.Kind.LOCATION, link.id()));
        organisation
                .accreditation()
                .forEach(link -> relate(organisation.id(), Relations.Kind.ACCREDITATION, link.id()));
    }

    private void location(Location location) {
        int country = location.address().stream()
                .flatMap(address -> address.countryCode().stream())
                .mapToInt(concept -> CodeIndex.COUNTRY.number(concept.uri()))
                .filter(number -> number > 0)
                .findFirst()
                .orElse(0);
        facts.add(numbers.of(location.id()), Kind.LOCATION, country);
    }

    private void accreditation(Accreditation accreditation) {
        facts.add(numbers.of(accreditation.id()), Kind.ACCREDITATION, bits(accreditation));
        accreditation
                .limitQualification()
                .ifPresent(link -> relate(accreditation.id(), Relations.Kind.LIMIT, link.id()));
    }

    /** The facts of an accreditation. */
    static long bits(Accreditation accreditation) {
        long type = accreditation
                .type()
                .map(concept -> CodeIndex.ACCREDITATION.number(concept.uri()) + 1)
                .orElse(0);
        long levels = accreditation.limitEQFLevel().stream()
                .mapToLong(level -> CodeIndex.EQF.bit(level.uri()))
                .reduce(0, (one, other) -> one | other);
        long expiry = accreditation
                .expiryDate()
                .flatMap(Moments::of)
                .map(moment -> Math.max(0, moment.toEpochSecond()))
                .orElse(0L);
        return type | (levels << ACCREDITATION_LEVELS) | (expiry << ACCREDITATION_EXPIRY);
    }

    private void relate(String from, Relations.Kind kind, String to) {
        relations.add(numbers.of(from), kind, numbers.of(to));
    }

    static boolean shortProgramme(List<Concept> types) {
        return types.stream().anyMatch(type -> SHORT_PROGRAMME.equals(type.uri()));
    }

    static long modes(List<Concept> modes) {
        return modes.stream().mapToLong(mode -> CodeIndex.MODE.bit(mode.uri())).reduce(0, (one, other) -> one | other);
    }
}
