package org.elmport.source.elmo;

import java.util.ArrayList;
import java.util.List;
import org.elmport.record.Text;
import org.elmport.record.TextFormat;

/** Texts in the languages of a document. */
final class Texts {

    private static final String LANGUAGE = "lang";

    private Texts() {}

    /** The children of a name as one text, each a version of it; those that say nothing are passed over. */
    static Text plain(ElmoElement parent, String name) {
        return text(parent, name, TextFormat.PLAIN);
    }

    /** The same, where the text is HTML. */
    static Text html(ElmoElement parent, String name) {
        return text(parent, name, TextFormat.HTML);
    }

    private static Text text(ElmoElement parent, String name, TextFormat format) {
        List<Text.Version> versions = new ArrayList<>();
        for (ElmoElement element : parent.children(name)) {
            element.value()
                    .ifPresent(value -> versions.add(
                            new Text.Version(element.attribute(LANGUAGE).orElse(""), value)));
        }
        return new Text(format, versions);
    }
}
