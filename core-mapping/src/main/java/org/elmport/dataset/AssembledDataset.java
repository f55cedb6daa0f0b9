package org.elmport.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.FindingSink;
import org.elmport.node.NodeHandler;

/** A dataset on disk: the sorted entities, and what must be changed in some of them while they are read. */
final class AssembledDataset implements CatalogueDataset {

    private final TemporaryDirectory directory;
    private final EntitySpool entities;
    private final Spool defects;
    private final BitSet heldBack;
    private final Optional<String> standIn;
    private final DatasetOptions options;
    private final DatasetCounts counts;
    private final DatasetWriters writers;

    AssembledDataset(
            TemporaryDirectory directory,
            EntitySpool entities,
            Spool defects,
            BitSet heldBack,
            Optional<String> standIn,
            DatasetOptions options,
            DatasetCounts counts,
            DatasetWriters writers) {
        this.directory = directory;
        this.entities = entities;
        this.defects = defects;
        this.heldBack = heldBack;
        this.standIn = standIn;
        this.options = options;
        this.counts = counts;
        this.writers = writers;
    }

    @Override
    public void write(OutputStream out, DatasetForm form, ApplicationProfile profile, FindingSink lost)
            throws IOException {
        try {
            writers.write(out, form, profile, lost, this::replay);
        } catch (UncheckedIOException onTheWay) {
            throw onTheWay.getCause();
        }
    }

    @Override
    public void send(NodeHandler handler) throws IOException {
        sendAll(unsaid -> {}, handler);
    }

    @Override
    public void send(EntityOrigins origins, NodeHandler handler) throws IOException {
        sendAll(note -> tell(note, origins), handler);
    }

    private void sendAll(Consumer<SpoolRecord> origins, NodeHandler handler) throws IOException {
        try {
            replay(origins, handler);
        } catch (UncheckedIOException onTheWay) {
            throw onTheWay.getCause();
        }
    }

    private static void tell(SpoolRecord entity, EntityOrigins origins) {
        RecordNote note = RecordNote.read(entity.noteSource());
        origins.next(note.record(), note.pointer());
    }

    @Override
    public CatalogueDataset renamed(UnaryOperator<String> names) throws IOException {
        TemporaryDirectory other = TemporaryDirectory.below(options.temporaryDirectory());
        EntitySpool spool = new EntitySpool(other, options.memoryBudget() / 2);
        Spool nothing = new Spool(other, "defects", 0);
        AssembledDataset renamed =
                new AssembledDataset(other, spool, nothing, new BitSet(), Optional.empty(), options, counts, writers);
        EntitySpool.Entry entry = spool.entry();
        try {
            replay(entry::from, new RenamingHandler(entry, names));
            return renamed;
        } catch (UncheckedIOException onTheWay) {
            renamed.close();
            throw onTheWay.getCause();
        }
    }

    @Override
    public byte[] digest() throws IOException {
        DatasetDigest digest = new DatasetDigest();
        walk(new Walk() {
            @Override
            public void whole(SpoolRecord entity) {
                digest.add(entity);
            }

            @Override
            public void pruned(SpoolRecord origin, EntityTree entity) {
                digest.add(origin, entity);
            }
        });
        return digest.finish();
    }

    private void replay(NodeHandler handler) {
        replay(record -> {}, handler);
    }

    private void replay(Consumer<SpoolRecord> origins, NodeHandler handler) {
        try {
            walk(new Walk() {
                @Override
                public void whole(SpoolRecord entity) {
                    origins.accept(entity);
                    replay(entity, handler);
                }

                @Override
                public void pruned(SpoolRecord origin, EntityTree entity) {
                    origins.accept(origin);
                    entity.replay(handler);
                }
            });
        } catch (IOException onDisk) {
            throw new UncheckedIOException(onDisk);
        }
    }

    /** Takes the entities that are not held back, in order. */
    private interface Walk {

        /** One that is published as it lies there. */
        void whole(SpoolRecord entity);

        /** One that something was taken out of. */
        void pruned(SpoolRecord origin, EntityTree entity);
    }

    private void walk(Walk walk) throws IOException {
        SpoolMerge merge = entities.merged();
        DefectGroups groups = new DefectGroups(defects);
        for (int number = 0; merge.next(); number++) {
            boolean defective = groups.entity() == number;
            if (!heldBack.get(number)) {
                if (defective) {
                    walk.pruned(merge.record(), pruned(merge.record(), groups));
                } else {
                    walk.whole(merge.record());
                }
            }
            if (defective) {
                groups.advance();
            }
        }
    }

    private static void replay(SpoolRecord entity, NodeHandler handler) {
        EntityTape.replay(entity.bytes, entity.content(), entity.contentLength, handler);
    }

    private EntityTree pruned(SpoolRecord record, DefectGroups groups) {
        EntityTree entity = EntityTree.of(record);
        new Pruning(options.profile(), standIn, any -> false, groups.defects()).prune(entity);
        return entity;
    }

    @Override
    public Map<String, Long> entities() {
        return counts.entities();
    }

    @Override
    public void close() {
        try (directory;
                entities;
                defects) {
            // closed in turn, the directory last
        } catch (IOException leftBehind) {
            // the directory goes with all that is in it
        }
    }
}
