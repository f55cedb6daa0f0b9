package org.elmport.display;

import java.util.Optional;
import org.elmport.elm.LangString;
import org.elmport.elm.Note;

/**
 * The grade on the ECTS scale that stands beside the grade of the institution. The model has one grade, so it is a note in
 * words, and is known again by them.
 */
public final class EctsNote {

    private static final String LABEL = "ects-grade";

    private EctsNote() {}

    /** The words for a grade, such as {@code ECTS grade: B}, in a language. */
    public static LangString of(String language, String grade) {
        return LangString.of(language, prefix(language) + grade);
    }

    /** The grade that a note tells; empty when it is about something else. */
    static Optional<String> grade(Note note) {
        return note.noteLiteral().stream()
                .filter(text -> text.value().startsWith(prefix(text.language())))
                .map(text -> text.value().substring(prefix(text.language()).length()))
                .findFirst();
    }

    private static String prefix(String language) {
        return DisplayLabels.of(language).text(LABEL) + ": ";
    }
}
