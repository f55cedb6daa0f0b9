package org.elmport.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elmport.dataset.SmallUniversity.code;
import static org.elmport.dataset.SmallUniversity.courseRecord;
import static org.elmport.dataset.SmallUniversity.iri;
import static org.elmport.dataset.SmallUniversity.location;
import static org.elmport.dataset.SmallUniversity.offeringRecord;
import static org.elmport.dataset.SmallUniversity.organisation;
import static org.elmport.dataset.SmallUniversity.result;
import static org.elmport.dataset.SmallUniversity.specification;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningOpportunity;
import org.elmport.elm.Link;
import org.elmport.elm.Location;
import org.elmport.elm.QualificationReference;
import org.junit.jupiter.api.Test;

/** Identifiers and notations mean one thing in the whole dataset. */
class DatasetIdentityTest extends AssemblyFixture {

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

    private static Location placeCalled(String name) {
        return Location.builder(iri("location", "x"))
                .addGeographicName(LangString.of("en", name))
                .addAddress(location("x").address().get(0))
                .build();
    }
}
