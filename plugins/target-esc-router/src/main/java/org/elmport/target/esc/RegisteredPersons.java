package org.elmport.target.esc;

import com.fasterxml.jackson.databind.JsonNode;
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
        return pseudonyms.apply(identifier.comparisonKey());
    }

    /** A person, unless the list lacked them when it was read. */
    Optional<StudentIdentifier> find(String pseudonym) throws TargetException, InterruptedException {
        if (index.isPresent() && index.get().place(pseudonym) == PersonIndex.NOWHERE) {
            return Optional.empty();
        }
        return findNow(pseudonym);
    }

    /** A person, by the list as it is now. */
    Optional<StudentIdentifier> findNow(String pseudonym) throws TargetException, InterruptedException {
        if (index.isPresent() && index.get().place(pseudonym) != PersonIndex.NOWHERE) {
            PersonSearch.Outcome nearby = new PersonSearch(listing, index.get(), this::pseudonym).find(pseudonym);
            if (nearby.certain()) {
                return nearby.person();
            }
        }
        return readList(pseudonym);
    }

    private Optional<StudentIdentifier> readList(String pseudonym) throws TargetException, InterruptedException {
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
        } else if (sought.found.isEmpty()) {
            throw new TargetException(
                    TargetException.Fault.FAULTY,
                    "the list of persons came incomplete, so nobody can tell whether one is missing",
                    "Nothing; it is tried again.");
        }
        return sought.found;
    }

    /** Takes down a person while the list goes by. */
    private static final class Sought {
        private Optional<StudentIdentifier> found = Optional.empty();
    }

    /** Who an entry of the list is about; empty when it says nobody. */
    static Optional<StudentIdentifier> identifier(JsonNode view) {
        return RouterAnswers.text(view, "identifier")
                .flatMap(text -> StudentIdentifier.read(text).identifier());
    }
}
