package org.elmport.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.LangString;
import org.elmport.finding.MappingFinding;
import org.elmport.finding.Severity;
import org.elmport.record.Text;
import org.elmport.vocabulary.Languages;

/** Texts of the source to texts of the model: one for each language, with a tag that can be read. */
final class TextMapper {

    /** Longest text that is published, in characters. */
    static final int MAXIMUM_LENGTH = 100_000;

    private final String defaultLanguage;
    private final Languages languages = Languages.standard();

    TextMapper(String defaultLanguage) {
        this.defaultLanguage = languages.textTag(defaultLanguage).orElse("en");
    }

    /** Texts without markup, each on one line. */
    List<LangString> lines(Text text, EntityScope entity, String property, String field) {
        List<LangString> kept = new ArrayList<>(text.versions().size());
        for (Text.Version version : text.versions()) {
            Markup markup = Markup.line(text.format(), cut(version.value(), entity, property, field));
            if (markup.text().isEmpty()) {
                continue;
            }
            String tag = tag(version.language(), entity, property, field);
            int first = place(tag, kept);
            if (first < 0) {
                kept.add(LangString.of(tag, markup.text()));
            } else if (!kept.get(first).value().equals(markup.text())) {
                repeated(tag, "the second, " + Excerpt.of(markup.text()) + ", was left out", entity, property, field);
            }
        }
        return kept;
    }

    /** Texts with the markup that Europass takes. */
    List<LangString> bodies(Text text, EntityScope entity, String property, String field) {
        List<LangString> kept = new ArrayList<>(text.versions().size());
        for (Text.Version version : text.versions()) {
            Markup markup = Markup.body(text.format(), cut(version.value(), entity, property, field));
            if (markup.text().isEmpty()) {
                continue;
            }
            reduced(markup, entity, property, field);
            String tag = tag(version.language(), entity, property, field);
            int first = place(tag, kept);
            if (first < 0) {
                kept.add(LangString.of(tag, markup.text()));
            } else if (!kept.get(first).value().equals(markup.text())) {
                kept.set(first, LangString.of(tag, kept.get(first).value() + "\n\n" + markup.text()));
                repeated(tag, "the two were joined", entity, property, field);
            }
        }
        return kept;
    }

    /** The tag of a text in the form of the model; the usual language, with a finding, when it cannot be read. */
    String tag(String source, EntityScope entity, String property, String field) {
        Optional<String> tag = source.isBlank() ? Optional.empty() : languages.textTag(source);
        if (tag.isPresent()) {
            return tag.get();
        }
        // many fields of many systems never have a tag: worth knowing, but nothing to warn of
        entity.find(
                MappingFinding.LANGUAGE_TAG_UNKNOWN,
                source.isBlank() ? Severity.INFO : MappingFinding.LANGUAGE_TAG_UNKNOWN.severity(),
                field,
                property,
                source.isBlank()
                        ? "The text has no language tag; " + defaultLanguage + " was used."
                        : "The language tag " + Excerpt.of(source) + " is not known; " + defaultLanguage
                                + " was used.");
        return defaultLanguage;
    }

    private static String cut(String value, EntityScope entity, String property, String field) {
        if (value.length() <= MAXIMUM_LENGTH) {
            return value;
        }
        entity.find(
                MappingFinding.TEXT_CUT,
                field,
                property,
                "The text has " + value.length() + " characters; " + MAXIMUM_LENGTH + " are published.");
        int end = Character.isHighSurrogate(value.charAt(MAXIMUM_LENGTH - 1)) ? MAXIMUM_LENGTH - 1 : MAXIMUM_LENGTH;
        return value.substring(0, end);
    }

    private static void reduced(Markup markup, EntityScope entity, String property, String field) {
        if (!markup.changed().isEmpty()) {
            entity.find(
                    MappingFinding.MARKUP_REDUCED,
                    field,
                    property,
                    "Europass does not take " + String.join(", ", markup.changed())
                            + " in texts; the words were kept.");
        }
    }

    private static void repeated(String tag, String what, EntityScope entity, String property, String field) {
        entity.find(
                MappingFinding.LANGUAGE_REPEATED,
                field,
                property,
                "There are two texts in the language " + tag + "; " + what + ".");
    }

    /** Where the text in a language stands; -1 when there is none yet. A record has few languages. */
    private static int place(String tag, List<LangString> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).language().equals(tag)) {
                return i;
            }
        }
        return -1;
    }
}
