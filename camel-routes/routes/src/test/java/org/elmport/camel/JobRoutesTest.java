package org.elmport.camel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.builder.TemplatedRouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.elmport.mapping.CatalogueMapping;
import org.elmport.mapping.Institution;
import org.elmport.mapping.MappingOptions;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.TargetException;
import org.elmport.record.Text;
import org.elmport.sync.configuration.CheckConfiguration;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.failure.FailurePolicy;
import org.elmport.sync.ledger.Lease;
import org.elmport.sync.ledger.Ledger;
import org.elmport.sync.ledger.LedgerAddress;
import org.elmport.sync.ledger.SharedLedger;
import org.elmport.sync.plan.GuardLimits;
import org.elmport.sync.report.RunReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job route in a route of somebody else, with what goes wrong. */
class JobRoutesTest {

    private static final GuardLimits NO_REMOVALS = new GuardLimits(0, 0, 10, List.of());

    @TempDir
    private Path directory = Path.of(".");

    private final DefaultCamelContext context = new DefaultCamelContext();
    private LedgerAddress address = LedgerAddress.file(Path.of("ledger"));
    private Optional<SharedLedger> shared = Optional.empty();

    @BeforeEach
    void aLedgerIsThere() {
        address = LedgerAddress.file(directory.resolve("ledger"));
        shared = Optional.of(new SharedLedger(address, Clock.systemUTC()));
    }

    @AfterEach
    void everythingIsClosed() throws IOException {
        context.close();
        shared.ifPresent(SharedLedger::close);
    }

    // tag::job[]
    static void publish(CamelContext context, JobConfiguration job, SharedLedger ledger) throws Exception {
        CatalogueMapping mapping = CatalogueMapping.with(job.mapping());
        context.getRegistry().bind("catalogue", new JobBinding(job, mapping, ledger, Duration.ofMinutes(1)));
        context.addRoutes(new JobRoutes());
        TemplatedRouteBuilder.builder(context, JobRoutes.TEMPLATE)
                .routeId("publish")
                .parameter("job", "catalogue")
                .parameter("from", "direct:publish")
                .parameter("done", "mock:done")
                .parameter("failed", "mock:failed")
                .parameter("retries", "2")
                .parameter("retryDelay", "10")
                .add();
    }
    // end::job[]

    private static JobConfiguration job(SourceBinding source, KeptTarget target) {
        MappingOptions options = MappingOptions.builder()
                .baseIri("https://id.uni.example/")
                .institution(new Institution("uni", Text.of("en", "University"), "FI", Optional.empty()))
                .build();
        return new JobConfiguration(
                "catalogue",
                source.plugin(),
                source.settings(),
                options,
                Optional.empty(),
                target,
                source.settings(),
                Optional.empty(),
                false,
                NO_REMOVALS,
                Optional.empty(),
                FailurePolicy.STANDARD,
                CheckConfiguration.NONE,
                Optional.empty());
    }

    private Exchange run(SourceBinding source, KeptTarget target) throws Exception {
        publish(context, job(source, target), shared.orElseThrow());
        context.start();
        return again();
    }

    private Exchange again() {
        return context.createProducerTemplate().request("direct:publish", exchange -> {});
    }

    private List<Exchange> at(String endpoint) {
        return Objects.requireNonNull(context.getEndpoint(endpoint, MockEndpoint.class))
                .getExchanges();
    }

    @Test
    void aRunDeliversAndItsReportGoesOn() throws Exception {
        // given
        KeptTarget target = new KeptTarget(0);

        // when
        run(ListedSource.of(ListedSource.course("C1")), target);

        // then
        assertThat(at("mock:failed")).isEmpty();
        assertThat(at("mock:done")).singleElement().satisfies(exchange -> {
            assertThat(exchange.getProperty(ElmportExchange.OUTCOME)).isEqualTo("done");
            assertThat(exchange.getProperty(ElmportExchange.PLAN, String.class)).hasSize(64);
            assertThat(Objects.requireNonNull(exchange.getMessage().getBody(RunReport.class))
                            .read())
                    .as("the course, and the institution")
                    .isEqualTo(2);
        });
        assertThat(target.taken()).isEqualTo(1);
    }

