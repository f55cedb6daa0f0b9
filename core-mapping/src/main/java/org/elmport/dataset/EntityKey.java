package org.elmport.dataset;

import java.nio.charset.StandardCharsets;
import org.elmport.elm.declaration.TypeDeclaration;

/** What sorts entities: first the class, which is the order of the containers, then the identifier. */
final class EntityKey {

    private EntityKey() {}

    static void write(ByteSink key, TypeDeclaration type, String id) {
        key.reset().octet(type.ordinal()).letters(id);
    }

    static TypeDeclaration type(SpoolRecord record) {
        return TapeFormat.type(record.bytes[record.key]);
    }

    static String id(SpoolRecord record) {
        return new String(record.bytes, record.key + 1, record.keyLength - 1, StandardCharsets.UTF_8);
    }

    static Fingerprint print(SpoolRecord record) {
        return Fingerprint.of(record.bytes, record.key + 1, record.keyLength - 1);
    }
}
