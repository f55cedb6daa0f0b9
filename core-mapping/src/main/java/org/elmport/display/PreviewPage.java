package org.elmport.display;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.elmport.display.DisplayContent.Fact;
import org.elmport.display.DisplayContent.Row;
import org.elmport.display.DisplayContent.Section;
import org.elmport.display.DisplayContent.Table;

/** Writes a preview as a page: one part for each language, in words for those who listen, and as pictures. */
final class PreviewPage {

    private static final String HEAD = """
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
            <style>
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 52rem; padding: 1rem; }
            nav ul { display: flex; flex-wrap: wrap; gap: 1rem; list-style: none; padding: 0; }
            section { border-top: 1px solid #767676; margin-top: 2rem; }
            dt { font-weight: bold; margin-top: .5rem; }
            dd { margin: 0 0 0 1rem; }
            table { border-collapse: collapse; margin-top: .5rem; width: 100%; }
            th, td { border-bottom: 1px solid #767676; padding: .25rem .75rem .25rem 0; text-align: start; vertical-align: top; }
            tbody th { font-weight: normal; }
            .table { overflow-x: auto; }
            img { border: 1px solid #767676; display: block; height: auto; margin: 1rem 0; max-width: 100%; }
            .holder { font-size: 1.25rem; }
            </style>
            """;

    private static final int INDENT = 1;

    /** A name or a title may be written from right to left in a page that is not. */
    private static final String TEXT = " dir=\"auto\">";

    private final CredentialPreview preview;
    private final StringBuilder page = new StringBuilder();

    PreviewPage(CredentialPreview preview) {
        this.preview = preview;
    }

    String html() {
        List<String> languages = preview.languages();
        String first = languages.get(0);
        page.append("<!DOCTYPE html>\n<html lang=\"").append(escaped(first)).append("\">\n");
        page.append(HEAD);
        page.append("<title>").append(escaped(preview.content(first).title())).append("</title>\n");
        page.append("</head>\n<body>\n<main>\n");
        if (languages.size() > 1) {
            choice(languages);
        }
        languages.forEach(this::language);
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private void choice(List<String> languages) {
        page.append("<nav>\n<ul>\n");
        for (String language : languages) {
            Locale locale = Locale.forLanguageTag(language);
            page.append("<li><a href=\"#")
                    .append(escaped(language))
                    .append("\" lang=\"")
                    .append(escaped(language));
            page.append("\">")
                    .append(escaped(locale.getDisplayLanguage(locale)))
                    .append("</a></li>\n");
        }
        page.append("</ul>\n</nav>\n");
    }

    private void language(String language) {
        DisplayContent content = preview.content(language);
        page.append("<section id=\"").append(escaped(language)).append("\" lang=\"");
        page.append(escaped(language)).append("\">\n");
        element("h1", content.title());
        page.append("<p class=\"holder\" dir=\"auto\">")
                .append(escaped(content.holder()))
                .append("</p>\n");
        content.sections().forEach(this::facts);
        List<PageImage> images = preview.pages(language);
        for (int number = 1; number <= images.size(); number++) {
            picture(images.get(number - 1), content.pageWord() + " " + number);
        }
        element("p", content.footer());
        page.append("</section>\n");
    }

    private void facts(Section section) {
        if (!section.heading().isEmpty()) {
            element("h2", section.heading());
        }
        if (!section.facts().isEmpty()) {
            page.append("<dl>\n");
            for (Fact fact : section.facts()) {
                element("dt", fact.label());
                fact.values().forEach(value -> element("dd", value));
            }
            page.append("</dl>\n");
        }
        if (!section.table().rows().isEmpty()) {
            table(section.table());
        }
    }

    private void table(Table table) {
        page.append("<div class=\"table\">\n<table>\n<thead>\n<tr>\n");
        table.heads()
                .forEach(head ->
                        page.append("<th scope=\"col\">").append(escaped(head)).append("</th>\n"));
        page.append("</tr>\n</thead>\n<tbody>\n");
        table.rows().forEach(this::row);
        page.append("</tbody>\n</table>\n</div>\n");
    }

    private void row(Row row) {
        page.append("<tr>\n<th scope=\"row\" dir=\"auto\" style=\"padding-inline-start: ");
        page.append(row.depth() * INDENT).append("rem\">");
        page.append(escaped(row.cells().get(0))).append("</th>\n");
        for (String cell : row.cells().subList(1, row.cells().size())) {
            element("td", cell);
        }
        page.append("</tr>\n");
    }

    private void picture(PageImage image, String name) {
        String type = "image/" + image.fileType().toLowerCase(Locale.ROOT);
        page.append("<img alt=\"")
                .append(escaped(name))
                .append("\" src=\"data:")
                .append(escaped(type));
        page.append(";base64,")
                .append(Base64.getEncoder().encodeToString(image.content()))
                .append("\">\n");
    }

    private void element(String name, String text) {
        page.append('<').append(name).append(TEXT).append(escaped(text));
        page.append("</").append(name).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
