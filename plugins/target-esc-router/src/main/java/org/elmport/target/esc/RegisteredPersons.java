package org.elmport.target.esc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.elmport.card.StudentIdentifier;
import org.elmport.plugin.TargetException;

/**
 * Finds persons in the list of the router by their pseudonyms, for that list alone tells how an identifier is spelt there.
 * Between two questions it remembers fingerprints, so that what is not there is looked for once. Not for several threads
 * at once.
 */
final class RegisteredPersons {

    private final RouterListing listing;
    private final UnaryOperator<String> pseudonyms;
    private Optional<long[]> remembered = Optional.empty();

    RegisteredPersons(RouterListing listing, UnaryOperator<String> pseudonyms) {
        this.listing = listing;
        this.pseudonyms = pseudonyms;
    }

    String pseudonym(StudentIdentifier identifier) {
        return pseudonyms.apply(identifier.comparisonKey());
    }

    /** A person, unless the list that was read before lacks it. */
    Optional<StudentIdentifier> find(String pseudonym) throws TargetException, InterruptedException {
        boolean missing = remembered
                .filter(prints -> Arrays.binarySearch(prints, fingerprint(pseudonym)) < 0)
                .isPresent();
        return missing ? Optional.empty() : findNow(pseudonym);
    }

    /** A person, by the list as it is now. */
    Optional<StudentIdentifier> findNow(String pseudonym) throws TargetException, InterruptedException {
        LongStream.Builder prints = LongStream.builder();
        List<StudentIdentifier> found = new ArrayList<>();
        boolean whole = listing.walk(
                RouterCall.LIST_PERSONS,
                view -> RouterAnswers.text(view, "identifier")
                        .flatMap(text -> StudentIdentifier.read(text).identifier())
                        .ifPresent(identifier -> {
                            String listed = pseudonym(identifier);
                            prints.add(fingerprint(listed));
                            if (listed.equals(pseudonym)) {
                                found.add(identifier);
                            }
                        }));
        if (whole) {
            remembered = Optional.of(prints.build().sorted().toArray());
        } else if (found.isEmpty()) {
            throw new TargetException(
                    TargetException.Fault.FAULTY,
                    "the list of persons came incomplete, so nobody can tell whether one is missing",
                    "Nothing; it is tried again.");
        }
        return found.stream().findFirst();
    }

    private static long fingerprint(String pseudonym) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(pseudonym.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
