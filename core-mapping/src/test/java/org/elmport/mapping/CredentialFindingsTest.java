package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elmport.elm.LangString;
import org.elmport.elm.Organisation;
import org.elmport.finding.CredentialFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.MappingFinding;
import org.elmport.mapping.GraphNode.Member;
import org.elmport.record.Code;
import org.elmport.record.CourseRecord;
import org.elmport.record.IdentifierCode;
import org.elmport.record.LearnerRecord;
import org.elmport.record.Origin;
import org.elmport.record.ResultRecord;
import org.elmport.record.SourceMoment;
import org.elmport.record.SourceRecord;
import org.elmport.record.SourceState;
import org.elmport.record.SpecificationFields;
import org.elmport.record.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with results is a finding, and never a person's data. */
class CredentialFindingsTest {

    private static CredentialResult map(LearnerRecord learner, ResultRecord... results) {
        return CredentialMapping.with(CredentialOptions.builder()
                        .learnerFacts(Set.of(LearnerFact.values()))
                        .build())
                .map(
                        new CredentialRequest(CredentialForm.MICRO_CREDENTIAL, learner, List.of(results)),
                        RecordLookup.of(Achieved.records(Achieved.fields().build())));
    }

    private static LearnerRecord.Builder nobody() {
        return LearnerRecord.builder("L-1", Origin.NONE);
    }

    @Test
    void trap16AFailedOrOpenResultIsNoAchievement() { // trap sis 16
        for (String status : List.of("failed", "in-progress", "8.5", "")) {
            CredentialResult result = Achieved.map(
                    Achieved.result("R-1").status(new Code("status", status)).build());
            assertThat(result.heldBack()).isTrue();
            assertThat(result.findings())
                    .extracting(Finding::code)
                    .contains(CredentialFinding.RESULT_NOT_PASSED, CredentialFinding.NOTHING_ACHIEVED);
        }
    }

