package org.elmport.dataset;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;

/**
 * The SHA-256 of entities as they lie on tape, each with the record that gave it. It starts with the names that the
 * numbers on a tape stand for, so that another model never gives the same digest.
 */
final class DatasetDigest {

    private static final int BATCH = 1 << 16;

    private final MessageDigest digest = sha256();
    private final ByteSink waiting = new ByteSink();
    private final ByteSink tape = new ByteSink();

    DatasetDigest() {
        for (TypeDeclaration type : ElmModel.get().types()) {
            waiting.text(type.name());
            for (PropertyDeclaration property : type.properties()) {
                waiting.text(property.name());
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Takes an entity as it lies in a spool. */
    void add(SpoolRecord entity) {
        add(entity, entity.bytes, entity.content(), entity.contentLength);
    }

    /** Takes what an entity was pruned to. */
    void add(SpoolRecord origin, EntityTree pruned) {
        tape.reset();
        pruned.replay(new EntityTape(tape));
        add(origin, tape.bytes(), 0, tape.length());
    }

    private void add(SpoolRecord origin, byte[] bytes, int from, int length) {
        int record = RecordNote.recordLength(origin.noteSource());
        waiting.number(record)
                .raw(origin.bytes, origin.note(), record)
                .number(length)
                .raw(bytes, from, length);
        if (waiting.length() > BATCH) {
            flush();
        }
    }

    private void flush() {
        digest.update(waiting.bytes(), 0, waiting.length());
        waiting.reset();
    }

    byte[] finish() {
        flush();
        return digest.digest();
    }
}
