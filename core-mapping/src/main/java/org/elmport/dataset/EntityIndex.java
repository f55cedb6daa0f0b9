package org.elmport.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.elmport.elm.LearningOpportunity;
import org.elmport.elm.declaration.PropertyDeclaration;

/**
 * What must fit together over the whole dataset, sorted on disk: for each identifier who has it and who refers to it,
 * and for each notation who has it.
 */
final class EntityIndex implements AutoCloseable {

    /** Enough for a million million entities. */
    static final int NUMBER_BYTES = 5;

    /** Enough for 256 TB of spool. */
    static final int ADDRESS_BYTES = 6;

    static final int DEFINITION = 0;
    static final int REFERENCE = 1;

    private static final ByteSink NOTHING = new ByteSink();

    private final Spool identifiers;
    private final Spool notations;
    private final ByteSink key = new ByteSink();

    EntityIndex(TemporaryDirectory directory, int budget) {
        identifiers = new Spool(directory, "identifiers", budget / 4 * 3);
        notations = new Spool(directory, "notations", budget / 4);
    }

    void add(long number, long address, SpoolRecord entity) throws IOException {
        int type = EntityKey.type(entity).ordinal();
        identifier(EntityKey.print(entity), DEFINITION, type, 0, number, address);
        try {
            TapeScanner.scan(
                    entity.bytes, entity.content(), entity.contentLength, new Visitor(number, address, rank(entity)));
        } catch (UncheckedIOException fromTheVisitor) {
            throw fromTheVisitor.getCause();
        }
    }

    /** A course keeps its code when an offering has the same one. */
    private static int rank(SpoolRecord entity) {
        return EntityKey.type(entity).javaType().equals(LearningOpportunity.class) ? 1 : 0;
    }

    private void identifier(Fingerprint print, int role, int type, int property, long number, long address)
            throws IOException {
        key.reset()
                .eight(print.high())
                .eight(print.low())
                .octet(role)
                .octet(type)
                .octet(property)
                .fixed(number, NUMBER_BYTES)
                .fixed(address, ADDRESS_BYTES);
        identifiers.append(key, NOTHING, NOTHING);
    }

    private void notation(Fingerprint print, int rank, long number, int occurrence, long address) throws IOException {
        key.reset()
                .eight(print.high())
                .eight(print.low())
                .octet(rank)
                .fixed(number, NUMBER_BYTES)
                .fixed(occurrence, Integer.BYTES)
                .fixed(address, ADDRESS_BYTES);
        notations.append(key, NOTHING, NOTHING);
    }

    SpoolMerge identifiers() throws IOException {
        return identifiers.merged();
    }

    SpoolMerge notations() throws IOException {
        return notations.merged();
    }

    @Override
    public void close() throws IOException {
        identifiers.close();
        notations.close();
    }

    private final class Visitor implements TapeScanner.Visitor {

        private final long number;
        private final long address;
        private final int rank;

        Visitor(long number, long address, int rank) {
            this.number = number;
            this.address = address;
            this.rank = rank;
        }

        @Override
        public void reference(PropertyDeclaration property, Fingerprint target) {
            try {
                identifier(target, REFERENCE, property.owner().ordinal(), property.index(), number, address);
            } catch (IOException onDisk) {
                throw new UncheckedIOException(onDisk);
            }
        }

        @Override
        public void notation(int occurrence, Fingerprint print) {
            try {
                EntityIndex.this.notation(print, rank, number, occurrence, address);
            } catch (IOException onDisk) {
                throw new UncheckedIOException(onDisk);
            }
        }
    }
}
