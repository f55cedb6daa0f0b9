package org.elmport.source.ooapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elmport.plugin.SourceException.Fault;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.Code;
import org.elmport.record.EnrolmentRecord;
import org.elmport.record.GradingSchemeRecord;
import org.elmport.record.LearnerRecord;
import org.elmport.record.RecordKind;
import org.elmport.record.ResultRecord;
import org.elmport.record.SourceMoment;
import org.elmport.record.SourceRecord;
import org.elmport.record.StudyLoad;
import org.elmport.simulator.OoapiSimulator;
import org.elmport.simulator.SimulatorOptions;
import org.elmport.university.University;
import org.elmport.university.UniversityPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Learners, enrolments and results of a live system: only where a job asks for them, and named by no finding. */
class PeopleTest {

    private static final Set<RecordKind> EVERY = EnumSet.allOf(RecordKind.class);
    private static final String PERSON = "77777777-aaaa-4bbb-8ccc-000000000001";

    private final FakeSystem system = new FakeSystem();

    @AfterEach
    void stop() {
        system.close();
    }

    private Crawl crawl(Set<RecordKind> kinds, Map<String, String> more) {
        Map<String, Object> raw = new java.util.LinkedHashMap<>(more);
        raw.put("base-url", system.base());
        raw.put("page-size", "10");
        return Crawl.of(kinds, raw);
    }

    private static String person(String id, String more) {
        return "{\"personId\":\"" + id + "\",\"givenName\":\"Nives\",\"surname\":\"Primerova\",\"displayName\":"
                + "\"Nives Primerova\",\"affiliations\":[\"student\"]" + more + "}";
    }

    private static String association(String id, String more) {
        return "{\"associationId\":\"" + id
                + "\",\"associationType\":\"courseOfferingAssociation\",\"role\":\"student\","
                + "\"state\":\"associated\"" + more + "}";
    }

    private static String offering(String more) {
        return ",\"offering\":{\"offeringId\":\"O-1\",\"offeringType\":\"course\",\"course\":\"C-1\"" + more + "}";
    }

