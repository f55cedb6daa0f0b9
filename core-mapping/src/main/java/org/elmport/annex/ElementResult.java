package org.elmport.annex;

import java.util.List;

/**
 * How it stands with one element of one micro-credential.
 *
 * @param element the element
 * @param state whether it is there
 * @param places the paths in the model where it was found, such as {@code Qualification.creditPoint}
 * @param summary what was found, in short; never a name or date of a person
 * @param missing what is missing, and what was found that does not count; empty when the element is there
 * @param remedy what to add in the source; empty when nothing has to be
 */
public record ElementResult(
        StandardElement element,
        ElementState state,
        List<String> places,
        String summary,
        String missing,
        String remedy) {

    /** Keeps a copy of the places. */
    public ElementResult {
        places = List.copyOf(places);
    }

    /** Whether an element is missing that the Recommendation wants in every micro-credential. */
    public boolean gap() {
        return state == ElementState.MISSING && element.mandatory();
    }
}
