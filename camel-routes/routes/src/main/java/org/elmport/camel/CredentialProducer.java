package org.elmport.camel;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.support.DefaultProducer;
import org.elmport.credential.DeliverableCredential;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingCode;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.jsonld.EdcJsonLdWriter;
import org.elmport.node.NodeWalker;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.TargetFinding;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetContext;
import org.elmport.plugin.item.TargetItem;
import org.elmport.plugin.seal.CredentialSealing;
import org.elmport.sync.ledger.Hash;

/**
 * Delivers the body, one call after the other. What may pass is an exception, so that the route repeats it; an answer
 * that nobody knows is none where a repeat could issue a second credential.
 */
final class CredentialProducer extends DefaultProducer {

    private final EuropassEndpoint endpoint;
    private final ProducerTarget target;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private List<Finding> findings = new ArrayList<>();

    CredentialProducer(EuropassEndpoint endpoint, TargetBinding binding) {
        super(endpoint);
        this.endpoint = endpoint;
        this.target = new ProducerTarget(binding);
    }

    @Override
    public void process(Exchange exchange) throws InvalidPayloadException, TargetException, InterruptedException {
        TargetItem item = item(exchange);
        oneAtATime.lockInterruptibly();
        try {
            findings = new ArrayList<>();
            exchange.setProperty(ElmportExchange.FINDINGS, findings);
            ItemTarget open = target();
            ItemAnswer answer = open.deliver(item);
            judge(answer, open.repeatable());
            exchange.getMessage().setBody(answer);
        } finally {
            oneAtATime.unlock();
        }
    }

    private void judge(ItemAnswer answer, boolean repeatable) throws TargetException {
        if (answer.status() == ItemAnswer.Status.UNKNOWN) {
            if (repeatable) {
                throw new TargetException(
                        TargetException.Fault.UNREACHABLE, answer.words(), TargetFinding.TARGET_FAILED.remedy());
            }
            tell(TargetFinding.DELIVERY_UNKNOWN, answer.words());
        }
        if (answer.status() == ItemAnswer.Status.REFUSED) {
            FindingCode code = answer.code().orElse(TargetFinding.ITEM_REFUSED);
            tell(code, answer.words());
            if (endpoint.isFailOnRefusal()) {
                throw new TargetException(
                        TargetException.Fault.REFUSED, "a credential was refused: " + answer.words(), code.remedy());
            }
        }
    }

    private void tell(FindingCode code, String words) {
        findings.add(
                Finding.of(code, new RecordReference(DeliverableCredential.KIND, ""), SourcePointer.NONE, "", words));
    }

    private static TargetItem item(Exchange exchange) throws InvalidPayloadException {
        byte[] content = credential(exchange).content();
        // whatever is named after it must be the same each time, and tell nothing
        String key = Hash.ofText(new String(content, java.nio.charset.StandardCharsets.UTF_8))
                .hex();
        return TargetItem.of(DeliverableCredential.PROFILE, DeliverableCredential.KIND, key)
                .personal(true)
                .content(content)
                .token(key)
                .build();
    }

    private static DeliverableCredential credential(Exchange exchange) throws InvalidPayloadException {
        Object body = exchange.getMessage().getBody();
        if (body instanceof DeliverableCredential credential) {
            return credential;
        }
        if (body instanceof EuropeanDigitalCredential credential) {
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            try (EdcJsonLdWriter writer = new EdcJsonLdWriter(document, lost -> {})) {
                NodeWalker.walkWhole(credential, writer);
            }
            return DeliverableCredential.of(document.toByteArray());
        }
        try {
            if (body instanceof byte[] content) {
                return DeliverableCredential.read(content);
            }
        } catch (IllegalArgumentException otherContent) {
            // says nothing of the content, and neither does this
            throw new InvalidPayloadException(exchange, DeliverableCredential.class);
        }
        throw new InvalidPayloadException(exchange, DeliverableCredential.class);
    }

    private ItemTarget target() throws TargetException {
        Optional<CredentialSealing> sealing =
                Optional.ofNullable(endpoint.getCamelContext().getRegistry().findSingleByType(CredentialSealing.class));
        return target.open(new TargetContext(
                finding -> findings.add(finding),
                Clock.systemUTC(),
                text -> Hash.ofText(text).hex(),
                sealing));
    }

    @Override
    protected void doStop() throws Exception {
        target.close();
        super.doStop();
    }
}
