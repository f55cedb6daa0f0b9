package org.elmport.mapping;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers answers that are always the same, because sources ask the same few questions in every record. Takes a fixed
 * number of them and then no more, so that strange data cannot fill the memory. For any number of threads.
 */
final class Recollection<Q, A> {

    private static final int MOST = 4096;

    private final Map<Q, A> answers = new ConcurrentHashMap<>();

    /** The answer; looked for when it is not known yet. */
    A get(Q question, Function<Q, A> look) {
        A known = answers.get(question);
        if (known != null) {
            return known;
        }
        A answer = look.apply(question);
        if (answers.size() < MOST) {
            answers.put(question, answer);
        }
        return answer;
    }
}
