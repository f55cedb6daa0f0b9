package org.elmport.mapping;

import java.util.List;
import org.elmport.record.NamedText;
import org.elmport.record.Text;
import org.elmport.record.TextFormat;

/** Texts that the source has under names of its own: notes that begin with the name. */
final class NamedNotes {

    private NamedNotes() {}

    /** Keeps the text as a note of the entity. */
    static void keep(NamedText note, EntityScope entity) {
        if (!note.text().isBlank() && !entity.additionalNote(named(note), note.name())) {
            entity.context()
                    .noPlace(
                            note.name(),
                            note.name(),
                            note.text().versions().get(0).value());
        }
    }

    private static Text named(NamedText note) {
        TextFormat format = note.text().format();
        List<Text.Version> versions = note.text().versions().stream()
                .filter(version -> !version.value().isBlank())
                .map(version -> new Text.Version(version.language(), begin(format, note.name(), version.value())))
                .toList();
        return new Text(format, versions);
    }

    private static String begin(TextFormat format, String name, String value) {
        boolean block = Markup.format(format, value) == TextFormat.HTML
                && value.stripLeading().startsWith("<");
        return block ? "<p>" + name + ":</p>" + value : name + ": " + value.strip();
    }
}
