package org.elmport.dataset;

import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.NodeHandler;

/**
 * Records the events of one entity as bytes, and plays them again. The same events give the same bytes. A lone
 * surrogate, which no text can have, becomes a question mark.
 */
final class EntityTape implements NodeHandler {

    private final ByteSink bytes;

    /** Records behind what the sink holds already. */
    EntityTape(ByteSink bytes) {
        this.bytes = bytes;
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        bytes.octet(TapeFormat.VERSION)
                .fixed(TapeFormat.MODEL, 2)
                .octet(type.ordinal())
                .text(id);
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        bytes.octet(TapeFormat.NODE | property.index()).octet(type.ordinal()).text(id);
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        if (qualifier.isEmpty()) {
            bytes.octet(TapeFormat.VALUE | property.index()).text(lexical);
        } else {
            bytes.octet(TapeFormat.QUALIFIED_VALUE | property.index())
                    .text(qualifier)
                    .text(lexical);
        }
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        bytes.octet(TapeFormat.REFERENCE | property.index()).text(id);
    }

    @Override
    public void end() {
        bytes.octet(TapeFormat.END);
    }

    /**
     * Sends the events of a recorded entity.
     *
     * @throws IllegalArgumentException when the tape was recorded by another version or with another model
     */
    static void replay(byte[] bytes, int from, int length, NodeHandler handler) {
        new TapePlayer(header(new ByteSource(bytes, from, length)), handler).play();
    }

    /** Checks the header; the source then stands at the number of the class. */
    static ByteSource header(ByteSource source) {
        int version = source.octet();
        if (version != TapeFormat.VERSION || source.fixed(2) != TapeFormat.MODEL) {
            throw new IllegalArgumentException("the recorded entity (format " + version
                    + ") was written by another version of Elmport and cannot be read");
        }
        return source;
    }
}
