package org.elmport.target.esc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.elmport.plugin.TargetException;

/**
 * Looks for one person in the list of the router, near the place where they were: the list is sorted, so the neighbours
 * of a page tell on which side to go on. Most searches take one page of thousands.
 */
final class PersonSearch {

    private final RouterListing listing;
    private final PersonIndex index;
    private final UnaryOperator<String> pseudonyms;

    PersonSearch(RouterListing listing, PersonIndex index, UnaryOperator<String> pseudonyms) {
        this.listing = listing;
        this.index = index;
        this.pseudonyms = pseudonyms;
    }

    /**
     * What came of a search.
     *
     * @param person the identifier as it is spelt in the list, where it is there
     * @param certain whether, otherwise, they are not; false when the list has changed too much to tell
     */
    record Outcome(Optional<String> person, boolean certain) {

        static final Outcome ABSENT = new Outcome(Optional.empty(), true);
        private static final Outcome UNTOLD = new Outcome(Optional.empty(), false);

        /** What is not in a list that is whole. */
        static Outcome of(Optional<String> person, boolean whole) {
            return new Outcome(person, whole || person.isPresent());
        }
    }

    /** A person who was in the list when the index was made. */
    Outcome find(String pseudonym) throws TargetException, InterruptedException {
        int place = index.place(pseudonym);
        int first = 0;
        int last = Integer.MAX_VALUE;
        int page = index.page(place);
        for (int stride = 1; first <= last; stride *= 2) {
            JsonNode answer = listing.page(RouterCall.LIST_PERSONS, page);
            last = (int) Math.min(last, answer.path("page").path("totalPages").asLong(0) - 1);
            Sight sight = new Sight();
            answer.path("content").forEach(view -> look(view, pseudonym, place, sight));
            if (sight.found.isPresent()) {
                return new Outcome(sight.found, true);
            }
            if (page <= last && sight.before == sight.after) {
                return sight.before ? Outcome.ABSENT : Outcome.UNTOLD;
            }
            first = sight.before ? page + 1 : first;
            last = sight.after ? page - 1 : last;
            page = Math.max(first, Math.min(last, sight.before ? page + stride : page - stride));
        }
        return Outcome.ABSENT;
    }

    /** What a page shows. */
    private static final class Sight {
        private Optional<String> found = Optional.empty();
        private boolean before;
        private boolean after;
    }

    private void look(JsonNode view, String pseudonym, int place, Sight sight) {
        RegisteredPersons.identifier(view).ifPresent(identifier -> {
            String listed = pseudonyms.apply(identifier);
            if (listed.equals(pseudonym)) {
                sight.found = Optional.of(identifier);
            }
            int other = index.place(listed);
            sight.before |= other != PersonIndex.NOWHERE && other < place;
            sight.after |= other > place;
        });
    }
}
