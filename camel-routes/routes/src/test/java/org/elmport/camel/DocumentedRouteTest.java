package org.elmport.camel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.elmport.plugin.TargetException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the example of docs/camel.md, and holds the page against what runs. */
class DocumentedRouteTest {

    private static final Path ROOT = Path.of(System.getProperty("elmport.root", "../.."));

    // tag::route[]
    static final class CoursesToXml extends RouteBuilder {

        @Override
        public void configure() {
            from("sis:catalogue?repeatCount=1&initialDelay=0&batchSize=100")
                    .removeHeaders("*")
                    .filter(exchange -> exchange.getProperty(ElmportExchange.CRAWL) == null)
                    .to("elm:map")
                    .to("elm:validate?failOn=never")
                    .to("elm:xml?profile=loq-3.3.1")
                    .to("mock:xml");
        }
    }
    // end::route[]

    // tag::publish[]
    static final class Publish extends RouteBuilder {

        @Override
        public void configure() {
            onException(TargetException.class)
                    .maximumRedeliveries(2)
                    .redeliveryDelay(1000)
                    .useExponentialBackOff()
                    .handled(true)
                    .to("mock:failed");

            from("direct:entities")
                    .removeHeaders("*")
                    .to("europass:qdr?binding=register")
                    .to("mock:published");
        }
    }
    // end::publish[]

    // tag::cards[]
    static final class Cards extends RouteBuilder {

        @Override
        public void configure() {
            onException(TargetException.class)
                    .maximumRedeliveries(4)
                    .redeliveryDelay(1000)
                    .useExponentialBackOff()
                    .handled(true)
                    .to("mock:waiting");

            from("direct:student").removeHeaders("*").to("esc-router:persons");
            from("direct:card")
                    .removeHeaders("*")
                    .to("esc-router:cards?failOnRefusal=false")
                    .to("mock:answers");
        }
    }
    // end::cards[]

    @Test
    void theExampleOfCardsRuns() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            // given
            KeptCards router = new KeptCards("esc-router");
            context.getRegistry().bind("esc-router", router.binding());
            context.addRoutes(new Cards());
            MockEndpoint answers = context.getEndpoint("mock:answers", MockEndpoint.class);
            answers.expectedMessageCount(1);
            context.start();

            // when
            context.createProducerTemplate().sendBody("direct:student", EscRouterComponentTest.PERSON);
            context.createProducerTemplate().sendBody("direct:card", EscRouterComponentTest.CARD);

            // then
            answers.assertIsSatisfied();
            assertThat(router.calls).containsExactly("deliver person", "deliver card");
        }
    }

    @Test
    void theExampleOfPublishingRuns() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            // given
            List<String> delivered = new ArrayList<>();
            context.getRegistry().bind("register", KeptDataset.binding("qdr", false, delivered));
            context.addRoutes(new Publish());
            MockEndpoint published = context.getEndpoint("mock:published", MockEndpoint.class);
            published.expectedMessageCount(1);
            context.start();

            // when
            context.createProducerTemplate().sendBody("direct:entities", List.of(KeptDataset.OUTCOME));

            // then
            published.assertIsSatisfied();
            assertThat(delivered).hasSize(1);
        }
    }

    @Test
    void theExampleRuns() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            // given
            context.getRegistry().bind("catalogue", ListedSource.of(ListedSource.course("C1")));
            context.addRoutes(new CoursesToXml());
            MockEndpoint xml = context.getEndpoint("mock:xml", MockEndpoint.class);
            xml.expectedMessageCount(1);

            // when
            context.start();

            // then
            xml.assertIsSatisfied();
            assertThat(xml.getExchanges().get(0).getMessage().getBody(String.class))
                    .contains("<learningAchievementSpecification")
                    .contains("Tides of C1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"route", "publish", "cards"})
    void thePageShowsWhatRuns(String name) throws IOException {
        // given
        String source = Files.readString(
                ROOT.resolve("camel-routes/routes/src/test/java/org/elmport/camel/DocumentedRouteTest.java"));
        String page = Files.readString(ROOT.resolve("docs/camel.md"));

        // when
        String region = region(source, name);

        // then
        assertThat(page)
                .as("put the region of DocumentedRouteTest into docs/camel.md")
                .contains(region);
    }

    /** What stands between two marks of a source, as a page shows it. */
    static String region(String source, String name) {
        String begin = "// tag::" + name + "[]";
        String end = "// end::" + name + "[]";
        return source.substring(source.indexOf(begin), source.indexOf(end))
                .lines()
                .skip(1)
                .map(line -> line.startsWith("    ") ? line.substring(4) : line)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