    @Test
    void aRouteThatAsksForChangesReadsNoMoreThanThat() throws Exception {
        // given
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:changes").to("elmport:catalogue?since=last");
            }
        });
        run(ListedSource.of(ListedSource.course("C1"), ListedSource.course("C2")), new KeptTarget(0));

        // when
        Exchange changes = context.createProducerTemplate().request("direct:changes", exchange -> {});

        // then
        RunReport report = Objects.requireNonNull(changes.getMessage().getBody(RunReport.class));
        assertThat(report.delivered().orElseThrow().delivered()).isEqualTo(1);
        assertThat(report.delivered().orElseThrow().kept()).isEqualTo(1);
        assertThat(report.published()).as("two courses, and the institution").isEqualTo(3);
    }

    @Test
    void whatIsNoMomentIsRefusedWhenTheRouteIsMade() {
        assertThatThrownBy(() -> context.getEndpoint("elmport:catalogue?since=yesterday"))
                .hasStackTraceContaining("yesterday is neither a moment");
    }

    @Test
    void aTargetThatFailsIsTriedAgain() throws Exception {
        // given
        KeptTarget target = new KeptTarget(2);

        // when
        run(ListedSource.of(ListedSource.course("C1")), target);

        // then
        assertThat(at("mock:failed")).isEmpty();
        assertThat(at("mock:done")).hasSize(1);
        assertThat(target.taken()).isEqualTo(1);
    }

    @Test
    void whatFailsAgainAndAgainEndsWhereFailuresGo() throws Exception {
        // when
        run(ListedSource.of(ListedSource.course("C1")), new KeptTarget(9));

        // then
        assertThat(at("mock:done")).isEmpty();
        assertThat(at("mock:failed"))
                .singleElement()
                .satisfies(exchange -> assertThat(exchange.getProperty(Exchange.EXCEPTION_CAUGHT))
                        .isInstanceOf(TargetException.class));
    }

    @Test
    void aSourceThatBreaksOffDeliversNothing() throws Exception {
        // given
        KeptTarget target = new KeptTarget(0);

        // when
        run(ListedSource.breakingOffAfter(ListedSource.course("C1")), target);

        // then
        assertThat(target.taken()).isZero();
        assertThat(at("mock:failed"))
                .singleElement()
                .satisfies(exchange -> assertThat(exchange.getProperty(Exchange.EXCEPTION_CAUGHT))
                        .isInstanceOf(SourceException.class));
    }

    @Test
    void aRefusalOfTheGuardGoesWhereFailuresGoWithItsFindings() throws Exception {
        // given
        try (DefaultCamelContext before = new DefaultCamelContext()) {
            publish(before, job(ListedSource.of(ListedSource.course("C1")), new KeptTarget(0)), shared.orElseThrow());
            before.start();
            before.createProducerTemplate().request("direct:publish", exchange -> {});
        }
        KeptTarget target = new KeptTarget(0);

        // when: another course stands in place of the first
        run(ListedSource.of(ListedSource.course("C2")), target);

        // then
        assertThat(target.taken()).isZero();
        assertThat(at("mock:failed")).singleElement().satisfies(exchange -> {
            assertThat(exchange.getProperty(ElmportExchange.OUTCOME)).isEqualTo("refused");
            assertThat(Objects.requireNonNull(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, FindingsException.class))
                            .findings())
                    .isNotEmpty();
        });
    }

    @Test
    void aRunThatFindsAnotherAtItEndsInSilence() throws Exception {
        // given
        try (SharedLedger.Use open = shared.orElseThrow().hold()) {
            Ledger ledger = open.ledger();
            try (Lease other = ledger.job("catalogue").lease(Duration.ofMinutes(1))) {
                // when
                Exchange ended = run(ListedSource.of(ListedSource.course("C1")), new KeptTarget(0));

                // then
                assertThat(other).isNotNull();
                assertThat(ended.getProperty(ElmportExchange.OUTCOME)).isEqualTo("busy");
                assertThat(at("mock:done")).isEmpty();
                assertThat(at("mock:failed")).isEmpty();
            }
        }
    }

    @Test
    void whatIsNotThereIsSaidWhenTheRouteStarts() {
        assertThatThrownBy(() -> context.getEndpoint("elmport:absent").createProducer())
                .hasMessageContaining("needs a JobBinding with the name absent");
        assertThatThrownBy(() -> context.getEndpoint("elmport:absent?action=dance"))
                .hasStackTraceContaining("action must be sync or plan");
    }

    @Test
    void thePageShowsWhatRuns() throws IOException {
        // given
        Path root = Path.of(System.getProperty("elmport.root", "../.."));
        String source = Files.readString(
                root.resolve("camel-routes/routes/src/test/java/org/elmport/camel/JobRoutesTest.java"));

        // when
        String region = DocumentedRouteTest.region(source, "job");

        // then
        assertThat(Files.readString(root.resolve("docs/camel.md")))
                .as("put the region of JobRoutesTest into docs/camel.md")
                .contains(region);
    }
}
