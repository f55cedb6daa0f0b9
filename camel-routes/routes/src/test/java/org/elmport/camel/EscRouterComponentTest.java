package org.elmport.camel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.elmport.card.CardContent;
import org.elmport.card.CardEntry;
import org.elmport.card.CardNumber;
import org.elmport.card.CardStatus;
import org.elmport.card.CardType;
import org.elmport.card.PersonEntry;
import org.elmport.card.StudentIdentifier;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** {@code esc-router:persons} and {@code esc-router:cards} in routes of somebody's own. */
class EscRouterComponentTest {

    static final PersonEntry PERSON = PersonEntry.of(
            StudentIdentifier.read(StudentIdentifier.PREFIX + "uni.example:S7")
                    .identifier()
                    .orElseThrow(),
            "999999999");
    static final CardEntry CARD = new CardEntry(
            CardNumber.read("3e506370-826a-103d-bf76-001999999999").number().orElseThrow(),
            CardStatus.ACTIVE,
            CardType.PASSIVE,
            LocalDate.of(2026, 9, 1),
            LocalDate.of(2027, 9, 30),
            "999999999",
            PERSON.identifier(),
            Optional.empty(),
            Optional.empty());

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final KeptCards router = new KeptCards("esc-router");

    @AfterEach
    void stop() throws IOException {
        context.close();
    }

    /** Routes from {@code direct:0}, {@code direct:1} and so on. */
    private void start(String... endpoints) throws Exception {
        context.getRegistry().bind("esc-router", router.binding());
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                for (int number = 0; number < endpoints.length; number++) {
                    from("direct:" + number).to(endpoints[number]);
                }
            }
        });
        context.start();
    }

    private Exchange send(int route, Object body) {
        return Objects.requireNonNull(context.createProducerTemplate()
                .send("direct:" + route, exchange -> exchange.getMessage().setBody(body)));
    }

    private static ItemAnswer answer(Exchange exchange) {
        return Objects.requireNonNull(exchange.getMessage().getBody(ItemAnswer.class));
    }

    @Test
    void aPersonAndACardAreDeliveredAndTheAnswerComesBack() throws Exception {
        // given
        start("esc-router:persons", "esc-router:cards?known=true");

        // when
        Exchange person = send(0, PERSON);
        send(1, CardContent.of(CARD));

        // then
        assertThat(answer(person).status()).isEqualTo(ItemAnswer.Status.DELIVERED);
        assertThat(router.calls).containsExactly("deliver person", "deliver card known");
        assertThat(CardContent.card(router.items.get(1).content())).isEqualTo(CARD);
        assertThat(person.getMessage().getHeaders()).isEmpty();
    }

    @Test
    void whatGoesAwayIsWithdrawn() throws Exception {
        // given
        start("esc-router:cards?action=WITHDRAW");

        // when
        send(0, CARD);

        // then
        assertThat(router.calls).containsExactly("withdraw card known");
    }

    @Test
    void aRefusalFailsTheExchangeUnlessItIsWantedAsAnAnswer() throws Exception {
        // given
        start("esc-router:cards", "esc-router:persons?failOnRefusal=false");
        router.answers.addAll(List.of(KeptCards.refusal(), KeptCards.refusal()));

        // when
        Exchange failed = send(0, CARD);
        Exchange answered = send(1, PERSON);

        // then
        assertThat(failed.getException()).isInstanceOf(TargetException.class).hasMessageContaining("institution");
        assertThat(answered.getException()).isNull();
        assertThat(answer(answered).status()).isEqualTo(ItemAnswer.Status.REFUSED);
        assertThat(answered.getProperty(ElmportExchange.FINDINGS))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(1);
    }

    @Test
    void whatMayPassIsAnExceptionThatRoutesRepeat() throws Exception {
        // given
        start("esc-router:cards");
        router.failures = 1;
        router.answers.add(ItemAnswer.unknown("no answer"));

        // when
        Exchange busy = send(0, CARD);
        Exchange lost = send(0, CARD);
        Exchange third = send(0, CARD);

        // then
        assertThat(List.of(busy, lost))
                .allSatisfy(exchange -> assertThat(exchange.getException())
                        .isInstanceOfSatisfying(
                                TargetException.class,
                                failure -> assertThat(failure.fault().passing()).isTrue()));
        assertThat(third.getException()).isNull();
        assertThat(third.getProperty(ElmportExchange.FINDINGS))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isEmpty();
    }

    @Test
    void otherBodiesAreRefusedWithoutBeingTold() throws Exception {
        // given
        start("esc-router:cards");

        // when
        Exchange person = send(0, PERSON);
        Exchange bytes = send(0, "urn:secret".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        // then
        assertThat(person.getException()).isInstanceOf(InvalidPayloadException.class);
        assertThat(bytes.getException()).isInstanceOf(InvalidPayloadException.class);
        assertThat(String.valueOf(bytes.getException())).doesNotContain("secret");
        assertThat(router.calls).isEmpty();
    }

    @Test
    void aBindingThatIsMissingAndOtherKindsAreSaidInWords() throws Exception {
        assertThatThrownBy(() -> context.getEndpoint("esc-router:courses"))
                .hasRootCauseMessage("esc-router:courses is none; there are esc-router:persons and esc-router:cards");
        assertThatThrownBy(() -> context.getEndpoint("esc-router:cards").createProducer())
                .hasMessageContaining("needs a TargetBinding of the plugin esc-router with the name esc-router");
        assertThatThrownBy(() -> context.getEndpoint("esc-router:cards").createConsumer(exchange -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTargetIsClosedWithTheRoute() throws Exception {
        // given
        start("esc-router:cards");
        send(0, CARD);

        // when
        context.stop();

        // then
        assertThat(router.closed).isTrue();
    }
}
