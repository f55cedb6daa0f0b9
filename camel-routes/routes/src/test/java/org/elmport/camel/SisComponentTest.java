package org.elmport.camel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.elmport.plugin.CrawlSummary;
import org.elmport.plugin.SourceException;
import org.elmport.record.CourseRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SisComponentTest {

    private final DefaultCamelContext context = new DefaultCamelContext();

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void deliversRecordsOneByOneAndThenWhatTheCrawlWasLike() throws Exception {
        // given
        CourseRecord first = ListedSource.course("C1");
        context.getRegistry().bind("demo", ListedSource.of(first, ListedSource.course("C2")));
        MockEndpoint seen = route("sis:demo?repeatCount=1&initialDelay=0");
        seen.expectedMessageCount(3);

        // when
        context.start();

        // then
        seen.assertIsSatisfied();
        assertThat(seen.getExchanges().get(0).getMessage().getBody()).isEqualTo(first);
        assertThat(seen.getExchanges().get(2).getMessage().getBody()).isEqualTo(List.of());
        assertThat(seen.getExchanges().get(2).getProperty(ElmportExchange.CRAWL, CrawlSummary.class))
                .satisfies(crawl -> assertThat(crawl.whole()).isTrue());
    }

    @Test
    void deliversBatchesWhenAskedTo() throws Exception {
        // given
        context.getRegistry()
                .bind(
                        "demo",
                        ListedSource.of(
                                ListedSource.course("C1"), ListedSource.course("C2"), ListedSource.course("C3")));
        MockEndpoint seen = route("sis:demo?repeatCount=1&initialDelay=0&batchSize=2");
        seen.expectedMessageCount(3);

        // when
        context.start();

        // then
        seen.assertIsSatisfied();
        assertThat(seen.getExchanges())
                .extracting(
                        exchange -> Objects.requireNonNull(exchange.getMessage().getBody(List.class))
                                .size())
                .containsExactly(2, 1, 0);
    }

    @Test
    void aCrawlThatBreaksOffSaysSoAtTheEnd() throws Exception {
        // given
        context.getRegistry().bind("demo", ListedSource.breakingOffAfter(ListedSource.course("C1")));
        MockEndpoint seen = route("sis:demo?repeatCount=1&initialDelay=0");
        seen.expectedMessageCount(2);

        // when
        context.start();

        // then
        seen.assertIsSatisfied();
        assertThat(seen.getExchanges().get(1).getProperty(ElmportExchange.CRAWL, CrawlSummary.class))
                .satisfies(crawl -> assertThat(crawl.whole()).isFalse());
        assertThat(seen.getExchanges().get(1).getProperty(ElmportExchange.FAULT, SourceException.class))
                .hasMessage("the system answered 500");
    }

    @Test
    void asksForChangesAloneAndSaysThatThisWasNotAll() throws Exception {
        // given
        context.getRegistry().bind("demo", ListedSource.of(ListedSource.course("C1"), ListedSource.course("C2")));
        MockEndpoint seen = route("sis:demo?repeatCount=1&initialDelay=0&since=2026-03-01T12:00:00Z");
        seen.expectedMessageCount(2);

        // when
        context.start();

        // then
        seen.assertIsSatisfied();
        assertThat(seen.getExchanges().get(0).getMessage().getBody())
                .isInstanceOfSatisfying(
                        CourseRecord.class, course -> assertThat(course.id()).isEqualTo("C2"));
        assertThat(seen.getExchanges().get(1).getProperty(ElmportExchange.CRAWL, CrawlSummary.class))
                .satisfies(crawl -> assertThat(crawl.whole()).isFalse());
    }

    @Test
    void aMomentThatIsNoneIsRefusedAtTheStart() throws Exception {
        route("sis:demo?since=yesterday");

        assertThatThrownBy(context::start).hasStackTraceContaining("since");
    }

    @Test
    void aJobThatNobodyBoundIsRefusedAtTheStart() throws Exception {
        // given
        route("sis:unheard-of");

        // then
        assertThatThrownBy(context::start).hasStackTraceContaining("needs a SourceBinding with the name unheard-of");
    }

    @Test
    void nothingCanBeSentToASource() throws Exception {
        // given
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:in").to("sis:demo");
            }
        });

        // then
        assertThatThrownBy(context::start).hasStackTraceContaining("reads only");
    }

    private MockEndpoint route(String from) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(from).to("mock:seen");
            }
        });
        return context.getEndpoint("mock:seen", MockEndpoint.class);
    }
}
