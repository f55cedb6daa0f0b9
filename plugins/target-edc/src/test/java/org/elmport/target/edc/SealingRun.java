package org.elmport.target.edc;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.elmport.credential.DeliverableCredential;
import org.elmport.finding.Finding;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetContext;
import org.elmport.plugin.item.TargetItem;
import org.elmport.plugin.seal.CredentialSealing;
import org.elmport.plugin.seal.SealException;
import org.elmport.plugin.seal.Sealer;
import org.elmport.plugin.seal.SealingIdentity;

/** What a test of those who seal needs: a seal that is none, and credentials that keep the rules. */
final class SealingRun implements Sealer {

    final List<Finding> findings = new ArrayList<>();
    private Optional<SealException.Fault> fault = Optional.empty();
    private int seals;

    private static String sample() {
        try (InputStream stream =
                Objects.requireNonNull(SealingRun.class.getResourceAsStream("micro-credential.json"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A draft that keeps the rules for sealed credentials. */
    static String draft(String id) {
        ObjectNode credential = (ObjectNode) Json.read(sample().getBytes(StandardCharsets.UTF_8));
        return credential.put("id", "urn:credential:" + id).toString();
    }

    static TargetItem item(String key, String id, List<String> addresses) {
        return EdcRun.item(
                key,
                DeliverableCredential.of(draft(id).getBytes(StandardCharsets.UTF_8))
                        .to(addresses)
                        .about(List.of("R-1")));
    }

    /** The same, as the ledger sends it after an earlier one was delivered. */
    static TargetItem corrected(String key, String id, List<String> addresses, String earlier) {
        TargetItem item = item(key, id, addresses);
        return TargetItem.of(item.profile(), item.kind(), key)
                .personal(true)
                .content(item.content())
                .remoteId(earlier)
                .token("another-token-of-" + key)
                .build();
    }

    ItemTarget open(Map<String, ?> raw) throws TargetException {
        TargetContext context = new TargetContext(
                findings::add, EdcRun.DAY, text -> text, Optional.of(new CredentialSealing(this, EdcRun.DAY)));
        return new EdcTargetPlugin().openItems(EdcRun.settings(raw), context).orElseThrow();
    }

    void failing(SealException.Fault kind) {
        fault = Optional.of(kind);
    }

    @Override
    public SealingIdentity identity() {
        return new SealingIdentity("University of Zed", "", "VATIE-0000000A", "IE", Instant.EPOCH, Instant.MAX);
    }

    @Override
    public byte[] seal(byte[] document, Instant at) throws SealException {
        if (fault.isPresent()) {
            throw new SealException(fault.get(), "the time stamp authority does not answer", "Wait.");
        }
        ObjectNode file = Json.object().put("payload", new String(document, StandardCharsets.UTF_8));
        file.putArray("signatures").addObject().put("signature", "number-" + ++seals);
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        // there is no key
    }
}
