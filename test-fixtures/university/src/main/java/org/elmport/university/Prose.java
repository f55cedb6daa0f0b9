package org.elmport.university;

import java.util.List;
import java.util.stream.Collectors;

/** Puts sentences together into longer texts: plain, HTML or Markdown. */
final class Prose {

    private final Phrasebook words;

    Prose(Phrasebook words) {
        this.words = words;
    }

    /** A text of some sentences, the third and later ones as a list where the form has lists, and a link. */
    Texts description(TextForm form, List<CatalogueLanguage> languages, List<Phrase> sentences, String link) {
        return new Texts(languages.stream()
                .map(language -> new TaggedText(language, description(form, language, sentences, link)))
                .toList());
    }

    private String description(TextForm form, CatalogueLanguage language, List<Phrase> sentences, String link) {
        List<String> lines =
                sentences.stream().map(sentence -> sentence.in(language)).toList();
        String more = words.one("more").in(language);
        return switch (form) {
            case PLAIN -> String.join(" ", lines);
            case HTML, HTML_TABLE -> html(lines, more, link);
            case MARKDOWN -> markdown(lines, more, link);
        };
    }

    private static String html(List<String> lines, String more, String link) {
        String items =
                lines.stream().skip(1).map(line -> "<li>" + line + "</li>").collect(Collectors.joining());
        return "<p>" + lines.get(0) + "</p><ul>" + items + "</ul><p><a href=\"" + link + "\" target=\"_blank\">" + more
                + "</a></p>";
    }

    private static String markdown(List<String> lines, String more, String link) {
        String items = lines.stream().skip(1).map(line -> "- " + line + "\n").collect(Collectors.joining());
        return "**" + lines.get(0) + "**\n\n" + items + "\n[" + more + "](" + link + ")\n";
    }

    /** How achievement is judged: a sentence, or a table with two rows. */
    Texts assessment(TextForm form, List<CatalogueLanguage> languages, Phrase sentence, int share) {
        if (form != TextForm.HTML_TABLE) {
            return sentence.texts(languages);
        }
        return new Texts(languages.stream()
                .map(language -> new TaggedText(language, table(language, share)))
                .toList());
    }

    private String table(CatalogueLanguage language, int share) {
        return "<table border=\"1\"><thead><tr><th>" + words.one("part").in(language) + "</th><th>"
                + words.one("share").in(language) + "</th></tr></thead><tbody>"
                + row(words.one("exercises").in(language), share)
                + row(words.one("examination").in(language), 100 - share) + "</tbody></table>";
    }

    private static String row(String name, int share) {
        return "<tr><td>" + name + "</td><td>" + share + " %</td></tr>";
    }
}
