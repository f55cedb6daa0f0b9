package org.elmport.target.edc;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.elmport.credential.DeliverableCredential;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.HeldItem;
import org.elmport.plugin.item.Holding;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetContext;
import org.elmport.plugin.item.TargetItem;

/** Writes each credential to a file of its own. The same file again is the same file, so everything is repeatable. */
final class FileTarget implements ItemTarget {

    private final CredentialFolder folder;
    private final FileForm form;
    private final Admission admission;
    private final Optional<Archives> archives;
    private final Correspondence correspondence;
    private final TargetContext context;

    FileTarget(
            CredentialFolder folder,
            FileForm form,
            Admission admission,
            Optional<Archives> archives,
            Correspondence correspondence,
            TargetContext context) {
        this.folder = folder;
        this.form = form;
        this.admission = admission;
        this.archives = archives;
        this.correspondence = correspondence;
        this.context = context;
    }

    @Override
    public ItemAnswer deliver(TargetItem item) throws TargetException {
        Draft draft = Draft.of(item);
        Optional<ItemAnswer> refusal = admission.refusal(draft, form.envelope());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        String name = FileNames.of(item);
        due();
        byte[] file = form.of(draft.document(), draft.addresses());
        folder.write(name, file);
        if (form.envelope()
                && archives.filter(upload -> upload.exceededBy(file.length)).isPresent()) {
            tell(EdcFinding.CREDENTIAL_OVER_UPLOAD, item.key() + ": ");
        }
        ItemAnswer answer =
                ItemAnswer.delivered(name, "written as " + folder.file(name).getFileName());
        return correspondence.delivered(draft, Issuing.Outcome.of(answer));
    }

    @Override
    public ItemAnswer withdraw(TargetItem item) throws TargetException {
        String name = FileNames.of(item);
        due();
        folder.remove(name);
        correspondence.withdrawn(item);
        return ItemAnswer.delivered(name, "removed");
    }

    private void due() throws TargetException {
        try {
            if (archives.isPresent()) {
                archives.get().due();
            }
        } catch (IOException failure) {
            throw EdcSettings.folderFault(folder.path(), failure);
        }
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public Holding find(TargetItem item) throws TargetException {
        Draft draft = Draft.of(item);
        byte[] wanted = form.of(draft.document(), draft.addresses());
        String name = FileNames.of(item);
        return folder.read(name)
                .map(held -> Arrays.equals(held, wanted) ? Holding.same(name) : Holding.different(name))
                .orElse(Holding.ABSENT);
    }

    @Override
    public boolean list(Consumer<HeldItem> held) throws TargetException {
        try {
            folder.names().forEach(name -> held.accept(new HeldItem(DeliverableCredential.KIND, name)));
            return true;
        } catch (IOException failure) {
            throw EdcSettings.folderFault(folder.path(), failure);
        }
    }

    @Override
    public void note(TargetItem item, ItemAnswer answer) {
        correspondence.note(item, answer);
    }

    @Override
    public void close() {
        try {
            if (archives.isPresent()) {
                archives.get().write();
            }
        } catch (IOException failure) {
            tell(EdcFinding.ARCHIVE_NOT_WRITTEN, "");
        }
    }

    private void tell(EdcFinding code, String which) {
        context.findings().add(Finding.of(code, RecordReference.NONE, SourcePointer.NONE, "", which + code.summary()));
    }
}
