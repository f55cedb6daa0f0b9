package org.elmport.annex;

import java.util.Optional;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;

/**
 * Which skills ESCO has. It comes from an installed pack; without one, the form of the addresses is checked alone.
 * Implementations answer in constant time and may be asked by several threads.
 */
public interface EscoSkills {

    /** Whether there is a skill or competence with this IRI. */
    boolean contains(String iri);

    /** The version of ESCO, for messages, such as {@code 1.2.0}; empty where it is not known. */
    String version();

    /** The skills of the installed pack; empty when none of the packs is of ESCO. */
    static Optional<EscoSkills> of(CodeLists lists) {
        return of(lists, "");
    }

    /** The same, with the version of the pack. */
    static Optional<EscoSkills> of(CodeLists lists, String version) {
        return lists.decides(CodeList.ESCO_SKILL) ? Optional.of(new PackedSkills(lists, version)) : Optional.empty();
    }
}
