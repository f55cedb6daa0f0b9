package org.elmport.sync.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Compares what a source gives now with what the ledger holds, in one pass over both in the order of keys: no look-ups.
 * Deliverables must come in that order: by kind as the model orders them, then by the bytes of the key.
 */
public final class Comparison implements AutoCloseable {

    /** Takes what is found, in the order of keys. */
    public interface Listener {

        /** It was not published; {@code before} says what is remembered of an earlier time. */
        void added(Deliverable now, Optional<EntryState> before);

        /** It says something else than what is published. */
        void changed(EntryState before, Deliverable now);

        /** It is published as it is; another record may give it now. */
        void unchanged(EntryState before, Deliverable now);

        /** It is published, and was not delivered. */
        void removed(EntryState before);
    }

    private final Connection connection;
    private final List<String> kinds;
    private final EntryScan scan;
    private final Listener listener;
    private final Hashing fingerprint = Hashing.plain();
    private Optional<EntryState> held;

    Comparison(Connection connection, long job, String profile, Listener listener) throws SQLException {
        this(connection, job, profile, Kinds.inOrder(connection, job, profile), listener);
    }

    Comparison(Connection connection, long job, String profile, List<String> kinds, Listener listener)
            throws SQLException {
        this.connection = connection;
        this.listener = listener;
        this.kinds = kinds;
        this.scan = new EntryScan(connection, job, profile, kinds);
        this.held = scan.next();
    }

    /** Takes the next deliverable. */
    public void accept(Deliverable now) {
        addToFingerprint(now.key(), now.hash().bytes());
        Optional<EntryState> same = upTo(now.key());
        if (same.isEmpty()) {
            listener.added(now, Optional.empty());
            return;
        }
        EntryState before = same.get();
        step();
        if (!before.live()) {
            listener.added(now, same);
        } else if (before.hash().equals(now.hash())) {
            listener.unchanged(before, now);
        } else {
            listener.changed(before, now);
        }
    }

    /** Takes note of something that stays as it is published, whatever that is; in the order of the others. */
    public void keep(DeliverableKey key) {
        addToFingerprint(key, new byte[Hash.BYTES]);
        if (upTo(key).isPresent()) {
            step();
        }
    }

    /** Passes what comes before a key, which was not delivered; gives what is held under the key. */
    private Optional<EntryState> upTo(DeliverableKey key) {
        while (held.isPresent() && order(held.get(), key) < 0) {
            missing(held.get());
            step();
        }
        return held.filter(state -> state.key().equals(key));
    }

    /** Ends the comparison: what was not delivered is missing. Gives the fingerprint of all that was delivered. */
    public Hash finish() {
        while (held.isPresent()) {
            missing(held.get());
            step();
        }
        return fingerprint.finish();
    }

    private void missing(EntryState state) {
        if (state.live()) {
            listener.removed(state);
        }
    }

    private void step() {
        try {
            held = scan.next();
        } catch (SQLException failed) {
            throw Database.failed(failed);
        }
    }

    private int order(EntryState state, DeliverableKey now) {
        String kind = state.key().kind();
        String otherKind = now.kind();
        if (!kind.equals(otherKind)) {
            return Integer.compare(Kinds.rank(kinds, kind), Kinds.rank(kinds, otherKind));
        }
        return Arrays.compareUnsigned(state.key().keyBytes(), now.keyBytes());
    }

    private void addToFingerprint(DeliverableKey now, byte[] hash) {
        byte[] key = now.keyBytes();
        byte[] kind = now.kind().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        fingerprint.add(kind, 0, kind.length).add(new byte[] {'\n'}, 0, 1);
        fingerprint.add(key, 0, key.length).add(new byte[] {'\n'}, 0, 1);
        fingerprint.add(hash, 0, Hash.BYTES);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException gone) {
            // what was read was read
            return;
        }
    }
}
