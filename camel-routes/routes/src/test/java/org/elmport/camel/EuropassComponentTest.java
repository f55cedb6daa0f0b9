package org.elmport.camel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.FailedToCreateProducerException;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.elmport.plugin.Receipt;
import org.elmport.plugin.TargetException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code europass:qdr} in a route of somebody's own, with a target that keeps what it gets. */
class EuropassComponentTest {

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final List<String> delivered = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:publish").to("europass:qdr?binding=register");
            }
        });
    }

    @AfterEach
    void stop() throws IOException {
        context.close();
    }

    private void bind(String name, boolean fails) {
        context.getRegistry().bind("register", KeptDataset.binding(name, fails, delivered));
    }

    private Receipt publish(Object body) {
        return Objects.requireNonNull(
                context.createProducerTemplate().requestBody("direct:publish", body, Receipt.class));
    }

    @Test
    void entitiesAreDeliveredAsOneDatasetAndTheReceiptComesBack() {
        // given
        bind("qdr", false);
        context.start();

        // when
        Receipt receipt = publish(List.of(KeptDataset.OUTCOME));

        // then
        assertThat(receipt.changed()).isTrue();
        assertThat(delivered).singleElement().asString().contains("<Courses", "Reads tide tables");
    }

    @Test
    void aDatasetIsDeliveredAsItIs() {
        // given
        bind("qdr", false);
        context.start();

        // when
        publish(new EntityDataset(List.of(KeptDataset.OUTCOME)));

        // then
        assertThat(delivered).singleElement().asString().contains("Reads tide tables");
        assertThat(new EntityDataset(List.of(KeptDataset.OUTCOME)).entities()).containsEntry("LearningOutcome", 1L);
    }

    @Test
    void aFailureOfTheTargetIsOneOfTheRoute() {
        bind("qdr", true);
        context.start();
        assertThatThrownBy(() -> publish(List.of(KeptDataset.OUTCOME)))
                .isInstanceOf(CamelExecutionException.class)
                .hasRootCauseInstanceOf(TargetException.class);
    }

    @Test
    void whatIsNoDatasetIsRefused() {
        bind("qdr", false);
        context.start();
        assertThatThrownBy(() -> publish("text")).hasCauseInstanceOf(InvalidPayloadException.class);
        assertThatThrownBy(() -> publish(List.of())).hasCauseInstanceOf(InvalidPayloadException.class);
        assertThat(delivered).isEmpty();
    }

    @Test
    void aBindingThatIsMissingOrOfAnotherTargetIsSaidInWords() {
        bind("file", false);
        assertThatThrownBy(context::start)
                .hasRootCauseMessage(
                        "europass:qdr needs a TargetBinding of the plugin qdr with the name register in the registry");
    }

    @Test
    void thereIsNoOtherTargetAndNothingToReadFrom() {
        assertThatThrownBy(() -> context.getEndpoint("europass:elsewhere"))
                .hasRootCauseMessage("europass:elsewhere is no target; there are europass:qdr and europass:edc");
        assertThatThrownBy(() -> context.getEndpoint("europass:qdr").createConsumer(exchange -> {}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> context.getEndpoint("europass:qdr").createProducer())
                .isNotInstanceOf(FailedToCreateProducerException.class)
                .hasMessageContaining("with the name qdr");
    }
}
