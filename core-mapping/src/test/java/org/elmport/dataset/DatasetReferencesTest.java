package org.elmport.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elmport.dataset.SmallUniversity.accreditation;
import static org.elmport.dataset.SmallUniversity.awarding;
import static org.elmport.dataset.SmallUniversity.code;
import static org.elmport.dataset.SmallUniversity.courseRecord;
import static org.elmport.dataset.SmallUniversity.heldBack;
import static org.elmport.dataset.SmallUniversity.iri;
import static org.elmport.dataset.SmallUniversity.location;
import static org.elmport.dataset.SmallUniversity.offeringRecord;
import static org.elmport.dataset.SmallUniversity.organisation;
import static org.elmport.dataset.SmallUniversity.result;
import static org.elmport.dataset.SmallUniversity.specification;

import java.io.IOException;
import java.util.Map;
import org.elmport.elm.Link;
import org.elmport.elm.QualificationReference;
import org.junit.jupiter.api.Test;

/** What an entity refers to is in the dataset, or it goes without, or it goes. */
class DatasetReferencesTest extends AssemblyFixture {

    @Test
    void anUnknownProviderHoldsTheOfferingBackAndNamesIt() throws IOException {
        // given
        results.add(courseRecord("c1"));
        results.add(offeringRecord("o1", "c1", "nowhere"));

        // when
        Assembly assembly = assembled();

        // then
        assertThat(assembly.findings())
                .containsExactly("VAL-REQUIRED-VALUE-LOST | offering o1 | LearningOpportunity.providedBy |"
                        + " LearningOpportunity https://id.uni.example/offering/o1: providedBy leads to"
                        + " https://id.uni.example/organisation/nowhere, which no record gives");
        assertThat(assembly.xml()).doesNotContain("offering/o1");
        assertThat(assembly.jsonLd()).doesNotContain("offering/o1");
        assertThat(assembly.counts().heldBack()).isEqualTo(Map.of("offering", 1L));
        assertThat(assembly.counts().heldBackByCode())
                .isEqualTo(Map.of("offering", Map.of("VAL-REQUIRED-VALUE-LOST", 1L)));
        assertThat(assembly.counts().published()).containsEntry("offering", 0L);
    }

    @Test
    void aFindingSaysWhenTheOtherRecordWasHeldBack() throws IOException {
        // given
        results.add(heldBack("course", "c 1/ä"));
        results.add(offeringRecord("o1", "c%201%2F%C3%A4", "uni"));

        // when
        Assembly assembly = assembled();

        // then
        assertThat(assembly.findings())
                .singleElement()
                .asString()
                .endsWith("leads to https://id.uni.example/course/c%201%2F%C3%A4, whose record is held back");
        assertThat(assembly.counts().heldBack()).isEqualTo(Map.of("course", 1L, "offering", 1L));
    }

    @Test
    void whatIsHeldBackTakesWithItWhatNeedsItUntilNothingMoreFalls() throws IOException {
        // given: an organisation without place, its accreditation and its offering; the course is left
        results.add(result("organisation", "lost", organisation("lost").build()));
        results.add(result("accreditation", "a1", accreditation("a1", "uni", "lost")));
        results.add(result(
                "organisation",
                "faculty",
                organisation("faculty")
                        .addAccreditation(Link.to(iri("accreditation", "a1")))
                        .subOrganizationOf(Link.to(iri("organisation", "lost")))
                        .build(),
                location("faculty")));
        results.add(courseRecord("c1"));
        results.add(offeringRecord("o1", "c1", "lost"));

        // when
        Assembly assembly = assembled();

        // then
        assertThat(assembly.findings())
                .extracting(line -> line.substring(0, line.lastIndexOf(" | ")))
                .containsExactly(
                        "VAL-REQUIRED-VALUE-LOST | offering o1 | LearningOpportunity.providedBy",
                        "VAL-REFERENCE-LEFT-OUT | organisation faculty | Organisation.accreditation",
                        "VAL-REFERENCE-LEFT-OUT | organisation faculty | Organisation.subOrganizationOf",
                        "VAL-REQUIRED-VALUE-LOST | organisation lost | Organisation.location",
                        "VAL-REQUIRED-VALUE-LOST | accreditation a1 | Accreditation.accreditingAgent");
        assertThat(assembly.counts().heldBack())
                .isEqualTo(Map.of("offering", 1L, "organisation", 1L, "accreditation", 1L));
        assertThat(assembly.xml()).contains("organisation/faculty").doesNotContain("organisation/lost", "a1");
    }

