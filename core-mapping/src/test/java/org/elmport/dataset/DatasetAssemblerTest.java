package org.elmport.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.elmport.dataset.SmallUniversity.accreditation;
import static org.elmport.dataset.SmallUniversity.awarding;
import static org.elmport.dataset.SmallUniversity.code;
import static org.elmport.dataset.SmallUniversity.courseRecord;
import static org.elmport.dataset.SmallUniversity.heldBack;
import static org.elmport.dataset.SmallUniversity.iri;
import static org.elmport.dataset.SmallUniversity.location;
import static org.elmport.dataset.SmallUniversity.offeringRecord;
import static org.elmport.dataset.SmallUniversity.organisation;
import static org.elmport.dataset.SmallUniversity.organisationRecord;
import static org.elmport.dataset.SmallUniversity.result;
import static org.elmport.dataset.SmallUniversity.specification;
import static org.elmport.dataset.SmallUniversity.template;
import static org.elmport.dataset.SmallUniversity.withDraft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningOpportunity;
import org.elmport.elm.Link;
import org.elmport.elm.Location;
import org.elmport.elm.QualificationReference;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.mapping.MappingResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetAssemblerTest {

    @TempDir
    Path directory;

    private final List<MappingResult> results = new ArrayList<>();

    @BeforeEach
    void theUniversityIsThere() {
        results.add(organisationRecord("uni"));
    }

    private DatasetOptions options() {
        return DatasetOptions.standard().withTemporaryDirectory(directory);
    }

    private Assembly assembled() throws IOException {
        return Assembly.of(options(), results);
    }

    @Test
    void offeringsTakeFromTheirCourseWhicheverComesFirst() throws IOException {
        // given
        results.add(offeringRecord("o1", "c1"));
        results.add(courseRecord("c1"));
        results.add(offeringRecord("o2", "c1"));

        // when
        Assembly assembly = assembled();

        // then
        assertThat(assembly.findings()).isEmpty();
        assertThat(assembly.xml())
                .containsPattern("<learningOpportunity id=\"" + iri("offering", "o1")
                        + "\">\\s*<title language=\"en\">Course c1<")
                .containsPattern("<learningOpportunity id=\"" + iri("offering", "o2")
                        + "\">\\s*<title language=\"en\">Course c1<")
                .doesNotContain("of-course-c1");
        assertThat(assembly.counts().entities())
                .isEqualTo(Map.of(
                        "LearningOpportunity", 2L,
                        "LearningAchievementSpecification", 1L,
                        "LearningOutcome", 1L,
                        "Organisation", 1L,
                        "Location", 1L));
        assertThat(assembly.counts().published()).isEqualTo(Map.of("course", 1L, "offering", 2L, "organisation", 1L));
    }

    @Test
    void aCourseWithoutOfferingIsPublishedAloneWhereThatIsWanted() throws IOException {
        // given
        results.add(withDraft(
                "course", "c1", template("c1", true), specification("c1").build()));
        results.add(withDraft(
                "course", "c2", template("c2", false), specification("c2").build()));
        results.add(withDraft(
                "course", "c3", template("c3", true), specification("c3").build()));
        results.add(offeringRecord("o3", "c3"));

        // when
        Assembly assembly = assembled();

        // then
        assertThat(assembly.xml()).contains("of-course-c1").doesNotContain("of-course-c2", "of-course-c3");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyOrderOfRecordsGivesTheSameBytesAndTheSameFindings(long seed) throws IOException {
        // given: a university in which everything goes wrong at once
        results.addAll(SmallUniversity.whole());
        results.add(
                courseRecord("c9", specification("c9").addIdentifier(code("C9")).build()));
        results.add(courseRecord(
                "c9", specification("c9").addIdentifier(code("other")).build()));
        results.add(offeringRecord("o9", "c9", "nowhere"));
        results.add(offeringRecord("o8", "unknown", "uni"));
        results.add(result("organisation", "lost", organisation("lost").build()));
        results.add(offeringRecord("o7", "c9", "lost"));
        results.add(heldBack("course", "c77"));
        results.add(offeringRecord(
                "o6", "c9", LearningOpportunity.builder(iri("offering", "o6")).addIdentifier(code("C9"))));
        Assembly inOrder = assembled();
        List<MappingResult> shuffled = new ArrayList<>(results);
        Collections.shuffle(shuffled, new Random(seed));

        // when
        Assembly other = Assembly.of(options().withMemoryBudget(1), shuffled);

        // then
        assertThat(other).isEqualTo(inOrder);
        assertThat(inOrder.findings()).hasSizeGreaterThan(5);
    }

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

    @Test
    void trap04NotationsAreUniqueInTheWholeDocumentAndTheCourseKeepsItsCode() throws IOException {
        // given
        results.add(courseRecord(
                "c1",
                specification("c1")
                        .addIdentifier(code("CS101"))
                        .addIdentifier(code("CS101"))
                        .build()));
        results.add(offeringRecord(
                "o1", "c1", LearningOpportunity.builder(iri("offering", "o1")).addIdentifier(code("CS101"))));
        results.add(offeringRecord(
                "o2", "c1", LearningOpportunity.builder(iri("offering", "o2")).addIdentifier(code("CS101-2026-1"))));

        // when
        Assembly assembly = assembled();

        // then
        assertThat(assembly.findings())
                .containsExactly(
                        "VAL-NOTATION-REPEATED | offering o1 | LearningOpportunity.identifier | LearningOpportunity"
                                + " https://id.uni.example/offering/o1: has the code \"CS101\", which another record has"
                                + " already",
                        "VAL-NOTATION-REPEATED | course c1 | LearningAchievementSpecification.identifier |"
                                + " LearningAchievementSpecification https://id.uni.example/course/c1: has the code"
                                + " \"CS101\", which another record has already");
        assertThat(assembly.xml()).containsOnlyOnce(">CS101<").containsOnlyOnce(">CS101-2026-1<");
    }

    @Test
    void aNotationOfARecordThatIsHeldBackIsFreeForOthers() throws IOException {
        // given: o1 comes first, and has no provider
        results.add(courseRecord("c1"));
        results.add(offeringRecord(
                "o1",
                "c1",
                LearningOpportunity.builder(iri("offering", "o1"))
                        .addIdentifier(code("X"))
                        .addProvidedBy(Link.to(iri("organisation", "nowhere")))));
        results.add(offeringRecord(
                "o2", "c1", LearningOpportunity.builder(iri("offering", "o2")).addIdentifier(code("X"))));

        // when
        Assembly assembly = assembled();

        // then
        assertThat(assembly.xml()).containsOnlyOnce(">X<");
        assertThat(assembly.findings()).singleElement().asString().startsWith("VAL-REQUIRED-VALUE-LOST");
    }

    @Test
    void trap05TheSamePlaceInManyRecordsIsWrittenOnce() throws IOException {
        // given
        for (int i = 0; i < 50; i++) {
            results.add(result("organisation", "o" + i, organisation("uni").build(), location("uni")));
        }

        // when
        Assembly assembly = assembled();

        // then
        assertThat(assembly.findings()).isEmpty();
        assertThat(assembly.counts().entities()).isEqualTo(Map.of("Organisation", 1L, "Location", 1L));
    }

    @Test
    void oneIdentifierDescribedInSeveralWaysIsPublishedOnceWithAFinding() throws IOException {
        // given
        results.add(result("organisation", "uni", placeCalled("Z"), placeCalled("B"), placeCalled("Z")));

        // when
        Assembly assembly = assembled();

        // then
        assertThat(assembly.findings())
                .containsExactly("VAL-ENTITY-TWO-CONTENTS | organisation uni |  | Location"
                        + " https://id.uni.example/location/x is described in 2 different ways; the description of"
                        + " organisation uni is published");
        assertThat(assembly.xml()).contains(">B<").doesNotContain(">Z<");
    }

    private static Location placeCalled(String name) {
        return Location.builder(iri("location", "x"))
                .addGeographicName(LangString.of("en", name))
                .addAddress(location("x").address().get(0))
                .build();
    }

    @Test
    void oneIdentifierForTwoKindsHoldsTheSecondBack() throws IOException {
        // given
        results.add(result("course", "c1", specification("uni2").build()));
        results.add(result(
                "organisation",
                "x",
                QualificationReference.builder(iri("course", "uni2"))
                        .identifier(code("Q"))
                        .build()));

        // when
        Assembly assembly = assembled();

        // then
        assertThat(assembly.findings())
                .filteredOn(line -> line.contains("TWO-KINDS"))
                .containsExactly("VAL-ENTITY-TWO-KINDS | organisation x |  | QualificationReference"
                        + " https://id.uni.example/course/uni2: has the identifier of a"
                        + " LearningAchievementSpecification");
        assertThat(assembly.counts().entities()).doesNotContainKey("QualificationReference");
    }

    @Test
    void withoutItsOnlyCodeAReferenceToAQualificationIsHeldBack() throws IOException {
        // given
        for (String id : List.of("q1", "q2")) {
            results.add(result(
                    "programme",
                    id,
                    QualificationReference.builder(iri("qualification", id))
                            .identifier(code("SAME"))
                            .build()));
        }

        // when
        Assembly assembly = assembled();

        // then
        assertThat(assembly.counts().entities()).containsEntry("QualificationReference", 1L);
        assertThat(assembly.findings())
                .singleElement()
                .asString()
                .startsWith("VAL-REQUIRED-VALUE-LOST | programme q2 | QualificationReference.identifier");
    }

    @Test
    void version310CannotDoWithoutALearningOutcome() throws IOException {
        // given: the outcome that the course refers to is not delivered
        results.add(result("course", "c1", specification("c1").build()));

        // when
        Assembly current = assembled();
        Assembly earlier = Assembly.of(options().withProfile(ApplicationProfile.LOQ_3_1_0), results);

        // then
        assertThat(current.findings()).singleElement().asString().startsWith("VAL-REFERENCE-LEFT-OUT | course c1");
        assertThat(earlier.findings()).singleElement().asString().startsWith("VAL-REQUIRED-VALUE-LOST | course c1");
        assertThat(earlier.counts().heldBack()).isEqualTo(Map.of("course", 1L));
    }

    @Test
    void recordsThatGiveNothingAreCountedApart() throws IOException {
        // given
        results.add(result("offering", "cancelled"));

        // when
        DatasetCounts counts = assembled().counts();

        // then
        assertThat(counts.leftOut()).isEqualTo(Map.of("offering", 1L));
        assertThat(counts.received()).isEqualTo(Map.of("offering", 1L, "organisation", 1L));
        assertThat(counts.published()).isEqualTo(Map.of("offering", 0L, "organisation", 1L));
    }

    @Test
    void anEmptyDatasetIsWrittenToo() throws IOException {
        // given
        results.clear();

        // when
        Assembly assembly = assembled();

        // then
        assertThat(assembly.xml()).contains("<Courses").doesNotContain(" id=");
        assertThat(assembly.counts().entities()).isEmpty();
    }

    @Test
    void aDatasetIsWrittenAnyNumberOfTimesInBothVersions() throws IOException {
        try (DatasetAssembler assembler = new DatasetAssembler(options(), SmallUniversity::complete)) {
            // given
            for (MappingResult result : SmallUniversity.whole()) {
                assembler.add(result);
            }
            try (Dataset dataset = assembler.finish(finding -> {})) {
                // when
                String once = Assembly.written(dataset, DatasetForm.LOQ_XML);
                String json = Assembly.written(dataset, DatasetForm.LOQ_JSONLD);
                ByteArrayOutputStream earlier = new ByteArrayOutputStream();
                dataset.write(earlier, DatasetForm.LOQ_XML, ApplicationProfile.LOQ_3_1_0, lost -> {});

                // then
                assertThat(Assembly.written(dataset, DatasetForm.LOQ_XML)).isEqualTo(once);
                assertThat(Assembly.written(dataset, DatasetForm.LOQ_JSONLD)).isEqualTo(json);
                assertThat(earlier.toString(StandardCharsets.UTF_8)).contains("model/ap/loq-constraints/");
                assertThat(dataset.entities()).containsEntry("LearningOpportunity", 10L);
            }
        }
    }

    @Test
    void nothingIsLeftOnDiskWhenTheDatasetIsClosed() throws IOException {
        // when
        assembled();

        // then
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void nothingIsLeftOnDiskWhenTheAssemblyIsGivenUp() throws IOException {
        // given
        try (DatasetAssembler assembler = new DatasetAssembler(options(), SmallUniversity::complete)) {
            assembler.add(courseRecord("c1"));
            assertThat(directory).isNotEmptyDirectory();
        }

        // then
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aFaultWhileCompletingLeavesNothingOnDisk() throws IOException {
        // given
        DraftCompletion faulty = (draft, template) -> {
            throw new UncheckedIOException(new IOException("disk full"));
        };

        // when
        try (DatasetAssembler assembler = new DatasetAssembler(options(), faulty)) {
            assembler.add(offeringRecord("o1", "c1"));
            assertThat(catchThrowable(() -> assembler.finish(finding -> {}))).hasMessageContaining("disk full");
        }

        // then
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aStreamThatFailsShowsAsAnOrdinaryInputOutputFault() throws IOException {
        try (DatasetAssembler assembler = new DatasetAssembler(options(), SmallUniversity::complete);
                Dataset dataset = assembler.finish(finding -> {})) {
            // given
            OutputStream full = new OutputStream() {
                @Override
                public void write(int octet) throws IOException {
                    throw new IOException("No space left on device");
                }
            };

            // then
            assertThat(catchThrowable(
                            () -> dataset.write(full, DatasetForm.LOQ_XML, ApplicationProfile.LOQ_3_3_1, lost -> {})))
                    .isExactlyInstanceOf(IOException.class)
                    .hasMessage("No space left on device");
        }
    }
}
