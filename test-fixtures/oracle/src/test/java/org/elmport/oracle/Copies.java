package org.elmport.oracle;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Random documents and faulty copies of each, by their seeds. As many threads work on them as there are processors; what
 * comes of them arrives in the order of the seeds.
 */
final class Copies {

    /** So many faulty copies are made of each document, because to make one costs more than to change it. */
    private static final int OF_EACH = 8;

    private Copies() {}

    /** Makes a random document. */
    @FunctionalInterface
    interface Documents<D> {
        D of(int seed) throws Exception;
    }

    /** Makes a faulty copy, and says what comes of it. */
    @FunctionalInterface
    interface Work<D, T> {
        T of(D document, int seed) throws Exception;
    }

    /** The document of which the copy with a seed is made. */
    static int documentOf(int seed) {
        return seed / OF_EACH;
    }

    static <D, T> void forEach(int copies, Documents<D> documents, Work<D, T> work, Consumer<T> results) {
        IntStream.range(0, (copies + OF_EACH - 1) / OF_EACH)
                .parallel()
                .mapToObj(number -> {
                    IntStream seeds = IntStream.range(number * OF_EACH, Math.min(copies, (number + 1) * OF_EACH));
                    return batch(number, seeds, documents, work);
                })
                .forEachOrdered(batch -> batch.forEach(results));
    }

    private static <D, T> List<T> batch(int number, IntStream seeds, Documents<D> documents, Work<D, T> work) {
        try {
            D document = documents.of(number);
            return seeds.mapToObj(seed -> one(document, seed, work)).toList();
        } catch (Exception failure) {
            throw new IllegalStateException("document " + number, failure);
        }
    }

    private static <D, T> T one(D document, int seed, Work<D, T> work) {
        try {
            return work.of(document, seed);
        } catch (Exception failure) {
            throw new IllegalStateException("seed " + seed, failure);
        }
    }
}
