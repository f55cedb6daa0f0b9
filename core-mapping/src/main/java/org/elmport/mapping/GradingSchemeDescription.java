package org.elmport.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.display.DisplayLabels;
import org.elmport.elm.GradingScheme;
import org.elmport.elm.LangString;
import org.elmport.record.GradingSchemeRecord;

/** What people need to read a grade: the words of the source, else the ends of the scale and the mark that passes. */
final class GradingSchemeDescription {

    private final GradingSchemeRecord record;
    private final EntityScope scope;

    GradingSchemeDescription(GradingSchemeRecord record, EntityScope scope) {
        this.record = record;
        this.scope = scope;
    }

    void map(GradingScheme.Builder scheme) {
        if (!record.description().isBlank()) {
            scope.bodies("description", record.description(), "description", scheme::addDescription);
            return;
        }
        List<String> languages = new ArrayList<>();
        record.title().versions().forEach(version -> languages.add(version.language()));
        for (String language : languages.isEmpty() ? List.of("en") : languages) {
            String text = text(DisplayLabels.of(language));
            if (!text.isEmpty() && !language.isEmpty()) {
                scope.put("description", LangString.of(language, text), "passMark", Rule.SCALE, scheme::addDescription);
            }
        }
    }

    private String text(DisplayLabels labels) {
        List<String> parts = new ArrayList<>();
        Optional<String> scale = record.lowest().flatMap(low -> record.highest().map(high -> low + " – " + high));
        scale.ifPresent(parts::add);
        record.passMark().ifPresent(mark -> parts.add(labels.text("pass-mark") + ": " + mark));
        return String.join("; ", parts);
    }
}
