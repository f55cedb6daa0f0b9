package org.elmport.sync.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.elmport.dataset.CatalogueDataset;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.node.NodeFork;
import org.elmport.node.NodeHandler;
import org.elmport.sync.ledger.CanonicalForm;
import org.elmport.sync.ledger.Deliverable;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.Hash;
import org.elmport.sync.ledger.Hashing;

/** What a source gives now, as deliverables in the order in which the ledger keeps them. Sent as often as needed. */
final class StagedCatalogue implements AutoCloseable {

    private final List<CatalogueDataset> owned = new ArrayList<>();
    private CatalogueDataset dataset;

    /** Stages a dataset, which stays the caller's. */
    StagedCatalogue(CatalogueDataset dataset) {
        this.dataset = dataset;
    }

    /** Replaces identifiers, everywhere. */
    void rename(java.util.function.UnaryOperator<String> names) throws IOException {
        dataset = dataset.renamed(names);
        owned.add(dataset);
    }

    /**
     * The same digest, the same deliverables. Much cheaper than sending them.
     *
     * @param kept the digest of what is kept besides
     */
    Hash digest(Optional<Hash> kept) throws IOException {
        Hashing hashing =
                Hashing.plain().add(new byte[] {CanonicalForm.NUMBER}, 0, 1).add(dataset.digest(), 0, Hash.BYTES);
        kept.ifPresent(results -> hashing.add(results.bytes(), 0, Hash.BYTES));
        return hashing.finish();
    }

    /** How many there are. */
    long count() {
        return dataset.entities().values().stream().mapToLong(Long::longValue).sum();
    }

    /** Sends everything, in order. */
    void send(Consumer<Deliverable> deliverables) throws IOException {
        Sender sender = new Sender(deliverables);
        send(sender, sender.writer);
    }

    /** Sends everything, in order, and the events of each entity to an observer as well. */
    void send(Consumer<Deliverable> deliverables, NodeHandler observer) throws IOException {
        Sender sender = new Sender(deliverables);
        send(sender, new NodeFork(sender.writer, observer));
    }

    private void send(Sender sender, NodeHandler handler) throws IOException {
        try {
            dataset.send(sender::from, handler);
        } catch (UncheckedIOException onTheWay) {
            throw onTheWay.getCause();
        }
    }

    private static final class Sender {

        private final Consumer<Deliverable> deliverables;
        private final Hashing hashing = Hashing.plain();
        private final CanonicalForm.Writer writer = new CanonicalForm.Writer(this::finished);
        private RecordReference record = RecordReference.NONE;
        private SourcePointer pointer = SourcePointer.NONE;

        Sender(Consumer<Deliverable> deliverables) {
            this.deliverables = deliverables;
        }

        void from(RecordReference ofRecord, SourcePointer readThere) {
            record = ofRecord;
            pointer = readThere;
        }

        private void finished() {
            deliverables.accept(new Deliverable(
                    DeliverableKey.entity(writer.kind(), writer.id()),
                    record,
                    pointer,
                    writer.content(),
                    writer.hash(hashing)));
        }
    }

    @Override
    public void close() {
        owned.forEach(CatalogueDataset::close);
    }
}
