package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elmport.elm.Concept;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.LangString;
import org.elmport.elm.Link;
import org.elmport.elm.Qualification;
import org.elmport.finding.CredentialFinding;
import org.elmport.finding.Finding;
import org.elmport.mapping.Achieved.Easel;
import org.elmport.mapping.GraphNode.Member;
import org.elmport.record.Code;
import org.elmport.record.CourseRecord;
import org.elmport.record.Origin;
import org.elmport.record.ProgrammeRecord;
import org.elmport.record.SourceMoment;
import org.elmport.record.Text;
import org.junit.jupiter.api.Test;

/** Results to credentials: what is said, where, and what is never said. */
class CredentialMappingTest {

    @Test
    void trap10TheGradeIsANoteOfTheAssessmentAsWritten() { // trap edc 10
        // when
        CredentialResult result = Achieved.map(Achieved.result("R-1").build());

        // then
        assertThat(Achieved.assessment(result).grade().orElseThrow().noteLiteral())
                .containsExactly(LangString.of("en", "8,5"));
        assertThat(Achieved.assessment(result).title()).isNotEmpty();
        assertThat(Achieved.assessment(result).awardedBy()).isPresent();
        assertThat(Achieved.assessment(result)
                        .specifiedBy()
                        .flatMap(Link::target)
                        .flatMap(specification -> specification.gradingScheme())
                        .flatMap(Link::target)
                        .orElseThrow()
                        .description())
                .containsExactly(LangString.of("en", "1 – 10; Pass mark: 5.5"));
    }

    @Test
    void aPassWithoutAGradeSaysThatItIsPassed() {
        CredentialResult result =
                Achieved.map(Achieved.result("R-1").grade(Text.EMPTY).build());
        assertThat(Achieved.assessment(result).grade().orElseThrow().noteLiteral())
                .containsExactly(LangString.of("en", "Passed"));
    }

    @Test
    void trap5CreditsAreThoseEarnedAndNeverThoseOfTheCourse() { // trap sis 5
        // when
        CredentialResult earned = Achieved.map(Achieved.result("R-1").build());
        CredentialResult unknown = Achieved.map(org.elmport.record.ResultRecord.builder("R-1", Origin.NONE)
                .learnerId("L-1")
                .offeredId("C-1")
                .status(new Code("status", "passed"))
                .resultDate(SourceMoment.of(LocalDate.of(2026, 7, 20)))
                .build());

        // then
        assertThat(Achieved.achievement(earned).creditReceived())
                .extracting(credit -> credit.point().orElseThrow())
                .containsExactly("2.5");
        assertThat(Achieved.specification(earned).creditPoint())
                .extracting(credit -> credit.point().orElseThrow())
                .containsExactly("5");
        assertThat(Achieved.achievement(unknown).creditReceived()).isEmpty();
        assertThat(unknown.findings()).extracting(Finding::code).contains(CredentialFinding.CREDITS_MISSING);
    }

    @Test
    void trap9DaysAreNeverMovedAndMomentsHaveTheOffsetOfTheInstitution() { // trap edc 9
        // given
        CredentialOptions options = CredentialOptions.builder()
                .mapping(MappingOptions.builder()
                        .zone(ZoneId.of("Europe/Helsinki"))
                        .build())
                .build();

        // when
        CredentialResult result = Achieved.map(
                options,
                Achieved.records(Achieved.fields().build()),
                Achieved.result("R-1").build());
        EuropeanDigitalCredential credential = result.value().orElseThrow();

        // then
        assertThat(Achieved.person(credential).dateOfBirth().orElseThrow().lexical())
                .isEqualTo("1999-10-02T00:00:00Z");
        assertThat(credential.issued().orElseThrow().lexical()).isEqualTo("2027-01-05T09:00:00+01:00");
        assertThat(Achieved.achievement(result)
                        .awardedBy()
                        .flatMap(Link::target)
                        .flatMap(process -> process.awardingDate())
                        .orElseThrow()
                        .lexical())
                .isEqualTo("2026-07-20T00:00:00+03:00");
    }