    /** The one result of a system whose one person has an association like this. */
    private ResultRecord result(String more) {
        system.list("/persons", person(PERSON, ""))
                .list("/persons/" + PERSON + "/associations", association("A-1", more));
        List<ResultRecord> results = crawl(EVERY, Map.of()).whole().all(ResultRecord.class);
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    @Test
    void trap59ACrawlThroughACatalogueAsksForNobody() {
        // given
        system.list("/persons", person(PERSON, ""));

        // when
        Crawl crawl = crawl(RecordKind.catalogue(), Map.of());

        // then
        assertThat(crawl.whole().records).isEmpty();
        assertThat(system.requests()).isNotEmpty().noneMatch(request -> request.contains("person"));
    }

    @Test
    void aJobGetsNoMorePeopleThanBothItAndTheSettingsAskFor() {
        system.list("/persons", person(PERSON, ""))
                .list("/persons/" + PERSON + "/associations", association("A-1", offering("")));

        assertThat(crawl(EVERY, Map.of("kinds", "course")).whole().records).isEmpty();
        assertThat(crawl(Set.of(RecordKind.LEARNER), Map.of()).whole().records)
                .extracting(SourceRecord::kind)
                .containsExactly(RecordKind.LEARNER);
        assertThat(system.requests()).noneMatch(request -> request.contains("associations"));
        assertThat(crawl(Set.of(RecordKind.ENROLMENT), Map.of()).whole().records)
                .extracting(SourceRecord::kind)
                .containsExactly(RecordKind.ENROLMENT);
    }

    @Test
    void trap61NamesOfPeopleKeepWhatStandsBeforeThem() {
        system.list(
                "/persons",
                person(
                        PERSON,
                        ",\"surnamePrefix\":\"van\",\"dateOfBirth\":\"2001-02-03\",\"cityOfBirth\":\"Porto Novo\","
                                + "\"countryOfBirth\":\"PT\",\"nationality\":\"PT\",\"gender\":\"F\",\"mail\":\"n@example.org\","
                                + "\"otherCodes\":[{\"codeType\":\"nationalIdentityNumber\",\"code\":\"9988\"},"
                                + "{\"codeType\":\"ESI\",\"code\":\"urn:schac:personalUniqueCode:int:esi:uni.example:1\"}]"),
                "{\"personId\":\"P-2\",\"surname\":\"Mononym\",\"givenName\":\"\",\"gender\":\"X\","
                        + "\"nationality\":\"Dutch and other\"}");

        Crawl crawl = crawl(EVERY, Map.of()).whole();

        LearnerRecord first = crawl.all(LearnerRecord.class).get(0);
        assertThat(first.familyName()).contains("van Primerova");
        assertThat(first.dateOfBirth()).contains(LocalDate.of(2001, 2, 3));
        assertThat(first.placeOfBirth()).isPresent();
        assertThat(first.citizenships()).containsExactly(new Code("country", "PT"));
        assertThat(first.gender()).contains(new Code("ooapi:gender", "F"));
        assertThat(first.studentIdentifier()).contains("urn:schac:personalUniqueCode:int:esi:uni.example:1");
        assertThat(first.nationalIdentifier()).isEmpty();
        LearnerRecord second = crawl.all(LearnerRecord.class).get(1);
        assertThat(second.familyName()).contains("Mononym");
        assertThat(second.givenName()).isEmpty();
        assertThat(second.gender()).isEmpty();
        assertThat(second.citizenships()).isEmpty();
    }

    @Test
    void trap04AScoreKeepsItsScaleAndPassingIsNeverGuessed() {
        ResultRecord told = result(
                offering(",\"resultValueType\":\"1-10\"")
                        + ",\"result\":{\"state\":\"completed\",\"pass\":\"passed\",\"score\":\"9\",\"resultDate\":\"2026-01-30\"}");

        assertThat(told.status()).contains(new Code("ooapi:result-pass", "passed"));
        assertThat(told.grade().versions().get(0).value()).isEqualTo("9");
        assertThat(told.gradingSchemeId()).contains("1-10");
        assertThat(told.resultDate()).contains(SourceMoment.of(LocalDate.of(2026, 1, 30)));
        assertThat(told.learnerId()).isEqualTo(PERSON);
        assertThat(told.offeredId()).contains("C-1");

        ResultRecord silent = result(offering("") + ",\"result\":{\"state\":\"completed\",\"score\":\"9\"}");
        assertThat(silent.status()).isEmpty();
        assertThat(silent.gradingSchemeId()).isEmpty();
    }

    @Test
    void aResultUnderWayIsNotPassedWhateverStandsBesideIt() {
        ResultRecord result =
                result(offering("") + ",\"result\":{\"state\":\"in_progress\",\"pass\":\"passed\",\"score\":\"9\"}");
        assertThat(result.status()).contains(new Code("ooapi:result-pass", "in progress"));
    }

    @Test
    void trap05TheCreditsAreThoseEarned() {
        ResultRecord result = result(offering("")
                + ",\"result\":{\"state\":\"completed\",\"pass\":\"passed\",\"studyLoad\":{\"studyLoadUnit\":"
                + "\"ects\",\"value\":2.5}}");
        assertThat(result.creditsEarned()).extracting(StudyLoad::amount).containsExactly(new BigDecimal("2.5"));
    }

    @Test
    void trap03AnAssociationThatCallsItselfOneOfAComponentIsWhatItRefersTo() {
        system.list("/persons", person(PERSON, ""))
                .list(
                        "/persons/" + PERSON + "/associations",
                        association("A-1", offering("")).replace("courseOfferingAss", "componentOfferingAss"),
                        association("A-2", ",\"offering\":{\"offeringId\":\"O-2\",\"component\":\"X-1\"}"),
                        association("A-3", ",\"offering\":\"O-3\"").replace("student", "lecturer"));

        Crawl crawl = crawl(EVERY, Map.of()).whole();

        assertThat(crawl.all(EnrolmentRecord.class))
                .extracting(EnrolmentRecord::id)
                .containsExactly("A-1");
        assertThat(crawl.findings(OoapiFinding.COMPONENT_PASSED_OVER)).hasSize(1);
    }

    @Test
    void anOfferingThatOnlyItsIdentifierTellsIsTheOneReadBefore() {
        system.list("/courses", "{\"courseId\":\"C-9\",\"name\":[{\"language\":\"en\",\"value\":\"Maps\"}]}")
                .list("/courses/C-9/offerings", "{\"offeringId\":\"O-9\",\"resultValueType\":\"0-100\"}")
                .list("/persons", person(PERSON, ""))
                .list(
                        "/persons/" + PERSON + "/associations",
                        association("A-1", ",\"offering\":\"O-9\",\"result\":{\"pass\":\"passed\",\"score\":81}"));

        Crawl crawl = crawl(EVERY, Map.of()).whole();

        ResultRecord result = crawl.all(ResultRecord.class).get(0);
        assertThat(result.offeredId()).contains("C-9");
        assertThat(result.offeringId()).contains("O-9");
        assertThat(result.gradingSchemeId()).contains("0-100");
        assertThat(crawl.all(GradingSchemeRecord.class)).singleElement().satisfies(scheme -> {
            assertThat(scheme.id()).isEqualTo("0-100");
            assertThat(scheme.highest()).contains("100");
        });
    }

    @Test
    void thoseWhoAreNoStudentsAreLeftAloneThoughTheSystemSendsThem() {
        String employee = person("P-2", "").replace("student", "employee");
        system.list("/persons", person(PERSON, "") + "," + employee);

        assertThat(crawl(EVERY, Map.of()).whole().ids()).containsExactly(PERSON);
        assertThat(system.requests()).anyMatch(request -> request.startsWith("/persons?affiliations=student&"));
        assertThat(crawl(EVERY, Map.of("affiliations", "")).whole().ids()).containsExactly(PERSON, "P-2");
    }

    @Test
    void aPersonWhoHasGoneMeanwhileLeavesTheCrawlIncomplete() {
        system.list("/persons", person(PERSON, ""))
                .on("/persons/" + PERSON + "/associations", (exchange, number) -> FakeSystem.json(exchange, 404, "{}"));

        Crawl crawl = crawl(EVERY, Map.of()).whole();

        assertThat(crawl.summary.whole()).isFalse();
        assertThat(crawl.findings(OoapiFinding.LIST_MISSING))
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .contains("/persons/-/associations")
                        .doesNotContain(PERSON));
    }

