package org.elmport.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.FindingSink;
import org.elmport.node.NodeHandler;

/** A dataset on disk: the sorted entities, and what must be changed in some of them while they are read. */
final class AssembledDataset implements Dataset {

    private final TemporaryDirectory directory;
    private final EntitySpool entities;
    private final Spool defects;
    private final BitSet heldBack;
    private final Optional<String> standIn;
    private final ApplicationProfile checkedFor;
    private final DatasetCounts counts;
    private final DatasetWriters writers;

    AssembledDataset(
            TemporaryDirectory directory,
            EntitySpool entities,
            Spool defects,
            DatasetCheck check,
            ApplicationProfile checkedFor,
            DatasetCounts counts,
            DatasetWriters writers) {
        this.directory = directory;
        this.entities = entities;
        this.defects = defects;
        this.heldBack = check.heldBack();
        this.standIn = check.standIn();
        this.checkedFor = checkedFor;
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
        try {
            replay(handler);
        } catch (UncheckedIOException onTheWay) {
            throw onTheWay.getCause();
        }
    }

    private void replay(NodeHandler handler) {
        try {
            SpoolMerge merge = entities.merged();
            DefectGroups groups = new DefectGroups(defects);
            for (int number = 0; merge.next(); number++) {
                boolean defective = groups.entity() == number;
                if (!heldBack.get(number)) {
                    if (defective) {
                        pruned(merge.record(), groups).replay(handler);
                    } else {
                        replay(merge.record(), handler);
                    }
                }
                if (defective) {
                    groups.advance();
                }
            }
        } catch (IOException onDisk) {
            throw new UncheckedIOException(onDisk);
        }
    }

    private static void replay(SpoolRecord entity, NodeHandler handler) {
        EntityTape.replay(entity.bytes, entity.content(), entity.contentLength, handler);
    }

    private EntityTree pruned(SpoolRecord record, DefectGroups groups) {
        EntityTree entity = EntityTree.of(record);
        new Pruning(checkedFor, standIn, any -> false, groups.defects()).prune(entity);
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
