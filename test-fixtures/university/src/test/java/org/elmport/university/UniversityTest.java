package org.elmport.university;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UniversityTest {

    private static final University DEMO = University.generate(UniversityPlan.demo());

    @Test
    void theDemoIsAsLargeAsItPromises() {
        assertThat(DEMO.courseCount()).isEqualTo(250);
        assertThat(DEMO.programmeCount()).isGreaterThanOrEqualTo(12);
        assertThat(DEMO.offeringCount()).isGreaterThanOrEqualTo(400);
        assertThat(DEMO.organisations().filter(each -> each.type() == OrganisationType.FACULTY))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"1", "4", "5", "13", "250", "3001", "7000"})
    void countsAgreeWithTheRecords(int courses) {
        // given
        University university = University.generate(new UniversityPlan(9, courses, 0.02));

        // then
        assertThat(university.courses()).hasSize(university.courseCount());
        assertThat(university.programmes()).hasSize(university.programmeCount());
        assertThat(university.offerings()).hasSize(university.offeringCount());
        assertThat(university.organisations()).hasSize(university.organisationCount());
        assertThat(university.sessions()).hasSize(university.sessionCount());
        assertThat(university.accreditations()).hasSize(university.accreditationCount());
    }

    @Test
    void theSameSeedGivesTheSameRecordsAndAnotherSeedOthers() {
        // given
        University again = University.generate(UniversityPlan.demo());
        University other = University.generate(new UniversityPlan(2, 250, 0.05));

        // then
        assertThat(again.courses()).containsExactlyElementsOf(DEMO.courses().toList());
        assertThat(again.offerings()).containsExactlyElementsOf(DEMO.offerings().toList());
        assertThat(other.course(0)).isNotEqualTo(DEMO.course(0));
    }

    @Test
    void aLargerCatalogueBeginsWithTheSameCourseTitles() {
        // given
        University larger = University.generate(new UniversityPlan(1, 100_000, 0.05));

        // then
        assertThat(larger.course(17).wording()).isEqualTo(DEMO.course(17).wording());
    }

    @Test
    void allFourLanguagesAreTaughtAndDescribed() {
        Map<String, Long> taught = DEMO.courses()
                .collect(Collectors.groupingBy(
                        course -> course.classification().languages().get(0), Collectors.counting()));
        assertThat(taught).containsKeys("en", "fi", "pt", "pl");
        assertThat(DEMO.courses()
                        .filter(course -> course.wording().title().entries().size() >= 4))
                .hasSizeGreaterThan(50);
    }

    @Test
    void noTwoCoursesOfAFlawlessCatalogueShareTitleOrCode() {
        // given
        University university = University.generate(UniversityPlan.flawless(3, 5000));

        // then
        assertThat(university.courses().map(Course::code)).doesNotHaveDuplicates();
        assertThat(university.courses().map(course -> course.wording().title().in(CatalogueLanguage.ENGLISH)))
                .doesNotHaveDuplicates();
    }

    @Test
    void noIdentifierIsGivenTwice() {
        // given
        Stream<RecordKey> keys = Stream.of(
                        DEMO.courses().map(Course::key),
                        DEMO.programmes().map(Programme::key),
                        DEMO.offerings().map(Offering::key),
                        DEMO.organisations().map(Organisation::key),
                        DEMO.sessions().map(AcademicSession::key),
                        DEMO.accreditations().map(Accreditation::key))
                .flatMap(stream -> stream);

        // then
        Set<UUID> uuids = new HashSet<>();
        Set<String> ids = new HashSet<>();
        assertThat(keys).allSatisfy(key -> {
            assertThat(uuids.add(key.uuid())).isTrue();
            assertThat(ids.add(key.id())).isTrue();
            assertThat(key.uuid().version()).isEqualTo(4);
            assertThat(key.uuid().variant()).isEqualTo(2);
        });
    }

    @Test
    void everyRecordIsFoundByItsUuid() {
        assertThat(DEMO.courses())
                .allSatisfy(course ->
                        assertThat(DEMO.courseIndex(course.key().uuid())).hasValue(course.index()));
        assertThat(DEMO.offerings())
                .allSatisfy(offering ->
                        assertThat(DEMO.offering(offering.key().uuid())).contains(offering));
        assertThat(DEMO.programmes())
                .allSatisfy(programme ->
                        assertThat(DEMO.programmeIndex(programme.key().uuid())).hasValue(programme.index()));
    }

    @Test
    void aUuidOfNobodyIsNotFound() {
        // given
        SplittableRandom random = new SplittableRandom(11);

        // then
        for (int attempt = 0; attempt < 1000; attempt++) {
            UUID uuid = new UUID(random.nextLong(), random.nextLong());
            assertThat(DEMO.courseIndex(uuid)).isEmpty();
            assertThat(DEMO.offering(uuid)).isEmpty();
        }
        assertThat(DEMO.courseIndex(DEMO.programme(0).key().uuid())).isEmpty();
    }

    @Test
    void creditsAreBetweenOneAndThirtyAndTheWorkloadFollows() {
        // given
        University university = University.generate(UniversityPlan.flawless(5, 1000));

        // then
        assertThat(university.courses()).allSatisfy(course -> {
            BigDecimal credits = new BigDecimal(course.effort().credits());
            assertThat(credits).isBetween(BigDecimal.ONE, BigDecimal.valueOf(30));
            assertThat(course.effort().workload()).isBetween(27, 810);
            assertThat(course.effort().contactHours())
                    .isLessThan(course.effort().workload());
        });
    }

    @Test
    void microCredentialsNameSkillsAndOtherCoursesDoNot() {
        assertThat(DEMO.courses().filter(Course::microCredential))
                .isNotEmpty()
                .allSatisfy(course -> assertThat(course.skills())
                        .isNotEmpty()
                        .allMatch(skill -> skill.startsWith("http://data.europa.eu/esco/skill/")));
        assertThat(DEMO.courses().filter(course -> !course.microCredential()))
                .allSatisfy(course -> assertThat(course.skills()).isEmpty());
    }

    @Test
    void jointProgrammesAreAwardedByThreeUniversities() {
        assertThat(DEMO.programmes().filter(programme -> programme.type() == ProgrammeType.JOINT_MASTER))
                .isNotEmpty()
                .allSatisfy(programme ->
                        assertThat(programme.awardingBodies()).hasSize(3).doesNotHaveDuplicates());
    }

    @Test
    void descriptionsComeAsPlainTextHtmlTablesAndMarkdown() {
        // given
        University university = University.generate(UniversityPlan.flawless(5, 500));

        // then
        assertThat(university.courses().map(course -> course.wording().form()).distinct())
                .containsExactlyInAnyOrder(TextForm.values());
        assertThat(university.courses()).allSatisfy(course -> {
            String text = course.wording().description().entries().get(0).value();
            switch (course.wording().form()) {
                case PLAIN -> assertThat(text).doesNotContain("<", "](");
                case HTML, HTML_TABLE -> assertThat(text).contains("<p>", "<li>", "<a href=");
                case MARKDOWN -> assertThat(text).contains("**", "\n- ", "](https://");
            }
        });
    }

    @Test
    void noPlaceIsLeftUnfilledInAnyText() {
        assertThat(DEMO.courses().flatMap(course -> texts(course.wording())))
                .allSatisfy(text -> assertThat(text.value()).doesNotContainPattern("\\{[a-z]+}"));
        assertThat(DEMO.programmes().flatMap(programme -> texts(programme.wording())))
                .allSatisfy(text -> assertThat(text.value()).isNotBlank().doesNotContainPattern("\\{[a-z]+}|\\^"));
        assertThat(DEMO.organisations().flatMap(each -> each.name().entries().stream()))
                .allSatisfy(text -> assertThat(text.value()).isNotBlank().doesNotContainPattern("\\{[a-z]+}"));
    }

    @Test
    void outcomesAreWrittenInTheLanguagesOfTheTitle() {
        assertThat(University.generate(UniversityPlan.flawless(1, 200)).courses())
                .allSatisfy(course -> assertThat(course.wording().outcomes())
                        .hasSize(4)
                        .allSatisfy(outcome -> assertThat(languages(outcome))
                                .isEqualTo(languages(course.wording().title()))));
    }

    @Test
    void offeringsOfAFlawlessCatalogueStartBeforeTheyEndAndCloseBeforeTheyStart() {
        assertThat(University.generate(UniversityPlan.flawless(8, 300)).offerings())
                .allSatisfy(offering -> {
                    assertThat(offering.time().start()).isBefore(offering.time().end());
                    assertThat(offering.time().enrolUntil())
                            .isAfter(offering.time().enrolFrom())
                            .isBefore(offering.time().start());
                });
    }

    @Test
    void everyAddressIsAnExample() {
        assertThat(DEMO.organisations()).allSatisfy(organisation -> {
            assertThat(organisation.link()).containsPattern("^https://[a-z.]+\\.example/");
            assertThat(organisation.email()).endsWith(".example");
        });
        assertThat(DEMO.courses())
                .allSatisfy(course -> assertThat(course.link()).startsWith("https://uni.example/"));
    }

    @Test
    void theHierarchyOfOrganisationsEndsAtTheUniversity() {
        assertThat(DEMO.organisations().filter(each -> each.type() == OrganisationType.DEPARTMENT))
                .isNotEmpty()
                .allSatisfy(department -> {
                    Organisation faculty = above(department);
                    assertThat(faculty.type()).isEqualTo(OrganisationType.FACULTY);
                    assertThat(above(faculty).type()).isEqualTo(OrganisationType.ROOT);
                });
    }

    private static Organisation above(Organisation organisation) {
        UUID parent = organisation.parent().orElseThrow().uuid();
        return DEMO.organisation(DEMO.organisationIndex(parent).orElseThrow());
    }

    @Test
    void sizesOutsideTheLimitsAreRefused() {
        assertThatThrownBy(() -> new UniversityPlan(1, 0, 0)).hasMessageContaining("courses");
        assertThatThrownBy(() -> new UniversityPlan(1, 1, 0.6)).hasMessageContaining("flaws");
        assertThatThrownBy(() -> DEMO.course(250)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> DEMO.course(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static Stream<TaggedText> texts(Wording wording) {
        return Stream.of(
                        Stream.of(wording.title(), wording.description(), wording.assessment(), wording.requirements()),
                        wording.outcomes().stream())
                .flatMap(stream -> stream)
                .flatMap(texts -> texts.entries().stream());
    }

    private static List<CatalogueLanguage> languages(Texts texts) {
        return texts.entries().stream().map(TaggedText::language).toList();
    }
}
