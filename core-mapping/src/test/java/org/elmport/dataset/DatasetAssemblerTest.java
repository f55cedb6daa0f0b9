package org.elmport.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elmport.dataset.SmallUniversity.code;
import static org.elmport.dataset.SmallUniversity.courseRecord;
import static org.elmport.dataset.SmallUniversity.heldBack;
import static org.elmport.dataset.SmallUniversity.iri;
import static org.elmport.dataset.SmallUniversity.offeringRecord;
import static org.elmport.dataset.SmallUniversity.organisation;
import static org.elmport.dataset.SmallUniversity.result;
import static org.elmport.dataset.SmallUniversity.specification;
import static org.elmport.dataset.SmallUniversity.template;
import static org.elmport.dataset.SmallUniversity.withDraft;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.elmport.elm.LearningOpportunity;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.mapping.MappingResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetAssemblerTest extends AssemblyFixture {

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
}
