package org.elmport.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.elmport.elm.Entity;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.node.NodeHandler;
import org.elmport.node.NodeWalker;

/** All entities of a dataset, sorted by class and identifier. */
final class EntitySpool implements AutoCloseable {

    private static final ElmModel MODEL = ElmModel.get();

    private final Spool spool;
    private final ByteSink key = new ByteSink();
    private final ByteSink content = new ByteSink();
    private final ByteSink note = new ByteSink();
    private final EntityTape tape = new EntityTape(content);

    EntitySpool(TemporaryDirectory directory, int budget) {
        spool = new Spool(directory, "entities", budget);
    }

    void add(Entity entity, RecordReference record, SourcePointer pointer) throws IOException {
        EntityKey.write(key, MODEL.type(entity.getClass()), entity.id());
        content.reset();
        NodeWalker.walk(entity, tape);
        new RecordNote(record, pointer).write(note.reset());
        spool.append(key, content, note);
    }

    /** The tape of the entity that was added last, until the next. */
    ByteSink latestTape() {
        return content;
    }

    /** Takes an entity as it lies on a tape. */
    void addTape(byte[] bytes, int from, int length, RecordReference record, SourcePointer pointer) throws IOException {
        ByteSource header = EntityTape.header(new ByteSource(bytes, from, length));
        int type = header.octet();
        int idLength = header.size();
        key.reset().octet(type).raw(bytes, header.position(), idLength);
        content.reset().raw(bytes, from, length);
        new RecordNote(record, pointer).write(note.reset());
        spool.append(key, content, note);
    }

    /** Takes entities as events. */
    Entry entry() {
        return new Entry();
    }

    /** One entity after the other, with a note that says where it comes from. */
    final class Entry implements NodeHandler {

        private int depth;

        /** Where the next entity comes from. */
        void from(SpoolRecord origin) {
            note.reset().raw(origin.bytes, origin.note(), origin.noteLength);
        }

        @Override
        public void startEntity(TypeDeclaration type, String id) {
            EntityKey.write(key, type, id);
            content.reset();
            depth = 1;
            tape.startEntity(type, id);
        }

        @Override
        public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
            depth++;
            tape.startNode(property, type, id);
        }

        @Override
        public void value(PropertyDeclaration property, String lexical, String qualifier) {
            tape.value(property, lexical, qualifier);
        }

        @Override
        public void reference(PropertyDeclaration property, String id) {
            tape.reference(property, id);
        }

        @Override
        public void end() {
            tape.end();
            depth--;
            if (depth == 0) {
                append();
            }
        }

        private void append() {
            try {
                spool.append(key, content, note);
            } catch (IOException onDisk) {
                throw new UncheckedIOException(onDisk);
            }
        }
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