    @Test
    void trap2IssueIsSaidTwiceAndValidityBeginsWithIt() { // trap edc 2
        EuropeanDigitalCredential credential =
                Achieved.map(Achieved.result("R-1").build()).value().orElseThrow();
        assertThat(credential.issuanceDate()).isPresent().isEqualTo(credential.issued());
        assertThat(credential.validFrom()).isEqualTo(credential.issued());
    }

    @Test
    void theEndOfAnAchievementIsTheEndOfItsCredential() {
        EuropeanDigitalCredential credential = Achieved.map(Achieved.result("R-1")
                        .expires(SourceMoment.of(LocalDate.of(2030, 1, 31)))
                        .build())
                .value()
                .orElseThrow();
        assertThat(credential.validUntil().orElseThrow().lexical()).isEqualTo("2030-01-31T23:59:59+01:00");
        assertThat(credential.expirationDate()).isEqualTo(credential.validUntil());
    }

    @Test
    void trap6EveryNodeHasAnIdentifierThatItsContentTells() { // trap edc 6
        // when: two results whose grades differ
        CredentialResult result = Achieved.map(
                Achieved.result("R-1").build(),
                Achieved.result("R-2").grade(Text.of("", "6")).build());
        Map<String, Set<String>> contents = new HashMap<>();
        collect(GraphNode.of(result.value().orElseThrow()), contents);

        // then
        assertThat(contents).doesNotContainKey("").hasSizeGreaterThan(15);
        assertThat(contents).allSatisfy((id, said) -> assertThat(said).as(id).hasSize(1));
        assertThat(contents.keySet())
                .filteredOn(id -> id.startsWith("urn:epass:note:"))
                .hasSize(2);
    }

    private static void collect(GraphNode node, Map<String, Set<String>> contents) {
        if (node.type().javaType() != Concept.class) {
            contents.computeIfAbsent(node.id(), id -> new HashSet<>()).add(ContentIdentity.digest(node));
        }
        node.members().forEach(member -> member.node().ifPresent(inner -> collect(inner, contents)));
    }

