package org.elmport.target.esc;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;
import org.elmport.card.CardNumber;
import org.elmport.card.CardStatus;
import org.elmport.card.CardType;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.card.CardVerification;
import org.elmport.plugin.card.CardVerifier;

/** Asks the verifier of the router, which has a path of its own and needs no token. */
public final class RouterVerifier implements CardVerifier {

    private static final String PATH = "/esc-verifier-service/api/v1/cards/verify/";
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(20);
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int MOST_BYTES = 1 << 20;

    private Optional<RouterTransport> transport = Optional.empty();

    /** Made by {@link java.util.ServiceLoader}. */
    public RouterVerifier() {}

    @Override
    public Optional<CardVerification> verify(URI register, CardNumber number)
            throws TargetException, InterruptedException {
        if (!RouterSettings.encrypted(register)) {
            throw new IllegalArgumentException("the address of the router must start with https://");
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(register.resolve(PATH + number.value()));
        try {
            RouterReply reply = transport().send(RouterCall.VERIFY, request);
            return switch (reply.meaning()) {
                case DONE -> Optional.of(verification(reply.body()));
                case ABSENT -> Optional.empty();
                default -> throw RouterFault.of(reply);
            };
        } catch (NoAnswerException lost) {
            throw RouterFault.of(lost);
        }
    }

    /** One for all questions; made with the first. */
    private synchronized RouterTransport transport() {
        RouterTransport made = transport.orElseGet(() -> new RouterTransport(CONNECT_TIMEOUT, TIMEOUT, MOST_BYTES));
        transport = Optional.of(made);
        return made;
    }

    private static CardVerification verification(JsonNode view) {
        return new CardVerification(
                RouterAnswers.word(view.path("cardStatusType"), CardStatus.values()),
                RouterAnswers.word(view.path("cardType"), CardType.values()),
                RouterAnswers.day(view, "expiresAt"),
                RouterAnswers.code(view.path("issuer")),
                RouterAnswers.text(view.path("issuer"), "name").orElse(""));
    }
}
