package org.elmport.target.edc;

import java.util.List;
import java.util.Optional;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.Holding;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetItem;

/**
 * Seals here and puts the file into the wallet of the learner. The identifier is ours, and a wallet takes it once: so
 * the same call again is the same credential, and a second one that is refused as known is as good as a first.
 */
final class WalletTarget implements ItemTarget {

    private final WalletClient client;
    private final DraftSealing sealing;
    private final Optional<StatusDocuments> status;
    private final Admission admission;
    private final Correspondence correspondence;

    WalletTarget(
            WalletClient client,
            DraftSealing sealing,
            Optional<StatusDocuments> status,
            Admission admission,
            Correspondence correspondence) {
        this.client = client;
        this.sealing = sealing;
        this.status = status;
        this.admission = admission;
        this.correspondence = correspondence;
    }

    @Override
    public ItemAnswer deliver(TargetItem item) throws TargetException, InterruptedException {
        Draft draft = Draft.of(item);
        Optional<ItemAnswer> refusal = admission.refusal(draft, true);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        SealedDraft sealed = sealing.seal(draft);
        if (sealed.refusal().isPresent()) {
            return sealed.refusal().get();
        }
        if (status.isPresent()) {
            status.get().write(draft.id(), StatusDocuments.State.VALID);
        }
        return deposited(draft, sealed.file().orElseThrow());
    }

    private ItemAnswer deposited(Draft draft, byte[] file) throws TargetException, InterruptedException {
        EdcReply reply;
        try {
            reply = client.deposit(draft, WalletClient.preferred(draft.addresses()), file);
        } catch (NoAnswerException lost) {
            return ItemAnswer.unknown(String.valueOf(lost.getMessage()));
        }
        return switch (reply.meaning()) {
            case DONE ->
                reply.body().isObject()
                        ? delivered(draft, "deposited", links(reply))
                        : ItemAnswer.unknown("the wallet answered " + reply.status() + " and did not say more");
            case KNOWN -> delivered(draft, "was in the wallet already", correspondence.links(draft.item(), draft.id()));
            case INVALID -> ItemAnswer.refused(EdcFinding.CREDENTIAL_NOT_TAKEN, reply.words());
            case FAULTY, ABSENT -> ItemAnswer.unknown("the wallet: " + reply.words());
            default -> throw CallFault.of(reply);
        };
    }

    private static List<String> links(EdcReply reply) {
        String link = reply.body().path("viewerURL").asText();
        return link.isEmpty() ? List.of() : List.of(link);
    }

    private ItemAnswer delivered(Draft draft, String words, List<String> links) throws TargetException {
        String earlier = draft.item().remoteId();
        if (!earlier.isEmpty() && !earlier.equals(draft.id()) && !changed(earlier, StatusDocuments.State.SUPERSEDED)) {
            correspondence.earlierStays(draft.item());
        }
        return correspondence.delivered(draft, new Issuing.Outcome(ItemAnswer.delivered(draft.id(), words), links));
    }

    private boolean changed(String credentialId, StatusDocuments.State state) throws TargetException {
        return status.isPresent() && status.get().change(credentialId, state);
    }

    /** What is in a wallet is the learner's; readers can be told that it does not count any more. */
    @Override
    public ItemAnswer withdraw(TargetItem item) throws TargetException {
        String name = Draft.nameOf(item);
        if (!changed(name, StatusDocuments.State.REVOKED)) {
            return ItemAnswer.refused(
                    EdcFinding.CREDENTIAL_NOT_WITHDRAWABLE, "it is in the wallet of the learner, and has no status");
        }
        correspondence.withdrawn(item);
        return ItemAnswer.delivered(name, "its status says that it is revoked");
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public Holding find(TargetItem item) throws TargetException, InterruptedException {
        Draft draft = Draft.of(item);
        String address = draft.addresses().isEmpty() ? "" : WalletClient.preferred(draft.addresses());
        if (address.isEmpty() || WalletClient.mailbox(address)) {
            return Holding.UNTOLD;
        }
        try {
            EdcReply reply = client.list(address);
            return switch (reply.meaning()) {
                case DONE -> listed(reply, draft);
                case ABSENT -> Holding.ABSENT;
                default -> throw CallFault.of(reply);
            };
        } catch (NoAnswerException lost) {
            throw lost.harmless();
        }
    }

    /** A page to sign in, or another one, is no list. */
    private static Holding listed(EdcReply reply, Draft draft) {
        if (!reply.body().isContainerNode()) {
            return Holding.UNTOLD;
        }
        return WalletClient.holds(reply.body(), draft.id()) ? Holding.same(draft.id()) : Holding.ABSENT;
    }

    @Override
    public void note(TargetItem item, ItemAnswer answer) {
        correspondence.note(item, answer);
    }

    @Override
    public void close() {
        // connections end by themselves
    }
}