    @Test
    void twoResultsThatSayTheSameAreTwoAchievements() {
        CredentialResult result = Achieved.map(
                Achieved.result("R-1").build(), Achieved.result("R-2").build());
        assertThat(Achieved.achievements(result))
                .extracting(achievement -> achievement.id())
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameResultsGiveTheSameCredentialAndOthersAnother() {
        // given
        CredentialResult first = Achieved.map(Achieved.result("R-1").build());
        CredentialResult again = Achieved.map(Achieved.result("R-1").build());
        CredentialResult corrected =
                Achieved.map(Achieved.result("R-1").grade(Text.of("", "9")).build());
        CredentialResult other = Achieved.map(Achieved.result("R-2").build());

        // then
        assertThat(again.value()).isEqualTo(first.value());
        assertThat(again.fingerprint()).isEqualTo(first.fingerprint()).hasSize(64);
        assertThat(corrected.id()).isEqualTo(first.id()).startsWith("urn:credential:");
        assertThat(corrected.fingerprint()).isNotEqualTo(first.fingerprint());
        assertThat(other.id()).isNotEqualTo(first.id());
        assertThat(first.toString()).doesNotContain("Nives", "L-1", "R-1");
    }

    @Test
    void trap15EachPictureIsAMediaObjectOfItsOwnAndCountsForNothing() { // trap edc 15
        // given
        Easel easel = new Easel();
        CredentialOptions options = CredentialOptions.builder()
                .renderer(easel)
                .addLanguage("en")
                .addLanguage("fr")
                .build();

        // when
        CredentialResult result = Achieved.map(
                options,
                Achieved.records(Achieved.fields().build()),
                Achieved.result("R-1").build());
        List<String> ids = new ArrayList<>();
        List<String> contents = new ArrayList<>();
        result.value()
                .orElseThrow()
                .displayParameter()
                .orElseThrow()
                .individualDisplay()
                .forEach(display -> display.displayDetail()
                        .forEach(page -> page.image().ifPresent(image -> {
                            ids.add(image.nodeId());
                            contents.add(image.content().orElseThrow());
                        })));

        // then
        assertThat(ids).hasSize(4).doesNotHaveDuplicates();
        assertThat(contents).containsExactly("AQ==", "Ag==", "AQ==", "Ag==");
        assertThat(easel.asked)
                .extracting(org.elmport.display.DisplayContent::language)
                .containsExactly("en", "fr");
        assertThat(easel.asked.get(1).sections().toString()).contains("Acquis d’apprentissage", "Measure a field");
    }

    @Test
    void trap16WithoutPicturesOrIssuerItIsADraftAndSaysSo() { // trap edc 16
        assertThat(Achieved.map(Achieved.result("R-1").build()).findings())
                .extracting(Finding::code)
                .contains(CredentialFinding.DISPLAY_MISSING, CredentialFinding.ISSUE_INCOMPLETE);
    }

    @Test
    void theIssuerHasItsLegalIdentifierWhereverItIsNamed() {
        // when
        CredentialResult result = Achieved.map(
                CredentialOptions.builder()
                        .issuer(new CredentialIssuer("uni", Optional.of("VATPT-500000000"), "PT"))
                        .build(),
                Achieved.records(Achieved.fields().build()),
                Achieved.result("R-1").build());
        GraphNode graph = GraphNode.of(result.value().orElseThrow());
        List<GraphNode> copies = new ArrayList<>();
        organisations(graph, copies);

        // then
        assertThat(copies).hasSizeGreaterThan(1);
        assertThat(copies)
                .allSatisfy(
                        copy -> assertThat(copy.members("eidasLegalIdentifier")).hasSize(1));
        assertThat(copies.stream().map(ContentIdentity::digest).distinct()).hasSize(1);
    }

    private static void organisations(GraphNode node, List<GraphNode> found) {
        if (node.type().name().equals("Organisation")) {
            found.add(node);
        }
        node.members().stream().flatMap(member -> member.node().stream()).forEach(inner -> organisations(inner, found));
    }

    @Test
    void aTitleNeverStandsInForWhatAPersonHasLearnt() {
        // given
        CredentialOptions options = CredentialOptions.builder()
                .mapping(MappingOptions.builder()
                        .kind(
                                org.elmport.record.RecordKind.COURSE,
                                KindOptions.builder()
                                        .learningOutcomes(LearningOutcomePolicy.SYNTHETIC)
                                        .build())
                        .build())
                .build();
        CourseRecord silent = new CourseRecord(
                "C-2",
                Origin.NONE,
                org.elmport.record.SpecificationFields.builder()
                        .title(Text.of("en", "Map projections"))
                        .organisationId("uni")
                        .build());

        // when
        CredentialResult result = Achieved.map(
                options,
                Achieved.records(Achieved.fields().build(), silent),
                Achieved.result("R-1").offeredId("C-2").build());

        // then
        assertThat(Achieved.specification(result).learningOutcome()).isEmpty();
        assertThat(result.findings()).extracting(Finding::code).contains(CredentialFinding.LEARNING_OUTCOMES_MISSING);
    }

    @Test
    void outcomesOfThePersonTakeThePlaceOfThoseOfTheCourseAndChangeItsName() {
        // when
        CredentialResult general = Achieved.map(Achieved.result("R-1").build());
        CredentialResult own = Achieved.map(Achieved.result("R-1")
                .addLearningOutcome(Text.of("en", "Lead a team"))
                .addSkill(new Code("esco-skill", "http://data.europa.eu/esco/skill/1111aaaa"))
                .build());

        // then
        assertThat(Achieved.specification(own).learningOutcome())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.target().orElseThrow().relatedESCOSkill())
                        .extracting(Concept::inScheme)
                        .containsExactly(List.of("http://data.europa.eu/esco/concept-scheme/skills")));
        assertThat(Achieved.specification(own).id())
                .isNotEqualTo(Achieved.specification(general).id());
    }

    @Test
    void trap13APartNamesItsWholeInOneDirectionAndAQualificationOnlyAQualification() { // trap edc 13
        // given: a course with a national level, of a programme that has one, and of one that has none
        ProgrammeRecord qualification = programme("P-1", true);
        ProgrammeRecord other = programme("P-2", false);

        // when
        CredentialResult part = Achieved.map(
                CredentialOptions.standard(),
                Achieved.records(levelled("P-1"), qualification, other),
                Achieved.result("R-1").build());
        CredentialResult refused = Achieved.map(
                CredentialOptions.standard(),
                Achieved.records(levelled("P-2"), qualification, other),
                Achieved.result("R-1").build());

        // then
        Qualification course = (Qualification) Achieved.specification(part);
        assertThat(course.isPartialQualification()).contains(true);
        assertThat(course.isPartOf())
                .singleElement()
                .satisfies(whole -> assertThat(((Qualification) whole.target().orElseThrow()).title())
                        .containsExactly(LangString.of("en", "Surveying")));
        assertThat(course.EQFLevel().orElseThrow().uri()).isEqualTo("http://data.europa.eu/snb/eqf/6");
        assertThat(((Qualification) Achieved.specification(refused)).isPartOf()).isEmpty();
        assertThat(refused.findings()).extracting(Finding::code).contains(CredentialFinding.REFERENCE_LEFT_OUT);
    }

    private static org.elmport.record.SpecificationFields levelled(String partOf) {
        return Achieved.fields()
                .addLevel(new Code("eqf", "6"))
                .addLevel(new Code("nqf", level()))
                .addPartOfId(partOf)
                .build();
    }

    private static String level() {
        org.elmport.vocabulary.CodeLists lists = org.elmport.vocabulary.CodeLists.standard();
        return lists.codes(org.elmport.vocabulary.CodeList.NQF)
                .map(org.elmport.vocabulary.CodeList.NQF::concept)
                .filter(iri -> !lists.framework(iri) && lists.eqfLevelOf(iri).equals(Optional.of(6)))
                .findFirst()
                .orElseThrow();
    }

    private static ProgrammeRecord programme(String id, boolean qualification) {
        org.elmport.record.SpecificationFields.Builder fields = org.elmport.record.SpecificationFields.builder()
                .title(Text.of("en", "Surveying"))
                .addLearningOutcome(Text.of("en", "Survey a country"))
                .addLevel(new Code("eqf", "6"));
        if (qualification) {
            fields.addLevel(new Code("nqf", level()));
        }
        return new ProgrammeRecord(id, Origin.NONE, fields.build());
    }

    @Test
    void trap30NothingOfTheQuirksOfSamplesIsCopied() { // trap edc 30
        // when
        CredentialResult result = Achieved.map(
                CredentialOptions.standard(),
                Achieved.records(Achieved.fields()
                        .addStudyLoad(new org.elmport.record.StudyLoad(
                                new java.math.BigDecimal("60"), org.elmport.record.StudyLoadUnit.HOUR, "hours"))
                        .build()),
                Achieved.result("R-1").build());

        // then: hours are hours, and a concept has its scheme and no name of a list for a notation
        assertThat(Achieved.specification(result)
                        .volumeOfLearning()
                        .orElseThrow()
                        .lexical())
                .isEqualTo("PT60H");
        List<GraphNode> concepts = new ArrayList<>();
        concepts(GraphNode.of(result.value().orElseThrow()), concepts);
        assertThat(concepts).isNotEmpty().allSatisfy(concept -> {
            assertThat(concept.members("notation")).isEmpty();
            assertThat(concept.members("inScheme")).hasSize(1);
        });
    }

    private static void concepts(GraphNode node, List<GraphNode> found) {
        if (node.type().javaType() == Concept.class) {
            found.add(node);
        }
        for (Member member : node.members()) {
            member.node().ifPresent(inner -> concepts(inner, found));
        }
    }

    @Test
    void whereValuesComeFromIsKnownWhenAsked() {
        CredentialResult result = Achieved.map(
                CredentialOptions.builder()
                        .mapping(MappingOptions.builder().provenance(true).build())
                        .build(),
                Achieved.records(Achieved.fields().build()),
                Achieved.result("R-1").build());
        assertThat(result.provenance())
                .extracting(Provenance::elmPath)
                .contains("Person.fullName", "LearningAssessment.grade.noteLiteral", "LearningAchievement.title");
    }
}
