package org.elmport.mapping;

import java.util.List;
import java.util.Optional;
import org.elmport.elm.LangString;
import org.elmport.elm.Note;
import org.elmport.record.Text;

/** Texts to notes. */
final class NoteMapper {

    /** The note; empty when the text says nothing. */
    Optional<Note> map(Text text, EntityScope entity, String property, String field) {
        return of(entity.context().tools().texts().bodies(text, entity, property, field));
    }

    /** The note of finished texts; empty when there are none. */
    static Optional<Note> of(List<LangString> texts) {
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        Note.Builder note = Note.builder();
        texts.forEach(note::addNoteLiteral);
        return Optional.of(note.build());
    }
}
