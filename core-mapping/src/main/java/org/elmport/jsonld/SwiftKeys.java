package org.elmport.jsonld;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.jspecify.annotations.Nullable;

/** The keys that credentials are made of, found by their bytes, so that none is made anew. */
final class SwiftKeys {

    private static final int PLACES = 1 << 12;
    private static final SwiftKeys ALL = new SwiftKeys();

    private final @Nullable String[] keys = new String[PLACES];
    private final byte[][] bytes = new byte[PLACES][];

    private SwiftKeys() {
        Set<String> terms = new LinkedHashSet<>(Set.of("@context", "@value", "@language", "@id", "@type", "@none"));
        terms.add(LoqContext.ID);
        terms.add(LoqContext.TYPE);
        for (TypeDeclaration type : ElmModel.get().types()) {
            type.properties().stream().map(PropertyDeclaration::term).forEach(terms::add);
        }
        for (String term : terms) {
            byte[] letters = term.getBytes(StandardCharsets.UTF_8);
            int place = place(letters, 0, letters.length);
            keys[place] = term;
            bytes[place] = letters;
        }
    }

    /** The key with these bytes; none when it is not known. */
    static @Nullable String known(byte[] text, int from, int to) {
        return ALL.keys[ALL.place(text, from, to)];
    }

    /** Where a key is, or the free place where it would be. */
    private int place(byte[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
        while (keys[place] != null && !Arrays.equals(bytes[place], 0, bytes[place].length, text, from, to)) {
            place = (place + 1) & (PLACES - 1);
        }
        return place;
    }
}
