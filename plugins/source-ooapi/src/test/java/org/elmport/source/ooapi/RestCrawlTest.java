package org.elmport.source.ooapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.Code;
import org.elmport.record.RecordKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The way through a live system. */
class RestCrawlTest {

    private final FakeSystem system = new FakeSystem();

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void allListsAreReadPageByPageAndOfferingsBelowTheirOwners() {
        // given
        system.list("/organizations", "{\"organizationId\":\"o1\",\"name\":[{\"language\":\"en\",\"value\":\"Uni\"}]}")
                .list("/programs", "{\"programId\":\"p1\",\"modeOfStudy\":\"part-time\"}")
                .list("/programs/p1/offerings", "{\"offeringId\":\"po1\",\"offeringType\":\"program\"}")
                .list("/courses", "{\"courseId\":\"c1\"},{\"courseId\":\"c2\"}", "{\"courseId\":\"c3\"}")
                .list("/courses/c3/offerings", "{\"offeringId\":\"co1\",\"offeringType\":\"course\"}");

        // when
        Crawl crawl = Crawl.rest(system).whole();

        // then
        assertThat(crawl.ids()).containsExactly("o1", "p1", "po1", "c1", "c2", "c3", "co1");
        assertThat(crawl.summary.whole()).isTrue();
        assertThat(crawl.summary.records()).containsEntry(RecordKind.COURSE, 3L).containsEntry(RecordKind.OFFERING, 2L);
        assertThat(crawl.findings).isEmpty();
        assertThat(system.requests())
                .startsWith("/academic-sessions?pageNumber=1&pageSize=10")
                .contains("/courses?pageNumber=2&pageSize=10")
                .doesNotContain("/courses?pageNumber=3&pageSize=10");
    }

    @Test
    void anOfferingBelongsToTheCourseItWasListedBelowEvenIfItDoesNotSaySo() {
        // given
        system.list("/courses", "{\"courseId\":\"c/1 x\"}")
                .list("/courses/c/1 x/offerings", "{\"offeringId\":\"o\",\"offeringType\":\"course\"}");

        // when
        Crawl crawl = Crawl.rest(system).whole();

        // then
        assertThat(crawl.offering().offeredId()).isEqualTo("c/1 x");
        assertThat(crawl.offering().offeredKind()).isEqualTo(RecordKind.COURSE);
        assertThat(system.requests()).contains("/courses/c%2F1%20x/offerings?pageNumber=1&pageSize=10");
    }

    @Test
    void offeringsTakeTheSessionsNameAndTheProgrammesSchedule() {
        // given
        system.list(
                        "/academic-sessions",
                        "{\"academicSessionId\":\"s1\",\"name\":[{\"language\":\"en\",\"value\":\"Autumn 2026\"}]}")
                .list("/programs", "{\"programId\":\"p1\",\"modeOfStudy\":\"part-time\"}")
                .list("/programs/p1/offerings", "{\"offeringId\":\"x\",\"academicSession\":\"s1\"}");

        // when
        Crawl crawl = Crawl.rest(system).whole();

        // then
        assertThat(crawl.offering().period().versions().get(0).value()).isEqualTo("Autumn 2026");
        assertThat(crawl.offering().schedule()).contains(new Code("ooapi:mode-of-study", "part-time"));
        assertThat(crawl.offering().offeredKind()).isEqualTo(RecordKind.PROGRAMME);
    }

    @Test
    void aProgrammeTakesItsDocumentFromTheSpecificationBehindIt() {
        // given
        system.list("/education-specifications", "{\"educationSpecificationId\":\"e1\",\"formalDocument\":\"diploma\"}")
                .list("/programs", "{\"programId\":\"p1\",\"educationSpecification\":\"e1\"}");

        // when
        Crawl crawl = Crawl.rest(system).whole();

        // then
        assertThat(crawl.programme().formalDocument()).contains(new Code("ooapi:formal-document", "diploma"));
    }

    @Test
    void anUnknownAcademicSessionIsAFinding() {
        // given
        system.list("/courses", "{\"courseId\":\"c1\"}")
                .list("/courses/c1/offerings", "{\"offeringId\":\"x\",\"academicSession\":\"nowhere\"}");

        // when
        Crawl crawl = Crawl.rest(system).whole();

        // then
        assertThat(crawl.findings(SourceFinding.REFERENCE_UNKNOWN))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.source().path()).isEqualTo("/items/0/academicSession");
                    assertThat(finding.source().resource())
                            .isEqualTo(system.base() + "/courses/c1/offerings?pageNumber=1&pageSize=10");
                    assertThat(finding.record()).hasToString("offering x");
                });
    }

    @Test
    void onlyTheKindsThatAreAskedForAreReadAndDelivered() {
        // given
        system.list("/organizations", "{\"organizationId\":\"o1\"}").list("/courses", "{\"courseId\":\"c1\"}");

        // when
        Crawl crawl = Crawl.rest(system, Map.of("kinds", "course")).whole();

        // then
        assertThat(crawl.ids()).containsExactly("c1");
        assertThat(system.requests()).containsExactly("/courses?pageNumber=1&pageSize=10");
    }

    @Test
    void coursesAreWalkedForTheirOfferingsEvenWhereTheyAreNotAskedFor() {
        // given
        system.list("/courses", "{\"courseId\":\"c1\"}").list("/courses/c1/offerings", "{\"offeringId\":\"x\"}");

        // when
        Crawl crawl = Crawl.rest(system, Map.of("kinds", "offering")).whole();

        // then
        assertThat(crawl.ids()).containsExactly("x");
    }

    @Test
    void theConsumerAndHeadersOfTheSettingsAreSent() {
        // when
        Crawl.rest(system, Map.of("consumer", "a b", "headers", Map.of("Accept-Language", "nl")))
                .whole();

        // then
        assertThat(system.requests()).allMatch(request -> request.endsWith("&consumer=a%20b"));
        assertThat(system.headers())
                .allSatisfy(headers -> assertThat(headers).containsEntry("Accept-language", java.util.List.of("nl")));
    }

    @Test
    void listsThatOthersOnlyReferToMayBeMissing() {
        // given
        system.on("/academic-sessions", (exchange, number) -> FakeSystem.json(exchange, 404, "{}"))
                .on("/education-specifications", (exchange, number) -> FakeSystem.json(exchange, 405, "{}"))
                .list("/courses", "{\"courseId\":\"c1\"}");

        // when
        Crawl crawl = Crawl.rest(system).whole();

        // then
        assertThat(crawl.ids()).containsExactly("c1");
        assertThat(crawl.summary.whole()).isTrue();
        assertThat(crawl.findings(OoapiFinding.LIST_MISSING)).hasSize(2);
    }

    // trap sis 53
    @Test
    void missingOfferingsLeaveTheCrawlIncompleteSoThatNothingIsTakenForRemoved() {
        // given
        system.list("/courses", "{\"courseId\":\"c1\"}")
                .on("/courses/c1/offerings", (exchange, number) -> FakeSystem.json(exchange, 404, "{}"));

        // when
        Crawl crawl = Crawl.rest(system).whole();

        // then
        assertThat(crawl.ids()).containsExactly("c1");
        assertThat(crawl.summary.whole()).isFalse();
        assertThat(crawl.findings(OoapiFinding.LIST_MISSING)).hasSize(1);
    }
}
