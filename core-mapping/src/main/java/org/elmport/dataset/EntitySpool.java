package org.elmport.dataset;

import java.io.IOException;
import org.elmport.elm.Entity;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.node.NodeWalker;

/** All entities of a dataset, sorted by class and identifier. */
final class EntitySpool implements AutoCloseable {

    private static final ElmModel MODEL = ElmModel.get();

    private final Spool spool;
    private final ByteSink key = new ByteSink();
    private final ByteSink content = new ByteSink();
    private final ByteSink note = new ByteSink();
    private final EntityTape tape = new EntityTape(content);

    EntitySpool(TemporaryDirectory directory, int budget) throws IOException {
        spool = new Spool(directory.file("entities"), budget);
    }

    void add(Entity entity, RecordReference record, SourcePointer pointer) throws IOException {
        EntityKey.write(key, MODEL.type(entity.getClass()), entity.id());
        content.reset();
        NodeWalker.walk(entity, tape);
        new RecordNote(record, pointer).write(note.reset());
        spool.append(key, content, note);
    }

    SpoolMerge merged() throws IOException {
        return spool.merged();
    }

    SpoolRecord read(long address) throws IOException {
        return spool.read(address);
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