    @Test
    void theInstitutionStandsInForUnknownProvidersButAccreditsForNobody() throws IOException {
        // given
        results.add(courseRecord(
                "c1",
                specification("c1")
                        .addAwardingOpportunity(awarding("c1", "nowhere"))
                        .build()));
        results.add(offeringRecord("o1", "c1", "nowhere"));
        results.add(offeringRecord("o2", "c1", "uni", "nowhere"));
        results.add(result("accreditation", "a1", accreditation("a1", "uni", "nowhere")));

        // when
        Assembly assembly = Assembly.of(options().withStandIn(iri("organisation", "uni")), results);

        // then
        assertThat(assembly.findings())
                .extracting(line -> line.substring(0, line.lastIndexOf(" | ")))
                .containsExactly(
                        "VAL-ORGANISATION-STOOD-IN | offering o1 | LearningOpportunity.providedBy",
                        "VAL-REFERENCE-LEFT-OUT | offering o2 | LearningOpportunity.providedBy",
                        "VAL-ORGANISATION-STOOD-IN | course c1 | AwardingOpportunity.awardingBody",
                        "VAL-REQUIRED-VALUE-LOST | accreditation a1 | Accreditation.accreditingAgent");
        assertThat(assembly.xml()).contains("offering/o1", "awardingBody").doesNotContain("nowhere");
    }

    @Test
    void anInstitutionThatIsNotPublishedStandsInForNobody() throws IOException {
        // given: it has no location
        results.add(result("organisation", "main", organisation("main").build()));
        results.add(courseRecord("c1"));
        results.add(offeringRecord("o1", "c1", "nowhere"));

        // when
        Assembly assembly = Assembly.of(options().withStandIn(iri("organisation", "main")), results);

        // then
        assertThat(assembly.findings()).hasSize(2).allMatch(line -> line.startsWith("VAL-REQUIRED-VALUE-LOST"));
        assertThat(assembly.xml()).doesNotContain("offering/o1", "organisation/main");
    }

    @Test
    void anAwardingOpportunityWithoutItsBodyIsDroppedWhole() throws IOException {
        // given
        results.add(courseRecord(
                "c1",
                specification("c1")
                        .addAwardingOpportunity(awarding("c1", "nowhere"))
                        .build()));
        results.add(courseRecord(
                "c2",
                specification("c2")
                        .addAwardingOpportunity(awarding("c2", "nowhere", "uni"))
                        .build()));

        // when
        Assembly assembly = assembled();

        // then
        assertThat(assembly.findings())
                .containsExactly(
                        "VAL-PART-LEFT-OUT | course c1 | LearningAchievementSpecification.awardingOpportunity |"
                                + " LearningAchievementSpecification https://id.uni.example/course/c1:"
                                + " awardingOpportunity: awardingBody leads to"
                                + " https://id.uni.example/organisation/nowhere, which no record gives",
                        "VAL-REFERENCE-LEFT-OUT | course c2 | AwardingOpportunity.awardingBody |"
                                + " LearningAchievementSpecification https://id.uni.example/course/c2: awardingBody leads"
                                + " to https://id.uni.example/organisation/nowhere, which no record gives");
        assertThat(assembly.xml()).containsOnlyOnce("<awardingOpportunity>").doesNotContain("nowhere");
    }

    @Test
    void aReferenceToTheWrongKindIsLeftOut() throws IOException {
        // given: the schema checks hasPart within a kind only
        // trap loq 7
        results.add(result(
                "programme",
                "reference",
                QualificationReference.builder(iri("qualification", "q1"))
                        .identifier(code("Q1"))
                        .build()));
        results.add(courseRecord(
                "c1",
                specification("c1")
                        .addHasPart(Link.to(iri("qualification", "q1")))
                        .build()));

        // when
        Assembly assembly = assembled();

        // then
        assertThat(assembly.findings())
                .singleElement()
                .asString()
                .startsWith("VAL-REFERENCE-LEFT-OUT | course c1 | LearningAchievementSpecification.hasPart")
                .endsWith("qualification/q1, which is a QualificationReference");
    }
}
