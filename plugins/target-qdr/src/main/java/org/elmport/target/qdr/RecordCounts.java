package org.elmport.target.qdr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.dataset.Dataset;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.target.qdr.EntityReferences.Reference;

/**
 * Counts the records of each kind in 64 classes by their fingerprints. A part of a split catalogue is some of these
 * classes, so that a record that comes or goes does not push others from file to file.
 */
final class RecordCounts {

    /** The most parts that a kind has. */
    static final int MOST_PARTS = 32;

    private static final int CLASSES = 64;
    private static final int CLASS_BITS = 6;
    private static final String SPECIFICATION = "learningAchievementSpecification";

    private final Map<DatasetKind, long[]> counts = new EnumMap<>(DatasetKind.class);

    private RecordCounts() {}

    static RecordCounts of(Dataset dataset, List<DatasetKind> kinds) throws IOException {
        RecordCounts records = new RecordCounts();
        kinds.forEach(kind -> records.counts.put(kind, new long[CLASSES]));
        dataset.send(new EntityReferences((type, id, references) -> records.counts.forEach((kind, classes) -> {
            if (kind.counts(type)) {
                classes[classOf(key(type, id, references))]++;
            }
        })));
        return records;
    }

    boolean none(DatasetKind kind) {
        return largest(kind, 1) == 0;
    }

    /** Into how many parts a kind is split so that none holds more records than that; empty when there are too many. */
    Optional<Integer> parts(DatasetKind kind, int recordsPerFile) {
        for (int parts = 1; parts <= MOST_PARTS; parts *= 2) {
            if (largest(kind, parts) <= recordsPerFile) {
                return Optional.of(parts);
            }
        }
        return Optional.empty();
    }

    /** How many records the largest file holds when there are as many parts as can be. */
    long smallestLimit(DatasetKind kind) {
        return largest(kind, MOST_PARTS);
    }

    private long largest(DatasetKind kind, int parts) {
        List<Long> sums = new ArrayList<>();
        long[] classes = counts.getOrDefault(kind, new long[CLASSES]);
        for (int part = 0; part < parts; part++) {
            long sum = 0;
            for (int i = part * CLASSES / parts; i < (part + 1) * CLASSES / parts; i++) {
                sum += classes[i];
            }
            sums.add(sum);
        }
        return sums.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** The part of a record, from 0. */
    static int part(TypeDeclaration type, String id, List<Reference> references, int parts) {
        return classOf(key(type, id, references)) * parts / CLASSES;
    }

    /** An opportunity goes where its course or qualification goes. */
    private static String key(TypeDeclaration type, String id, List<Reference> references) {
        if (!DatasetKind.OPPORTUNITIES.elmClass().equals(type.name())) {
            return id;
        }
        return references.stream()
                .filter(reference -> SPECIFICATION.equals(reference.property().name())
                        && reference.property().owner().equals(type))
                .map(Reference::id)
                .findFirst()
                .orElse(id);
    }

    private static int classOf(String key) {
        return (int) (Fingerprint.of(key) >>> (Long.SIZE - CLASS_BITS));
    }
}
