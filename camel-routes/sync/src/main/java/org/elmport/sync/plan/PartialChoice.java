package org.elmport.sync.plan;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.NodeHandler;
import org.elmport.sync.ledger.CanonicalForm;
import org.elmport.sync.ledger.Comparison;
import org.elmport.sync.ledger.Deliverable;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.EntryState;
import org.elmport.sync.ledger.Selection;

/**
 * Chooses a part of the changes: those of one record, or the first so many, and with them whatever new they refer to, so
 * that nothing leads nowhere. Asks for another look until nothing more is missing.
 */
final class PartialChoice implements Comparison.Listener, Selection {

    private final PlanSelection selection;
    private final Set<DeliverableKey> chosen = new HashSet<>();
    private final Set<String> needed = new HashSet<>();
    private boolean grown;

    PartialChoice(PlanSelection selection) {
        this.selection = selection;
    }

    /** Whether the last look found more; then another one is needed. */
    boolean grew() {
        boolean result = grown;
        grown = false;
        return result;
    }

    @Override
    public void added(Deliverable now, Optional<EntryState> before) {
        if ((room() && selection.about(now.record()))
                || needed.contains(now.key().key())) {
            choose(now);
        }
    }

    @Override
    public void changed(EntryState before, Deliverable now) {
        if (room() && selection.about(now.record())) {
            choose(now);
        }
    }

    private boolean room() {
        return selection.limit().isEmpty() || chosen.size() < selection.limit().getAsInt();
    }

    private void choose(Deliverable now) {
        if (chosen.add(now.key())) {
            grown = true;
            CanonicalForm.replay(now.canonical(), new References());
        }
    }

    @Override
    public void unchanged(EntryState before, Deliverable now) {
        // needs no choice
    }

    @Override
    public void removed(EntryState before) {
        // a part removes nothing
    }

    @Override
    public boolean takes(Deliverable now) {
        return chosen.contains(now.key());
    }

    @Override
    public boolean takesRemovalOf(EntryState before) {
        return false;
    }

    /** Notes what an entity refers to. */
    private final class References implements NodeHandler {

        @Override
        public void startEntity(TypeDeclaration type, String id) {
            // its own identifier is no reference
        }

        @Override
        public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
            // concepts are not in the dataset
        }

        @Override
        public void value(PropertyDeclaration property, String lexical, String qualifier) {
            // no reference
        }

        @Override
        public void reference(PropertyDeclaration property, String id) {
            needed.add(id);
        }

        @Override
        public void end() {
            // nothing is open
        }
    }
}
