package org.elmport.target.edc;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.Holding;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetItem;

/**
 * Seals here and leaves the files in a folder, for the student information system to hand out, or for the learner to
 * fetch by a link. What the ledger is told is the identifier of the credential, never the name of a file with a link.
 */
final class SealedFileTarget implements ItemTarget {

    private final SealedFolder folder;
    private final DraftSealing sealing;
    private final Optional<StatusDocuments> status;
    private final Admission admission;
    private final Correspondence correspondence;

    SealedFileTarget(
            SealedFolder folder,
            DraftSealing sealing,
            Optional<StatusDocuments> status,
            Admission admission,
            Correspondence correspondence) {
        this.folder = folder;
        this.sealing = sealing;
        this.status = status;
        this.admission = admission;
        this.correspondence = correspondence;
    }

    @Override
    public ItemAnswer deliver(TargetItem item) throws TargetException {
        Draft draft = Draft.of(item);
        Optional<ItemAnswer> refusal = admission.refusal(draft, false);
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
        List<String> earlier = correspondence.links(item);
        String name = folder.name(item);
        folder.files().write(name, sealed.file().orElseThrow());
        superseded(draft);
        earlier.removeAll(folder.links(name));
        remove(earlier);
        ItemAnswer answer = ItemAnswer.delivered(draft.id(), "sealed");
        return correspondence.delivered(draft, new Issuing.Outcome(answer, folder.links(name)));
    }

    private void remove(List<String> links) throws TargetException {
        for (String link : links) {
            folder.remove(link);
        }
    }

    private void superseded(Draft draft) throws TargetException {
        String earlier = draft.item().remoteId();
        boolean told = earlier.isEmpty() || earlier.equals(draft.id());
        if (!told && status.isPresent()) {
            told = status.get().change(earlier, StatusDocuments.State.SUPERSEDED);
        }
        if (!told) {
            correspondence.earlierStays(draft.item());
        }
    }

    /** The file goes, and its status with it; copies that were fetched stay, and only the status tells of them. */
    @Override
    public ItemAnswer withdraw(TargetItem item) throws TargetException {
        folder.files().remove(folder.name(item));
        remove(correspondence.links(item));
        correspondence.withdrawn(item);
        String name = Draft.nameOf(item);
        boolean revoked = status.isPresent() && status.get().change(name, StatusDocuments.State.REVOKED);
        return ItemAnswer.delivered(name, revoked ? "removed, and revoked" : "removed");
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    /** A seal is another one each time, so the identifier has to do. */
    @Override
    public Holding find(TargetItem item) throws TargetException {
        Draft draft = Draft.of(item);
        return folder.files()
                .read(folder.name(item))
                .map(held -> Json.read(Json.read(held).path("payload").asText().getBytes(StandardCharsets.UTF_8)))
                .map(held -> held.path("id").asText())
                .map(held -> held.equals(draft.id()) ? Holding.same(held) : Holding.different(held))
                .orElse(Holding.ABSENT);
    }

    @Override
    public void note(TargetItem item, ItemAnswer answer) {
        correspondence.note(item, answer);
    }

    @Override
    public void close() {
        // each file is finished by itself
    }
}
