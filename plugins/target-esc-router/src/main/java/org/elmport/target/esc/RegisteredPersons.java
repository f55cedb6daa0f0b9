package org.elmport.target.esc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.elmport.card.StudentIdentifier;
import org.elmport.plugin.TargetException;

/**
 * Finds persons in the list of the router by their pseudonyms, for that list alone tells how an identifier is spelt there.
 * The whole list is read once; after that it is known where to look. Not for several threads at once.
 */
final class RegisteredPersons {

    private final RouterListing listing;
    private final UnaryOperator<String> pseudonyms;
    private Optional<PersonIndex> index = Optional.empty();

    RegisteredPersons(RouterListing listing, UnaryOperator<String> pseudonyms) {
        this.listing = listing;
        this.pseudonyms = pseudonyms;
    }

    String pseudonym(StudentIdentifier identifier) {
        return pseudonym(identifier.comparisonKey());
    }

    private String pseudonym(String text) {
        return pseudonyms.apply(comparable(text));
    }

    /** The identifier of a person as the router spells it, unless the list lacked them when it was read. */
    Optional<String> find(String pseudonym) throws TargetException, InterruptedException {
        return certain(look(pseudonym));
    }

    /** The same, by the list as it is now. */
    Optional<String> findNow(String pseudonym) throws TargetException, InterruptedException {
        return certain(lookNow(pseudonym));
    }

    private static Optional<String> certain(PersonSearch.Outcome found) throws TargetException {
        if (!found.certain()) {
            throw new TargetException(
                    TargetException.Fault.FAULTY,
                    "the list of persons came incomplete, so nobody can tell whether one is missing",
                    "Nothing; it is tried again.");
        }
        return found.person();
    }

    /** Looks for a person, unless the list lacked them when it was read. */
    PersonSearch.Outcome look(String pseudonym) throws TargetException, InterruptedException {
        boolean lacking = index.isPresent() && index.get().place(pseudonym) == PersonIndex.NOWHERE;
        return lacking ? PersonSearch.Outcome.ABSENT : lookNow(pseudonym);
    }

    private PersonSearch.Outcome lookNow(String pseudonym) throws TargetException, InterruptedException {
        if (index.isPresent() && index.get().place(pseudonym) != PersonIndex.NOWHERE) {
            PersonSearch.Outcome nearby = new PersonSearch(listing, index.get(), this::pseudonym).find(pseudonym);
            if (nearby.certain()) {
                return nearby;
            }
        }
        return readList(pseudonym);
    }

    private PersonSearch.Outcome readList(String pseudonym) throws TargetException, InterruptedException {
        PersonIndex.Builder read = new PersonIndex.Builder();
        Sought sought = new Sought();
        RouterListing.Walk walk = listing.walk(
                RouterCall.LIST_PERSONS,
                view -> identifier(view).ifPresent(identifier -> {
                    String listed = pseudonym(identifier);
                    read.add(listed);
                    if (listed.equals(pseudonym)) {
                        sought.found = Optional.of(identifier);
                    }
                }));
        if (walk.whole()) {
            index = Optional.of(read.build(walk.pageLength()));
        }
        return PersonSearch.Outcome.of(sought.found, walk.whole());
    }

    /** Takes down a person while the list goes by. */
    private static final class Sought {
        private Optional<String> found = Optional.empty();
    }

    /** Who an entry of the list is about, even when that is no identifier; empty when it says nobody. */
    static Optional<String> identifier(JsonNode view) {
        return RouterAnswers.text(view, "identifier");
    }

    /** How a text of the router is compared, even when it is no student identifier. */
    static String comparable(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
