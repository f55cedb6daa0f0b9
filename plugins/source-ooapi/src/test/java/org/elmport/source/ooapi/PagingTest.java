package org.elmport.source.ooapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.elmport.plugin.SourceException.Fault;
import org.elmport.plugin.SourceFinding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists that do not end, repeat themselves, or contradict themselves. */
class PagingTest {

    private static final Map<String, String> COURSES = Map.of("kinds", "course");

    private final FakeSystem system = new FakeSystem();

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void trap11TheSamePageAgainAndAgainEndsTheCrawl() {
        // given
        system.on(
                "/courses",
                (exchange, number) -> FakeSystem.json(exchange, 200, FakeSystem.page(1, true, courses(1, 10))));

        // when
        Crawl crawl = Crawl.rest(system, COURSES);

        // then
        assertThat(crawl.failure().fault()).isEqualTo(Fault.LIMIT);
        assertThat(crawl.failure()).hasMessageContaining("same page").hasMessageContaining("no end");
        assertThat(crawl.ids()).hasSize(10);
        assertThat(system.requests()).hasSize(2);
        assertThat(crawl.summary.whole()).isFalse();
    }

    @Test
    void trap11PagesInACircleEndTheCrawl() {
        // given
        system.on("/courses", (exchange, number) -> {
            int from = number % 2 == 1 ? 1 : 11;
            FakeSystem.json(exchange, 200, FakeSystem.page(number, true, courses(from, from + 9)));
        });

        // when
        Crawl crawl = Crawl.rest(system, COURSES);

        // then
        assertThat(crawl.failure().fault()).isEqualTo(Fault.LIMIT);
        assertThat(crawl.failure()).hasMessageContaining("without a new record");
        assertThat(crawl.ids()).hasSize(20);
        assertThat(system.requests()).hasSize(5);
    }

    @Test
    void trap11EmptyPagesWithoutEndEndTheCrawl() {
        // given
        system.on("/courses", (exchange, number) -> FakeSystem.json(exchange, 200, FakeSystem.page(number, true, "")));

        // when
        Crawl crawl = Crawl.rest(system, COURSES);

        // then
        assertThat(crawl.failure().fault()).isEqualTo(Fault.LIMIT);
        assertThat(system.requests()).hasSize(PageGuard.MAX_PAGES_WITHOUT_NEWS);
    }

    @Test
    void anEndlessListOfNewRecordsEndsAtTheLargestNumberOfPages() {
        // given
        system.on(
                "/courses",
                (exchange, number) -> FakeSystem.json(
                        exchange, 200, FakeSystem.page(number, true, courses(number * 10, number * 10 + 9))));

        // when
        Crawl crawl = Crawl.rest(system, Map.of("kinds", "course", "max-pages", "7"));

        // then
        assertThat(crawl.failure().fault()).isEqualTo(Fault.LIMIT);
        assertThat(crawl.failure().remedy()).contains("max-pages");
        assertThat(system.requests()).hasSize(7);
    }

    @Test
    void trap11ARecordThatComesTwiceIsDeliveredOnceWithAFinding() {
        // given
        system.list("/courses", courses(1, 10), courses(10, 15));

        // when
        Crawl crawl = Crawl.rest(system, COURSES).whole();

        // then
        assertThat(crawl.ids()).hasSize(15).doesNotHaveDuplicates();
        assertThat(crawl.findings(SourceFinding.IDENTIFIER_TWICE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.record().id()).isEqualTo("c10");
                    assertThat(finding.source().path()).isEqualTo("/items/0/courseId");
                });
    }

    @Test
    void trap11TheNumberOfPagesIsNotTrustedButAContradictionIsAFinding() {
        // given
        system.on(
                "/courses",
                (exchange, number) -> FakeSystem.json(
                        exchange,
                        200,
                        "{\"pageSize\":10,\"pageNumber\":1,\"hasNextPage\":false,\"totalPages\":8,\"items\":["
                                + courses(1, 1) + "]}"));

        // when
        Crawl crawl = Crawl.rest(system, COURSES).whole();

        // then
        assertThat(crawl.ids()).containsExactly("c1");
        assertThat(crawl.findings(OoapiFinding.PAGE_COUNT_WRONG)).hasSize(1);
    }

    @Test
    void pagesThatChangeTheirSizeEndTheCrawlBecauseRecordsMayBeMissing() {
        // given
        system.on(
                "/courses",
                (exchange, number) -> FakeSystem.json(
                        exchange,
                        200,
                        FakeSystem.page(number, true, courses(number * 10, number * 10 + 3))
                                .replace("\"pageSize\":10", "\"pageSize\":" + (number == 1 ? 10 : 4))));

        // when
        Crawl crawl = Crawl.rest(system, COURSES);

        // then
        assertThat(crawl.failure().fault()).isEqualTo(Fault.UNEXPECTED_ANSWER);
        assertThat(crawl.failure()).hasMessageContaining("changed from 10 to 4");
    }

    @Test
    void inVersion4APageThatIsNotFullIsTheLast() {
        // given
        system.on(
                "/courses",
                (exchange, number) -> FakeSystem.json(
                        exchange,
                        200,
                        "{\"pageSize\":10,\"pageNumber\":" + number + ",\"items\":["
                                + (number == 1 ? courses(1, 10) : courses(11, 13)) + "]}"));

        // when
        Crawl crawl = Crawl.rest(system, COURSES).whole();

        // then
        assertThat(crawl.ids()).hasSize(13);
        assertThat(system.requests()).hasSize(2);
    }

    @Test
    void trap53ACrawlIsWholeOnlyAfterItsLastRecordWasTaken() throws Exception {
        // given
        system.list("/courses", courses(1, 2));
        Map<String, String> raw = Map.of("base-url", system.base(), "kinds", "course", "page-size", "10");

        // when
        try (var source = new OoapiSourcePlugin()
                .open(Crawl.settings(raw), new org.elmport.plugin.SourceContext(finding -> {}, Crawl.CLOCK))) {
            boolean afterOpen = source.summary().whole();
            source.next();
            source.next();
            boolean beforeEnd = source.summary().whole();
            source.next();

            // then
            assertThat(afterOpen).isFalse();
            assertThat(beforeEnd).isFalse();
            assertThat(source.summary().whole()).isTrue();
        }
    }

    private static String courses(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> "{\"courseId\":\"c" + number + "\"}")
                .collect(Collectors.joining(","));
    }
}