    @Test
    void anEctsGradeThatSaysFailedIsToldWhereTheStatusSaysPassed() {
        // given
        ResultRecord result =
                Achieved.result("R-1").ectsGrade(new Code("ects-grade", "Fx")).build();

        // when
        CredentialResult mapped = Achieved.map(result);

        // then
        assertThat(mapped.heldBack()).isFalse();
        assertThat(mapped.findings())
                .filteredOn(finding -> finding.code() == CredentialFinding.ECTS_GRADE_CONTRADICTS)
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString()).doesNotContain("Fx"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-20, 2026-07-20, 2026-07-20,, ''",
        "2026-07-20, 2026-07-19,,, issuedAt",
        "2026-07-20,, 2026-07-19,, expires",
        "2026-07-20, 2026-08-01, 2026-07-31,, expires",
        "2026-07-20, 2026-07-19, 2026-07-18,, issuedAt expires",
        "2026-07-20, 2026-08-01,, 2026-07-19, resultDate",
        ", 2026-08-01,, 2026-07-19, ''"
    })
    void datesOfAResultThatCannotBeAreToldAtTheirFieldsAndNotShown(
            LocalDate determined, LocalDate official, LocalDate end, LocalDate set, String fields) {
        // given
        Origin origin = Origin.row(
                "results.csv", 7, Map.of("issuedAt", "issuedAt", "expires", "expires", "resultDate", "resultDate"));
        ResultRecord.Builder result = ResultRecord.builder("R-1", origin)
                .learnerId("L-1")
                .offeredId("C-1")
                .status(new Code("status", "passed"));
        Optional.ofNullable(determined).map(SourceMoment::of).ifPresent(result::resultDate);
        Optional.ofNullable(official).map(SourceMoment::of).ifPresent(result::issuedAt);
        Optional.ofNullable(end).map(SourceMoment::of).ifPresent(result::expires);
        CredentialOptions.Builder options = CredentialOptions.builder();
        Optional.ofNullable(set).map(SourceMoment::of).ifPresent(options::issued);

        // when
        CredentialResult mapped =
                Achieved.map(options.build(), Achieved.records(Achieved.fields().build()), result.build());

        // then
        assertThat(mapped.heldBack()).isFalse();
        assertThat(mapped.findings())
                .filteredOn(finding -> finding.code() == CredentialFinding.RESULT_DATES_OUT_OF_ORDER)
                .allSatisfy(finding -> assertThat(finding.message()).doesNotContain("2026"))
                .extracting(finding -> finding.source().toString())
                .containsExactlyElementsOf(Arrays.stream(fields.split(" ", -1))
                        .filter(field -> !field.isEmpty())
                        .map(field -> "results.csv:7 " + field)
                        .toList());
    }

    @Test
    void aCitizenshipOfACountryThatIsGoneIsUnderstoodAndNotToldInTheFinding() {
        // given
        LearnerRecord learner = nobody().fullName("Ada Example")
                .addCitizenship(new Code("country", "DDR"))
                .build();

        // when
        CredentialResult mapped = map(learner, Achieved.result("R-1").build());

        // then
        assertThat(mapped.findings())
                .filteredOn(finding -> finding.code() == MappingFinding.CODE_ADAPTED)
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString()).doesNotContain("DDR"));
    }

    @Test
    void whatIsNoEctsGradeIsLeftOut() { // trap sis 41
        for (String value : List.of("NK", "4,5", "A+")) {
            CredentialResult mapped = Achieved.map(Achieved.result("R-1")
                    .ectsGrade(new Code("ects-grade", value))
                    .build());
            assertThat(mapped.findings()).extracting(Finding::code).contains(CredentialFinding.ECTS_GRADE_UNKNOWN);
            assertThat(Achieved.assessment(mapped).additionalNote()).isEmpty();
        }
    }

    @Test
    void aResultOfSomebodyElseStopsTheCredential() {
        assertThat(Achieved.map(Achieved.result("R-1").learnerId("L-2").build()).findings())
                .extracting(Finding::code)
                .contains(CredentialFinding.LEARNER_DIFFERS);
    }

    @Test
    void trap61NamesComeInPartsAloneOrNotAtAll() { // trap sis 61
        // given
        LearnerRecord alone = nobody().familyName(" Suharto  Example ").build();
        LearnerRecord whole = nobody().fullName("Νίβες Πρίμερ")
                .nameLanguage("el")
                .givenName("Νίβες")
                .build();
        LearnerRecord nameless = nobody().givenName(" ").familyName("").build();

        // when
        ResultRecord result = Achieved.result("R-1").build();

        // then
        assertThat(Achieved.person(map(alone, result).value().orElseThrow()).fullName())
                .contains(LangString.of("en", "Suharto Example"));
        assertThat(Achieved.person(map(whole, result).value().orElseThrow()).fullName())
                .contains(LangString.of("el", "Νίβες Πρίμερ"));
        assertThat(map(nameless, result).findings()).extracting(Finding::code).contains(CredentialFinding.NAME_MISSING);
    }

    @Test
    void trap7AWholeNameIsSaidInOneLanguageOnly() { // trap edc 7
        LearnerRecord learner = nobody().givenName("Nives")
                .familyName("Primerova")
                .birthName("Prvá")
                .build();
        CredentialResult result = map(learner, Achieved.result("R-1").build());
        assertThat(Achieved.person(result.value().orElseThrow()).fullName())
                .contains(LangString.of("en", "Nives Primerova"));
        assertThat(Achieved.person(result.value().orElseThrow()).birthName()).hasSize(1);
    }

    @Test
    void aNationalNumberNeedsTheCountryThatKeepsIt() {
        // given
        LearnerRecord nowhere = nobody().fullName("A B")
                .nationalIdentifier(new IdentifierCode("", "990202"))
                .build();
        LearnerRecord citizen = nobody().fullName("A B")
                .nationalIdentifier(new IdentifierCode("", "990202"))
                .addCitizenship(new Code("country", "SK"))
                .build();

        // when
        CredentialResult left = map(nowhere, Achieved.result("R-1").build());
        CredentialResult kept = map(citizen, Achieved.result("R-1").build());

        // then
        assertThat(left.findings()).extracting(Finding::code).contains(CredentialFinding.REGISTER_UNKNOWN);
        assertThat(Achieved.person(left.value().orElseThrow()).nationalId()).isEmpty();
        assertThat(Achieved.person(kept.value().orElseThrow()).nationalId()).isPresent();
    }

    @Test
    void noMoreIsSaidOfALearnerThanTheOptionsAllow() {
        // given
        LearnerRecord learner = nobody().fullName("A B")
                .dateOfBirth(java.time.LocalDate.of(1999, 10, 2))
                .gender(new Code("gender", "female"))
                .addMailAddress("a@example.org")
                .addCode(new IdentifierCode("matriculation", "4711"))
                .build();

        // when
        CredentialResult result = CredentialMapping.with(
                        CredentialOptions.builder().learnerFacts(Set.of()).build())
                .map(
                        new CredentialRequest(
                                CredentialForm.MICRO_CREDENTIAL,
                                learner,
                                List.of(Achieved.result("R-1").build())),
                        RecordLookup.of(Achieved.records(Achieved.fields().build())));

        // then
        org.elmport.elm.Person person = Achieved.person(result.value().orElseThrow());
        assertThat(person.fullName()).isPresent();
        assertThat(person.dateOfBirth()).isEmpty();
        assertThat(person.contactPoint()).isEmpty();
        assertThat(person.identifier()).isEmpty();
    }

    @Test
    void whatIsNotKnownIsSaidOnceWithItsRemedy() {
        // given
        ResultRecord lost = ResultRecord.builder("R-1", Origin.NONE)
                .learnerId("L-1")
                .offeredId("C-404")
                .gradingSchemeId("S-404")
                .status(new Code("status", "passed"))
                .addAwardingBodyId("uni-404")
                .build();

        // when
        CredentialResult result = Achieved.map(lost);

        // then
        assertThat(result.heldBack()).isTrue();
        assertThat(result.findings())
                .extracting(Finding::code)
                .contains(
                        CredentialFinding.COURSE_UNKNOWN,
                        CredentialFinding.ACHIEVEMENT_UNTITLED,
                        CredentialFinding.AWARDING_BODY_MISSING,
                        CredentialFinding.REFERENCE_LEFT_OUT,
                        CredentialFinding.DATE_MISSING,
                        CredentialFinding.LEARNING_OUTCOMES_MISSING);
        assertThat(result.findings()).allMatch(finding -> !finding.remedy().isEmpty());
    }

    @Test
    void aMissingFactOfTheCatalogueStopsTheCredentialOnlyWhereItNeedsIt() {
        // given: a course without field and language, which a catalogue must have; and an organisation without country
        org.elmport.record.OrganisationRecord nowhere = org.elmport.record.OrganisationRecord.builder(
                        "nowhere", Origin.NONE)
                .legalName(Text.of("en", "Nowhere"))
                .build();
        List<SourceRecord> records = Achieved.records(Achieved.fields().build(), nowhere);

        // when
        CredentialResult fine = Achieved.map(
                CredentialOptions.standard(), records, Achieved.result("R-1").build());
        CredentialResult stopped = Achieved.map(
                CredentialOptions.standard(),
                records,
                Achieved.result("R-1").addAwardingBodyId("nowhere").build());

        // then
        assertThat(fine.heldBack()).isFalse();
        assertThat(stopped.heldBack()).isTrue();
        assertThat(stopped.findings())
                .filteredOn(Finding::error)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(MappingFinding.FACT_MISSING);
                    assertThat(finding.record().id()).isEqualTo("nowhere");
                });
    }

    @Test
    void requestsAreGroupedByLearnerOrCredentialAndCorrectionsReplaceWhatTheyCorrect() {
        // given
        List<SourceRecord> records = new ArrayList<>(List.of(
                Achieved.learner(),
                LearnerRecord.builder("L-2", Origin.NONE).fullName("C D").build(),
                Achieved.result("R-1").build(),
                Achieved.result("R-2").supersedesId("R-1").build(),
                Achieved.result("R-3").status(new Code("status", "failed")).build(),
                Achieved.result("R-4").learnerId("L-2").build(),
                Achieved.result("R-5").learnerId("L-404").build(),
                Achieved.result("R-6").sourceState(SourceState.DELETED).build(),
                Achieved.result("R-7").partOfId("R-2").build()));
        List<Finding> findings = new ArrayList<>();

        // when
        List<CredentialRequest> single = CredentialRequests.of(CredentialForm.MICRO_CREDENTIAL, records, findings::add);
        List<CredentialRequest> transcripts = CredentialRequests.of(CredentialForm.TRANSCRIPT, records, finding -> {});

        // then
        assertThat(single).extracting(request -> ids(request)).containsExactly("R-2 R-7", "R-4");
        assertThat(transcripts).extracting(request -> ids(request)).containsExactly("R-2 R-7", "R-4");
        assertThat(findings)
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        CredentialFinding.RESULT_SUPERSEDED,
                        CredentialFinding.RESULT_NOT_PASSED,
                        CredentialFinding.LEARNER_DIFFERS);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain("R-", "L-"));
        assertThat(single.toString()).doesNotContain("Nives", "L-1");
    }

    private static String ids(CredentialRequest request) {
        return String.join(" ", request.results().stream().map(ResultRecord::id).toList());
    }

    @Test
    void aLoopIsCutAndWhatLeadsNowhereIsLeftOut() {
        // given
        GraphNode parent = organisation("urn:a").with(Member.reference(property("subOrganizationOf"), "urn:b"));
        GraphNode child = organisation("urn:b")
                .with(Member.reference(property("subOrganizationOf"), "urn:a"))
                .with(Member.reference(property("location"), "urn:nowhere"));
        List<Member> lost = new ArrayList<>();

        // when
        GraphNode whole = new GraphExpansion(
                        parent, Map.of("urn:a", parent, "urn:b", child, "urn:place", place()), lost::add)
                .expand()
                .orElseThrow();

        // then
        assertThat(whole.members("subOrganizationOf"))
                .singleElement()
                .satisfies(member -> assertThat(member.node().orElseThrow().members("subOrganizationOf"))
                        .isEmpty());
        assertThat(lost).extracting(Member::lexical).containsExactly("urn:nowhere");
    }

    @Test
    void whoAccreditsItselfIsNamedAndAnAccreditationByNobodyIsLeftOut() {
        // given
        List<Member> lost = new ArrayList<>();
        GraphNode university = GraphNode.of(Organisation.builder("urn:uni")
                        .addLegalName(LangString.of("en", "Example University"))
                        .addLocation(org.elmport.elm.Link.to("urn:place"))
                        .build())
                .with(Member.reference(property("accreditation"), "urn:own"))
                .with(Member.reference(property("accreditation"), "urn:nobody"));
        Map<String, GraphNode> entities = Map.of(
                "urn:uni", university,
                "urn:own", accreditation("urn:own", "urn:uni"),
                "urn:nobody", accreditation("urn:nobody", "urn:404"),
                "urn:place", place());

        // when
        GraphNode whole =
                new GraphExpansion(university, entities, lost::add).expand().orElseThrow();

        // then
        assertThat(whole.members("accreditation"))
                .singleElement()
                .satisfies(member -> assertThat(member.node().orElseThrow().members("accreditingAgent"))
                        .containsExactly(
                                Member.reference(member.node().orElseThrow().property("accreditingAgent"), "urn:uni")));
        assertThat(lost).extracting(Member::lexical).containsExactlyInAnyOrder("urn:404", "urn:nobody");
    }

    @Test
    void copiesOfOneNodeSayTheSameWhereverTheyStand() { // trap edc 6
        // given: two that accredit each other, of which one belongs to the other, and a third that has both
        Map<String, GraphNode> entities = new HashMap<>();
        entities.put("urn:place", place());
        entities.put(
                "urn:a",
                organisation("urn:a")
                        .with(Member.reference(property("subOrganizationOf"), "urn:b"))
                        .with(Member.reference(property("accreditation"), "urn:of-a")));
        entities.put("urn:b", organisation("urn:b").with(Member.reference(property("accreditation"), "urn:of-b")));
        entities.put("urn:of-a", accreditation("urn:of-a", "urn:b"));
        entities.put("urn:of-b", accreditation("urn:of-b", "urn:a"));
        GraphNode root = organisation("urn:c")
                .with(Member.reference(property("subOrganizationOf"), "urn:b"))
                .with(Member.reference(property("accreditation"), "urn:of-a"))
                .with(Member.reference(property("accreditation"), "urn:of-b"));

        // when
        GraphNode whole =
                new GraphExpansion(root, entities, lost -> {}).expand().orElseThrow();
        Map<String, Set<GraphNode>> copies = new HashMap<>();
        collect(whole, copies);

        // then
        assertThat(copies).containsKeys("urn:a", "urn:b", "urn:of-a", "urn:of-b", "urn:place");
        assertThat(copies).allSatisfy((id, said) -> assertThat(said).as(id).hasSize(1));
    }

    private static void collect(GraphNode node, Map<String, Set<GraphNode>> copies) {
        if (!node.id().isEmpty()) {
            copies.computeIfAbsent(node.id(), id -> new java.util.HashSet<>()).add(node);
        }
        node.members().forEach(member -> member.node().ifPresent(inner -> collect(inner, copies)));
    }

    private static GraphNode place() {
        org.elmport.elm.Address address = org.elmport.elm.Address.builder()
                .countryCode(org.elmport.elm.Concept.of("http://publications.europa.eu/resource/authority/country/PRT"))
                .build();
        return GraphNode.of(org.elmport.elm.Location.builder("urn:place")
                .addAddress(address)
                .build());
    }

    private static GraphNode accreditation(String id, String agent) {
        return GraphNode.of(org.elmport.elm.Accreditation.builder(id)
                .addTitle(LangString.of("en", "Label"))
                .type(org.elmport.elm.Concept.of("http://data.europa.eu/snb/accreditation/820101cba6"))
                .accreditingAgent(org.elmport.elm.Link.to(agent))
                .build());
    }

    @Test
    void aCredentialBeyondTheLimitIsNotMade() {
        // given: each level refers twice to the next
        Map<String, GraphNode> entities = new HashMap<>();
        for (int i = 0; i < 20; i++) {
            GraphNode node = organisation("urn:" + i);
            for (int twice = 0; twice < 2; twice++) {
                node = node.with(Member.reference(property("accreditation"), "urn:accreditation:" + i));
            }
            entities.put("urn:" + i, node);
            entities.put("urn:accreditation:" + i, accreditation("urn:accreditation:" + i, "urn:" + (i + 1)));
        }
        entities.put("urn:place", place());

        // then
        GraphNode root = entities.getOrDefault("urn:0", organisation("urn:0"));
        assertThat(new GraphExpansion(root, entities, lost -> {}).expand()).isEmpty();
        assertThat(CredentialFinding.CREDENTIAL_TOO_LARGE.severity().name()).isEqualTo("ERROR");
    }

    private static GraphNode organisation(String id) {
        return GraphNode.of(Organisation.builder(id)
                .addLegalName(LangString.of("en", "Example"))
                .addLocation(org.elmport.elm.Link.to("urn:place"))
                .build());
    }

    private static org.elmport.elm.declaration.PropertyDeclaration property(String name) {
        return organisation("urn:x").property(name);
    }

    @Test
    void aCourseRecordThatIsDeletedOrNamelessIsTold() {
        CourseRecord nameless = new CourseRecord(
                "C-2", Origin.NONE, SpecificationFields.builder().build());
        CredentialResult result = Achieved.map(
                CredentialOptions.standard(),
                Achieved.records(Achieved.fields().build(), nameless),
                Achieved.result("R-1")
                        .offeredId("C-2")
                        .title(Text.of("en", "Own title"))
                        .addAwardingBodyId("uni")
                        .build());
        assertThat(result.findings())
                .filteredOn(Finding::error)
                .extracting(finding -> finding.elmPath())
                .containsExactly("LearningAchievementSpecification.title");
    }
}
