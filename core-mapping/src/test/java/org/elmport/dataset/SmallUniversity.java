package org.elmport.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.elm.Accreditation;
import org.elmport.elm.Address;
import org.elmport.elm.AwardingOpportunity;
import org.elmport.elm.Concept;
import org.elmport.elm.Entity;
import org.elmport.elm.Identifier;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningAchievementSpecification;
import org.elmport.elm.LearningOpportunity;
import org.elmport.elm.LearningOutcome;
import org.elmport.elm.Link;
import org.elmport.elm.Location;
import org.elmport.elm.Notation;
import org.elmport.elm.Organisation;
import org.elmport.elm.WebResource;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.mapping.MappingResult;
import org.elmport.mapping.OpportunityDraft;
import org.elmport.record.Origin;

/** Results of the mapping as an invented university would give them. */
final class SmallUniversity {

    static final String BASE = "https://id.uni.example/";
    private static final String LANGUAGES = "http://publications.europa.eu/resource/authority/language/";
    private static final String COUNTRIES = "http://publications.europa.eu/resource/authority/country/";
    private static final Origin ORIGIN = Origin.row("offerings.csv", 7, Map.of("title", "Title"));

    private SmallUniversity() {}

    static String iri(String kind, String id) {
        return BASE + kind + "/" + id;
    }

    static Location location(String id) {
        return Location.builder(iri("location", id))
                .addAddress(Address.builder()
                        .countryCode(Concept.of(COUNTRIES + "BEL"))
                        .build())
                .build();
    }

    static Organisation.Builder organisation(String id) {
        return Organisation.builder(iri("organisation", id))
                .addLegalName(LangString.of("en", "Organisation " + id))
                .addLocation(Link.to(iri("location", id)));
    }

    static MappingResult organisationRecord(String id) {
        return result("organisation", id, organisation(id).build(), location(id));
    }

    static LearningAchievementSpecification.Builder specification(String id) {
        return LearningAchievementSpecification.builder(iri("course", id))
                .addTitle(LangString.of("en", "Course " + id))
                .addISCEDFCode(Concept.of("http://data.europa.eu/snb/isced-f/0613"))
                .addLanguage(Concept.of(LANGUAGES + "ENG"))
                .addLearningOutcome(Link.to(iri("learning-outcome", id)));
    }

    static LearningOutcome outcome(String id) {
        return LearningOutcome.builder(iri("learning-outcome", id))
                .addTitle(LangString.of("en", "Explains what course " + id + " is about"))
                .build();
    }

    static MappingResult courseRecord(String id, Entity specification) {
        return withDraft("course", id, template(id, false), specification, outcome(id));
    }

    static MappingResult courseRecord(String id) {
        return courseRecord(id, specification(id).build());
    }

    static OpportunityDraft template(String course, boolean publishedAlone) {
        LearningOpportunity opportunity = LearningOpportunity.builder(iri("offering", "of-course-" + course))
                .addTitle(LangString.of("en", "Course " + course))
                .addHomepage(WebResource.builder()
                        .contentUrl("https://uni.example/" + course)
                        .build())
                .defaultLanguage(Concept.of(LANGUAGES + "ENG"))
                .learningAchievementSpecification(Link.to(iri("course", course)))
                .addProvidedBy(Link.to(iri("organisation", "uni")))
                .build();
        return new OpportunityDraft(
                iri("course", course),
                true,
                publishedAlone,
                opportunity,
                new RecordReference("course", course),
                ORIGIN);
    }

    static MappingResult offeringRecord(String id, String course, String... providers) {
        LearningOpportunity.Builder opportunity = LearningOpportunity.builder(iri("offering", id))
                .learningAchievementSpecification(Link.to(iri("course", course)));
        for (String provider : providers) {
            opportunity.addProvidedBy(Link.to(iri("organisation", provider)));
        }
        return offeringRecord(id, course, opportunity);
    }

    static MappingResult offeringRecord(String id, String course, LearningOpportunity.Builder opportunity) {
        return withDraft(
                "offering",
                id,
                new OpportunityDraft(
                        iri("course", course),
                        false,
                        false,
                        opportunity.build(),
                        new RecordReference("offering", id),
                        ORIGIN));
    }

    static Accreditation accreditation(String id, String organisation, String agent) {
        return Accreditation.builder(iri("accreditation", id))
                .type(Concept.of("http://data.europa.eu/snb/accreditation/e57dddfbf3"))
                .addTitle(LangString.of("en", "Accreditation " + id))
                .addOrganisation(Link.to(iri("organisation", organisation)))
                .accreditingAgent(Link.to(iri("organisation", agent)))
                .build();
    }

    static AwardingOpportunity awarding(String course, String... bodies) {
        AwardingOpportunity.Builder awarding =
                AwardingOpportunity.builder().learningAchievementSpecification(Link.to(iri("course", course)));
        for (String body : bodies) {
            awarding.addAwardingBody(Link.to(iri("organisation", body)));
        }
        return awarding.build();
    }

    static Identifier code(String notation) {
        return Identifier.builder().notation(Notation.of(notation)).build();
    }

    static MappingResult result(String kind, String id, Entity... entities) {
        return new MappingResult(
                new RecordReference(kind, id), Arrays.asList(entities), Optional.empty(), List.of(), List.of());
    }

    static MappingResult withDraft(String kind, String id, OpportunityDraft draft, Entity... entities) {
        return new MappingResult(
                new RecordReference(kind, id), Arrays.asList(entities), Optional.of(draft), List.of(), List.of());
    }

    static MappingResult heldBack(String kind, String id) {
        RecordReference record = new RecordReference(kind, id);
        Finding error = Finding.of(
                DatasetFinding.REQUIRED_VALUE_LOST, record, SourcePointer.NONE, "", "held back by the mapping");
        return new MappingResult(record, List.of(), Optional.empty(), List.of(error), List.of());
    }

    /** Takes the title, homepage, language and provider of the template where the draft has none. */
    static MappingResult complete(OpportunityDraft draft, Optional<OpportunityDraft> template) {
        LearningOpportunity own = draft.opportunity();
        LearningOpportunity from = template.orElse(draft).opportunity();
        LearningOpportunity.Builder whole = LearningOpportunity.builder(own.id())
                .learningAchievementSpecification(Link.to(draft.specificationId()));
        own.identifier().forEach(whole::addIdentifier);
        (own.title().isEmpty() ? from : own).title().forEach(whole::addTitle);
        from.homepage().forEach(whole::addHomepage);
        (own.providedBy().isEmpty() ? from : own).providedBy().forEach(whole::addProvidedBy);
        own.hasPart().forEach(whole::addHasPart);
        own.location().forEach(whole::addLocation);
        from.defaultLanguage().ifPresent(whole::defaultLanguage);
        return new MappingResult(draft.record(), List.of(whole.build()), Optional.empty(), List.of(), List.of());
    }

    static List<MappingResult> whole() {
        List<MappingResult> results = new ArrayList<>();
        results.add(organisationRecord("uni"));
        results.add(organisationRecord("agency"));
        results.add(result("accreditation", "a1", accreditation("a1", "uni", "agency")));
        for (int i = 1; i <= 5; i++) {
            results.add(courseRecord("c" + i));
            results.add(offeringRecord("c" + i + "-autumn", "c" + i));
            results.add(offeringRecord("c" + i + "-spring", "c" + i, "uni"));
        }
        return results;
    }
}