    @Test
    void whatGoesWrongNamesNobody() {
        // given a system that tells names with its refusals, and records in which nothing is as it should be
        String odd = person(
                PERSON,
                ",\"dateOfBirth\":\"second of February\",\"mail\":{\"a\":\"n@example.org\"},\"cityOfBirth\":4711,"
                        + "\"secret-field\":\"Primerova\",\"gender\":[\"F\"]");
        system.list("/persons", odd + "," + odd)
                .list(
                        "/persons/" + PERSON + "/associations",
                        association(
                                "A-77", offering("") + ",\"result\":{\"score\":[9,8],\"resultDate\":\"Primerova\"}"),
                        association("A-77", ""))
                .on("/organizations", (exchange, number) -> FakeSystem.json(exchange, 200, FakeSystem.EMPTY_PAGE));

        Crawl read = crawl(EVERY, Map.of()).whole();
        system.on(
                "/persons/" + PERSON + "/associations",
                (exchange, number) -> FakeSystem.json(
                        exchange,
                        403,
                        "{\"title\":\"Forbidden\",\"detail\":\"Primerova " + PERSON + " is protected\"}"));
        Crawl refused = crawl(EVERY, Map.of());

        // then
        assertThat(read.findings(SourceFinding.VALUE_UNREADABLE)).hasSizeGreaterThan(2);
        assertThat(read.findings(SourceFinding.IDENTIFIER_TWICE)).hasSize(2);
        assertThat(refused.failure().fault()).isEqualTo(Fault.REFUSED);
        assertThat(read.findings + " " + refused.findings + " "
                        + refused.failure().getMessage())
                .contains("/persons/-/associations")
                .doesNotContain(PERSON)
                .doesNotContain("Primerova")
                .doesNotContain("A-77")
                .doesNotContain("4711")
                .doesNotContain("second of February")
                .doesNotContain("n@example.org");
    }

    @Test
    void aSystemWithoutPeopleIsNotTakenForOneInWhichNobodyStudies() {
        system.on("/persons", (exchange, number) -> FakeSystem.json(exchange, 404, "{}"));
        assertThat(crawl(EVERY, Map.of()).failure().fault()).isEqualTo(Fault.UNEXPECTED_ANSWER);
        assertThat(crawl(RecordKind.catalogue(), Map.of()).whole().summary.whole())
                .isTrue();
    }

    @Test
    void theStudentsOfASimulatedUniversityHaveTheirResults() throws IOException {
        University university = University.generate(UniversityPlan.flawless(5, 60));
        try (OoapiSimulator simulator = OoapiSimulator.start(university, SimulatorOptions.defaults())) {
            Crawl crawl = Crawl.of(EVERY, Map.of("base-url", simulator.baseUrl().toString(), "page-size", "10"));

            assertThat(crawl.whole().summary.whole()).isTrue();
            assertThat(crawl.all(LearnerRecord.class)).hasSize(6).allSatisfy(learner -> {
                assertThat(learner.familyName())
                        .hasValueSatisfying(name -> assertThat(name).startsWith("van "));
                assertThat(learner.studentIdentifier()).isPresent();
            });
            Set<String> courses = Set.copyOf(crawl.records.stream()
                    .filter(record -> record.kind() == RecordKind.COURSE)
                    .map(SourceRecord::id)
                    .toList());
            assertThat(crawl.all(EnrolmentRecord.class))
                    .isNotEmpty()
                    .allSatisfy(enrolment ->
                            assertThat(courses).contains(enrolment.offeredId().orElse("")));
            List<ResultRecord> results = crawl.all(ResultRecord.class);
            assertThat(results.stream().map(ResultRecord::status).map(code -> code.map(Code::value)))
                    .contains(
                            Optional.of("passed"), Optional.of("failed"), Optional.of("in progress"), Optional.empty());
            assertThat(crawl.all(GradingSchemeRecord.class))
                    .extracting(GradingSchemeRecord::id)
                    .containsExactly("1-10");
            assertThat(crawl.findings(OoapiFinding.SCALE_UNKNOWN)).hasSize(1);
            assertThat(crawl.summary.records())
                    .containsEntry(RecordKind.RESULT, (long) results.size())
                    .containsEntry(RecordKind.GRADING_SCHEME, 1L);
        }
    }
}
