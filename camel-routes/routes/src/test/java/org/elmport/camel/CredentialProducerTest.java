package org.elmport.camel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.elmport.credential.DeliverableCredential;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.finding.Finding;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.TargetFinding;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.TargetItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code europass:edc} in a route of somebody's own, with a target that keeps what it gets. */
class CredentialProducerTest {

    private static final DeliverableCredential CREDENTIAL = DeliverableCredential.of(
                    "{\"id\":\"urn:credential:1\"}".getBytes(StandardCharsets.UTF_8))
            .to(List.of("nives@example.org"));

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final KeptCards target = new KeptCards("edc");

    @BeforeEach
    void start() throws Exception {
        context.getRegistry().bind("edc", target.binding());
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:credential").to("europass:edc");
                from("direct:tolerant").to("europass:edc?failOnRefusal=false");
            }
        });
    }

    @AfterEach
    void stop() throws IOException {
        context.close();
    }

    private Exchange send(String route, Object body) {
        return context.createProducerTemplate()
                .request(route, sent -> sent.getMessage().setBody(body));
    }

    private static ItemAnswer answer(Exchange exchange) {
        return Objects.requireNonNull(exchange.getMessage().getBody(ItemAnswer.class));
    }

    @Test
    void aCredentialIsDeliveredUnderANameThatIsTheSameEachTimeAndTellsNothing() {
        // given
        context.start();

        // when
        Exchange first = send("direct:credential", CREDENTIAL);
        send("direct:credential", CREDENTIAL.content());

        // then
        assertThat(answer(first).status()).isEqualTo(ItemAnswer.Status.DELIVERED);
        assertThat(target.items)
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.personal()).isTrue());
        assertThat(target.items)
                .extracting(TargetItem::key)
                .containsOnly(target.items.get(0).key());
        assertThat(target.items.get(0).key()).matches("[0-9a-f]{64}");
        assertThat(target.items.get(1).content()).isEqualTo(CREDENTIAL.content());
    }

    @Test
    void aCredentialOfTheModelIsWrittenAndGoesToNoAddress() {
        // given
        context.start();

        // when
        send(
                "direct:credential",
                EuropeanDigitalCredential.builder("urn:credential:2").build());

        // then
        DeliverableCredential sent =
                DeliverableCredential.read(target.items.get(0).content());
        assertThat(new String(sent.document(), StandardCharsets.UTF_8)).contains("urn:credential:2");
        assertThat(sent.addresses()).isEmpty();
    }

    @Test
    void whatNobodyKnowsIsAnExceptionOnlyWhereARepeatIsTheSame() {
        // given
        context.start();
        target.answers.add(ItemAnswer.unknown("the connection was lost"));
        target.answers.add(ItemAnswer.unknown("the connection was lost"));

        // when
        Exchange repeatable = send("direct:credential", CREDENTIAL);
        target.repeats = false;
        Exchange once = send("direct:credential", CREDENTIAL);

        // then
        assertThat(repeatable.getException()).isInstanceOf(TargetException.class);
        assertThat(once.getException()).isNull();
        assertThat(answer(once).status()).isEqualTo(ItemAnswer.Status.UNKNOWN);
        assertThat(findings(once)).extracting(Finding::code).containsExactly(TargetFinding.DELIVERY_UNKNOWN);
    }

    private static List<Finding> findings(Exchange exchange) {
        List<?> found = Objects.requireNonNull(exchange.getProperty(ElmportExchange.FINDINGS, List.class));
        return found.stream().map(Finding.class::cast).toList();
    }

    @Test
    void aRefusalFailsTheExchangeUnlessThatIsSwitchedOff() {
        // given
        context.start();
        target.answers.add(KeptCards.refusal());
        target.answers.add(KeptCards.refusal());

        // when
        Exchange strict = send("direct:credential", CREDENTIAL);
        Exchange tolerant = send("direct:tolerant", CREDENTIAL);

        // then
        assertThat(strict.getException()).isInstanceOf(TargetException.class).hasMessageNotContaining("nives");
        assertThat(answer(tolerant).status()).isEqualTo(ItemAnswer.Status.REFUSED);
        assertThat(findings(tolerant)).hasSize(1);
    }

    @Test
    void anotherBodyIsRefusedWithoutTellingWhatItIs() {
        // given
        context.start();

        // then
        for (Object body : List.of("nives", "nives".getBytes(StandardCharsets.UTF_8))) {
            assertThat(send("direct:credential", body).getException()).isInstanceOf(InvalidPayloadException.class);
        }
        assertThat(target.items).isEmpty();
    }

    @Test
    void aBindingOfAnotherTargetIsToldAtTheStart() {
        // given
        context.getRegistry().bind("edc", new KeptCards("qdr").binding());

        // then
        assertThatThrownBy(context::start).hasRootCauseInstanceOf(IllegalArgumentException.class);
    }
}
