package org.elmport.rule;

import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;
import org.elmport.vocabulary.UnknownCodePolicy;

/**
 * What the rules know of vocabularies, and how grave it is that a concept is not among them. Immutable; safe for any
 * number of threads.
 *
 * <p>A concept that is missing from a {@linkplain CodeList#complete() complete} list is an error, whatever the policy
 * says: the official schema refuses it. The policy is for lists that only packs have: for a concept that the pack does
 * not have, and for one that nobody can look up, as no pack of its list is there.
 *
 * @param lists the code lists, with those of packs
 * @param unknownCodes how grave an unknown concept of a list from a pack is
 */
public record RuleVocabulary(CodeLists lists, UnknownCodePolicy unknownCodes) {

    /** The lists that come with the library, and warnings. */
    public static final RuleVocabulary STANDARD = new RuleVocabulary(CodeLists.standard(), UnknownCodePolicy.WARN);

    /** The same policy with other lists. */
    public RuleVocabulary withLists(CodeLists others) {
        return new RuleVocabulary(others, unknownCodes);
    }

    /** The same lists with another policy. */
    public RuleVocabulary withUnknownCodes(UnknownCodePolicy other) {
        return new RuleVocabulary(lists, other);
    }

    boolean contains(CodeList list, String iri) {
        return lists.contains(list, iri);
    }
}
