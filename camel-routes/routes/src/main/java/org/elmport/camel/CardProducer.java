package org.elmport.camel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.support.DefaultProducer;
import org.elmport.card.CardContent;
import org.elmport.card.CardEntry;
import org.elmport.card.PersonEntry;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.TargetFinding;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetContext;
import org.elmport.plugin.item.TargetItem;
import org.elmport.sync.ledger.Hash;

/** Delivers or withdraws the body, one call after the other. What may pass is an exception, so that the route repeats it. */
final class CardProducer extends DefaultProducer {

    private static final int SALT = 16;

    private final EscRouterEndpoint endpoint;
    private final ProducerTarget target;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final String salt;

    CardProducer(EscRouterEndpoint endpoint, TargetBinding binding) {
        super(endpoint);
        this.endpoint = endpoint;
        this.target = new ProducerTarget(binding);
        byte[] random = new byte[SALT];
        new SecureRandom().nextBytes(random);
        this.salt = HexFormat.of().formatHex(random);
    }

    @Override
    public void process(Exchange exchange) throws InvalidPayloadException, TargetException, InterruptedException {
        TargetItem item = item(exchange);
        List<Finding> findings = new ArrayList<>();
        oneAtATime.lockInterruptibly();
        try {
            ItemAnswer answer = switch (endpoint.getAction()) {
                case DELIVER -> target().deliver(item);
                case WITHDRAW -> target().withdraw(item);
            };
            refusal(answer, item, findings);
            exchange.getMessage().setBody(answer);
        } finally {
            oneAtATime.unlock();
            exchange.setProperty(ElmportExchange.FINDINGS, findings);
        }
    }

    private void refusal(ItemAnswer answer, TargetItem item, List<Finding> findings) throws TargetException {
        if (answer.status() == ItemAnswer.Status.UNKNOWN) {
            // the router may be told the same again, whatever became of the call
            throw new TargetException(
                    TargetException.Fault.UNREACHABLE, answer.words(), TargetFinding.TARGET_FAILED.remedy());
        }
        if (answer.status() == ItemAnswer.Status.REFUSED) {
            findings.add(Finding.of(
                    answer.code().orElse(TargetFinding.ITEM_REFUSED),
                    new RecordReference(item.kind(), ""),
                    SourcePointer.NONE,
                    "",
                    answer.words()));
            if (endpoint.isFailOnRefusal()) {
                throw new TargetException(
                        TargetException.Fault.REFUSED,
                        "the router refused a " + item.kind() + ": " + answer.words(),
                        findings.get(0).remedy());
            }
        }
    }

    private TargetItem item(Exchange exchange) throws InvalidPayloadException {
        Object body = exchange.getMessage().getBody();
        boolean persons = endpoint.getKind().equals("persons");
        try {
            if (persons && body instanceof PersonEntry person) {
                return item(CardContent.PERSON, CardContent.of(person));
            }
            if (!persons && body instanceof CardEntry card) {
                return item(CardContent.CARD, CardContent.of(card));
            }
            if (body instanceof byte[] content) {
                return persons
                        ? item(CardContent.PERSON, CardContent.of(CardContent.person(content)))
                        : item(CardContent.CARD, CardContent.of(CardContent.card(content)));
            }
        } catch (IllegalArgumentException otherContent) {
            // says nothing of the content, and neither does this
            throw new InvalidPayloadException(exchange, persons ? PersonEntry.class : CardEntry.class);
        }
        throw new InvalidPayloadException(exchange, persons ? PersonEntry.class : CardEntry.class);
    }

    /** The name of the thing at the router is only used where there is no content. */
    private TargetItem item(String kind, byte[] content) {
        boolean there = endpoint.isKnown() || endpoint.getAction() == EscRouterEndpoint.Action.WITHDRAW;
        return TargetItem.of(CardContent.PROFILE, kind, "")
                .personal(true)
                .content(content)
                .remoteId(there ? kind : "")
                .build();
    }

    private ItemTarget target() throws TargetException {
        // between two starts nothing has to be told apart, so the pseudonyms need no lasting key
        return target.open(new TargetContext(
                finding -> {},
                Clock.systemUTC(),
                text -> Hash.ofText(salt + text).hex()));
    }

    @Override
    protected void doStop() throws Exception {
        target.close();
        super.doStop();
    }
}
