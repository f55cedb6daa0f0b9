package org.elmport.target.edc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.TargetItem;

/**
 * Says what became of credentials: to the ledger without anything that shows one, and to the student information system
 * in a folder of receipts, with the results and the links.
 */
final class Correspondence {

    private static final String ISSUED = "issued";
    private static final String WITHDRAWN = "withdrawn";
    private static final String STATE = "state";
    private static final String RESULTS = "results";
    private static final String CREDENTIAL = "credential";
    private static final String REASON = "reason";

    private final Optional<CredentialFolder> receipts;
    private final FindingSink findings;

    Correspondence(Optional<CredentialFolder> receipts, FindingSink findings) {
        this.receipts = receipts;
        this.findings = findings;
    }

    /** What the ledger is told. A receipt that cannot be written is told, and makes no issue undone. */
    ItemAnswer delivered(Draft draft, Issuing.Outcome outcome) {
        String remote = outcome.answer().remoteId();
        String known = remote.isEmpty() ? FileNames.of(draft.item()) : remote;
        try {
            write(draft, known, outcome.links());
        } catch (TargetException disk) {
            tell(EdcFinding.RECEIPT_NOT_WRITTEN, draft.item());
        }
        return ItemAnswer.delivered(known, outcome.answer().words());
    }

    private void write(Draft draft, String remote, List<String> links) throws TargetException {
        if (receipts.isPresent()) {
            ObjectNode receipt = Json.object()
                    .put("key", draft.item().key())
                    .put(STATE, ISSUED)
                    .put(CREDENTIAL, remote);
            draft.credential().results().forEach(receipt.putArray(RESULTS)::add);
            links.forEach(receipt.putArray("links")::add);
            String earlier = draft.item().remoteId();
            if (!earlier.isEmpty() && !earlier.equals(remote)) {
                receipt.put("supersedes", earlier);
            }
            receipts.get().write(FileNames.of(draft.item()), receipt.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The links that were told of a credential before. */
    List<String> links(TargetItem item) throws TargetException {
        List<String> links = new ArrayList<>();
        receipt(item).path("links").forEach(link -> links.add(link.asText()));
        return links;
    }

    /** Those that were told of one and the same credential: not even a wallet tells them twice. */
    List<String> links(TargetItem item, String credential) {
        try {
            return receipt(item).path("credential").asText().equals(credential) ? links(item) : List.of();
        } catch (TargetException disk) {
            // whoever writes the receipt will tell
            return List.of();
        }
    }

    private JsonNode receipt(TargetItem item) throws TargetException {
        Optional<byte[]> held = receipts.isPresent() ? receipts.get().read(FileNames.of(item)) : Optional.empty();
        return held.map(Json::read).orElse(MissingNode.getInstance());
    }

    /**
     * Says in its receipt what is known of a credential that was not confirmed: {@code refused}, with the code of the
     * reason, {@code unknown}, or {@code issued} where a person has seen it. What was issued earlier stays in it.
     */
    void note(TargetItem item, ItemAnswer answer) {
        try {
            if (receipts.isPresent()) {
                ObjectNode receipt = receipt(item) instanceof ObjectNode known ? known : Json.object();
                receipt.put("key", item.key()).put(STATE, word(answer)).remove(REASON);
                answer.code().ifPresent(code -> receipt.put(REASON, code.code()));
                if (!answer.remoteId().isEmpty()) {
                    receipt.put(CREDENTIAL, answer.remoteId());
                }
                if (item.content().length > 0) {
                    Draft.of(item).credential().results().forEach(receipt.putArray(RESULTS)::add);
                }
                receipts.get().write(FileNames.of(item), receipt.toString().getBytes(StandardCharsets.UTF_8));
            }
        } catch (TargetException disk) {
            tell(EdcFinding.RECEIPT_NOT_WRITTEN, item);
        }
    }

    private static String word(ItemAnswer answer) {
        return switch (answer.status()) {
            case DELIVERED -> ISSUED;
            case REFUSED -> "refused";
            case UNKNOWN -> "unknown";
        };
    }

    /** Says in its receipt that a credential does not count any more. */
    void withdrawn(TargetItem item) throws TargetException {
        if (receipt(item) instanceof ObjectNode receipt) {
            receipt.put(STATE, WITHDRAWN).remove("links");
            receipts.orElseThrow().write(FileNames.of(item), receipt.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Warns where the learner has an earlier credential that nobody can take back. */
    void earlierStays(TargetItem item) {
        if (!item.remoteId().isEmpty()) {
            tell(EdcFinding.EARLIER_CREDENTIAL_STAYS, item);
        }
    }

    private void tell(EdcFinding code, TargetItem item) {
        findings.add(
                Finding.of(code, RecordReference.NONE, SourcePointer.NONE, "", item.key() + ": " + code.summary()));
    }
}
