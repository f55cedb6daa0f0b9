package org.elmport.sync.item;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.elmport.finding.RecordReference;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.HeldItem;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.sync.ledger.Hash;
import org.elmport.sync.ledger.Hashing;

/**
 * What a target says it holds of ours. Identifiers that differ in upper and lower case alone are one. Memory holds a
 * fingerprint of each; what they are called lies on disk, where nobody else can read it.
 */
final class TargetListing implements AutoCloseable {

    private final List<String> kinds;
    private final ItemSpool spool = new ItemSpool(ItemStage.BUDGET);
    private final Map<String, Set<Long>> there = new HashMap<>();
    private final boolean whole;

    private TargetListing(List<String> kinds, ItemTarget target)
            throws TargetException, InterruptedException, IOException {
        this.kinds = kinds;
        try {
            this.whole = target.list(this::add);
        } catch (UncheckedIOException onDisk) {
            spool.close();
            throw onDisk.getCause();
        } catch (TargetException | InterruptedException failed) {
            spool.close();
            throw failed;
        }
    }

    /** Asks a target for all it has. */
    static TargetListing of(List<String> kinds, ItemTarget target)
            throws TargetException, InterruptedException, IOException {
        return new TargetListing(kinds, target);
    }

    static String folded(String id) {
        return id.strip().toLowerCase(Locale.ROOT);
    }

    private static long fingerprint(String id) {
        return Hash.ofText(folded(id)).first();
    }

    private void add(HeldItem held) {
        int rank = kinds.indexOf(held.kind());
        if (rank < 0) {
            return;
        }
        there.computeIfAbsent(held.kind(), any -> new HashSet<>()).add(fingerprint(held.remoteId()));
        try {
            // the spelling goes along as the record, because the key is what is compared
            spool.add(new StagedItem(
                    rank,
                    held.kind(),
                    folded(held.remoteId()),
                    StagedItem.Word.WANTED,
                    new RecordReference("", held.remoteId()),
                    StagedItem.Body.NONE));
        } catch (IOException onDisk) {
            throw new UncheckedIOException(onDisk);
        }
    }

    /** Whether the target has listed all it has. */
    boolean whole() {
        return whole;
    }

    /** Whether the target has something of that name. */
    boolean has(String kind, String remoteId) {
        return there.getOrDefault(kind, Set.of()).contains(fingerprint(remoteId));
    }

    /** How many there are of a kind. */
    int size(String kind) {
        return there.getOrDefault(kind, Set.of()).size();
    }

    /** All of it as one number: a plan of repair is for exactly that. */
    Hash fingerprint() throws IOException {
        Hashing hashing = Hashing.plain();
        spool.read((item, contradicted) -> {
            byte[] name = item.toString().getBytes(StandardCharsets.UTF_8);
            hashing.add(name, 0, name.length).add(new byte[] {'\n'}, 0, 1);
        });
        return hashing.finish();
    }

    /** What is only there. */
    interface Reader {
        void held(String kind, String remoteId) throws IOException;
    }

    /**
     * Tells what the target has and the ledger does not know.
     *
     * @param here the names of what the ledger knows, by kind
     * @param pseudonyms makes of a name of the target the one that the ledger may have
     */
    void onlyThere(KnownNames here, UnaryOperator<String> pseudonyms, Reader reader) throws IOException {
        spool.read((item, contradicted) -> {
            String name = item.record().id();
            if (!here.has(item.kind(), name) && !here.has(item.kind(), pseudonyms.apply(name))) {
                reader.held(item.kind(), name);
            }
        });
    }

    @Override
    public void close() {
        spool.close();
    }

    /** Names of what the ledger knows, as fingerprints. */
    static final class KnownNames {

        private final Map<String, Set<Long>> names = new HashMap<>();

        void add(String kind, String name) {
            if (!name.isEmpty()) {
                names.computeIfAbsent(kind, any -> new HashSet<>()).add(fingerprint(name));
            }
        }

        boolean has(String kind, String name) {
            return names.getOrDefault(kind, Set.of()).contains(fingerprint(name));
        }
    }
}
