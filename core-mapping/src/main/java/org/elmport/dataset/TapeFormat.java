package org.elmport.dataset;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;

/**
 * How an entity lies on a tape. Header: version, a checksum of the model that the numbers stand for, the number of the
 * class, the identifier. Then one byte per event, two bits for what it is and six for the property, and its texts.
 */
final class TapeFormat {

    static final int VERSION = 1;

    static final int VALUE = 0x00;
    static final int QUALIFIED_VALUE = 0x40;
    static final int REFERENCE = 0x80;
    static final int NODE = 0xC0;
    static final int KIND_BITS = 0xC0;
    static final int PROPERTY_BITS = 0x3F;

    /** The byte of a node whose property number no class has. */
    static final int END = 0xFF;

    static final int MOST_PROPERTIES = PROPERTY_BITS;

    private static final TypeDeclaration[] TYPES = ElmModel.get().types().toArray(TypeDeclaration[]::new);
    private static final PropertyDeclaration[][] PROPERTIES = properties();

    /** Two bytes that differ as soon as a class or property of the model is added, moved or renamed. */
    static final int MODEL = checksum();

    private TapeFormat() {}

    static TypeDeclaration type(int ordinal) {
        return TYPES[ordinal];
    }

    static PropertyDeclaration[] properties(TypeDeclaration type) {
        return PROPERTIES[type.ordinal()];
    }

    private static PropertyDeclaration[][] properties() {
        PropertyDeclaration[][] table = new PropertyDeclaration[TYPES.length][];
        for (TypeDeclaration type : TYPES) {
            PropertyDeclaration[] ofType = type.properties().toArray(PropertyDeclaration[]::new);
            if (ofType.length > MOST_PROPERTIES) {
                throw new IllegalStateException(type + " has more properties than a tape has numbers for");
            }
            table[type.ordinal()] = ofType;
        }
        return table;
    }

    private static int checksum() {
        CRC32 sum = new CRC32();
        for (PropertyDeclaration[] ofType : PROPERTIES) {
            for (PropertyDeclaration property : ofType) {
                sum.update((property + " ").getBytes(StandardCharsets.UTF_8));
            }
        }
        return (int) sum.getValue() & 0xFFFF;
    }
}
