package org.elmport.sync;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.elmport.sync.ledger.DeadLetter;

/**
 * Which dead letters are tried again: those that fit all of it. One that waits for a person is meant only by its number.
 *
 * @param ids their numbers; empty for any
 * @param code the kind of failure
 * @param run the run in which they failed last
 * @param since they failed then or later
 * @param until they failed before then
 */
public record LetterChoice(
        Set<Long> ids, Optional<String> code, Optional<Long> run, Optional<Instant> since, Optional<Instant> until) {

    /** All that wait for nobody. */
    public static final LetterChoice ALL =
            new LetterChoice(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Keeps a set of its own. */
    public LetterChoice {
        ids = Set.copyOf(ids);
    }

    /** Whether a letter is meant to be tried again. */
    public boolean means(DeadLetter letter) {
        return fits(letter) && (!letter.parked() || ids.contains(letter.id()));
    }

    /** Whether all that was said of it is true of a letter, also of one that waits for a person. */
    public boolean fits(DeadLetter letter) {
        return (ids.isEmpty() || ids.contains(letter.id()))
                && code.filter(word -> !word.equals(letter.code())).isEmpty()
                && run.filter(number -> number != letter.run()).isEmpty()
                && since.filter(time -> letter.failedAt().isBefore(time)).isEmpty()
                && until.filter(time -> !letter.failedAt().isBefore(time)).isEmpty();
    }
}
