package org.elmport.camel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

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

    @Test
    void thePageShowsWhatRuns() throws IOException {
        // given
        String source = Files.readString(
                ROOT.resolve("camel-routes/routes/src/test/java/org/elmport/camel/DocumentedRouteTest.java"));
        String page = Files.readString(ROOT.resolve("docs/camel.md"));

        // when
        String region = source.substring(source.indexOf("// tag::route[]"), source.indexOf("// end::route[]"))
                .lines()
                .skip(1)
                .map(line -> line.startsWith("    ") ? line.substring(4) : line)
                .collect(Collectors.joining("\n"))
                .strip();

        // then
        assertThat(page)
                .as("put the region of DocumentedRouteTest into docs/camel.md")
                .contains(region);
    }
}
