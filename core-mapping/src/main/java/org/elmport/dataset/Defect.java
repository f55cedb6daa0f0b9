package org.elmport.dataset;

/**
 * Something in an entity that does not fit into the dataset.
 *
 * @param entity the number of the entity, in the order of the dataset
 * @param address where the entity lies in its spool
 * @param kind what is wrong
 * @param owner for a reference: the class of the node that has it
 * @param property for a reference: the number of the property in that class
 * @param target for a reference: what it leads to
 * @param detail for a reference to the wrong kind: the number of that class; for a notation: its number in the entity
 */
record Defect(long entity, long address, Kind kind, int owner, int property, Fingerprint target, int detail) {

    /** What is wrong. */
    enum Kind {
        /** No record gives the target. */
        UNKNOWN(0),
        /** The target was held back in the dataset. */
        HELD_BACK(1),
        /** The target is of a class that the property does not allow. */
        WRONG_KIND(2),
        /** Another entity has the notation. */
        NOTATION(3),
        /** Another entity, of another class, has the identifier. */
        TWO_KINDS(4);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        private static Kind of(int number) {
            for (Kind kind : values()) {
                if (kind.number == number) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no kind of defect has the number " + number);
        }
    }

    private static final Fingerprint NOTHING = new Fingerprint(0, 0);

    static Defect notation(long entity, long address, int number) {
        return new Defect(entity, address, Kind.NOTATION, 0, 0, NOTHING, number);
    }

    static Defect twoKinds(long entity, long address, int publishedType) {
        return new Defect(entity, address, Kind.TWO_KINDS, 0, 0, NOTHING, publishedType);
    }

    void write(ByteSink bytes) {
        bytes.reset()
                .fixed(entity, EntityIndex.NUMBER_BYTES)
                .octet(kind.number)
                .octet(owner)
                .octet(property)
                .eight(target.high())
                .eight(target.low())
                .fixed(detail, Integer.BYTES)
                .fixed(address, EntityIndex.ADDRESS_BYTES);
    }

    static Defect read(ByteSource source) {
        long entity = source.fixed(EntityIndex.NUMBER_BYTES);
        Kind kind = Kind.of(source.octet());
        int owner = source.octet();
        int property = source.octet();
        Fingerprint target = new Fingerprint(source.eight(), source.eight());
        int detail = (int) source.fixed(Integer.BYTES);
        return new Defect(entity, source.fixed(EntityIndex.ADDRESS_BYTES), kind, owner, property, target, detail);
    }
}
