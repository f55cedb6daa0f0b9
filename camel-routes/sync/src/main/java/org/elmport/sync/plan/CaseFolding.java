package org.elmport.sync.plan;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.elmport.sync.ledger.Comparison;
import org.elmport.sync.ledger.Deliverable;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.EntryState;

/**
 * Finds what is missing under one spelling and there under another that differs in upper and lower case only. Where both
 * spellings are there at once they are two records.
 */
final class CaseFolding implements Comparison.Listener {

    /** More are not looked at: a source that respells everything is to be looked at by a person. */
    private static final int MOST = 100_000;

    private final Map<String, String> missing = new HashMap<>();
    private final Map<String, String> there = new HashMap<>();

    static String fold(DeliverableKey key) {
        return key.kind() + ' ' + decoded(key.key()).toLowerCase(Locale.ROOT);
    }

    private static String decoded(String iri) {
        if (iri.indexOf('%') < 0) {
            return iri;
        }
        try {
            return URLDecoder.decode(iri.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return iri;
        }
    }

    @Override
    public void added(Deliverable now, Optional<EntryState> before) {
        note(there, now.key());
    }

    @Override
    public void removed(EntryState before) {
        note(missing, before.key());
    }

    private static void note(Map<String, String> keys, DeliverableKey key) {
        if (keys.size() < MOST) {
            keys.merge(fold(key), key.key(), (one, other) -> "");
        }
    }

    @Override
    public void changed(EntryState before, Deliverable now) {
        // is there under its own spelling
    }

    @Override
    public void unchanged(EntryState before, Deliverable now) {
        // is there under its own spelling
    }

    /** The published identifier for each that differs in case only. */
    Map<String, String> published() {
        Map<String, String> published = new HashMap<>();
        there.forEach((fold, now) -> {
            String before = missing.getOrDefault(fold, "");
            if (!before.isEmpty() && !now.isEmpty()) {
                published.put(now, before);
            }
        });
        return published;
    }
}
