package org.elmport.app;

import java.io.PrintWriter;
import java.util.Locale;
import org.elmport.annex.AnnexSummary;
import org.elmport.annex.ElementResult;
import org.elmport.annex.ElementState;
import org.elmport.annex.MicroCredentialReport;
import org.elmport.finding.Finding;

/** The tables as a page: no script, nothing fetched, states in words and not by colour alone. */
final class AnnexPage implements AnnexPrinter, AutoCloseable {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>Standard elements of micro-credentials</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 75rem; padding: 1rem; }
            table { border-collapse: collapse; width: 100%; }
            caption { text-align: left; padding: .5rem 0; }
            th, td { border: 1px solid #767676; padding: .3rem .5rem; text-align: left; vertical-align: top; }
            td { overflow-wrap: anywhere; }
            tr.missing td, tr.missing th { font-weight: bold; }
            </style>
            </head>
            <body>
            <main>
            <h1>Standard elements of micro-credentials</h1>
            <p>Annex I of the Council Recommendation of 16 June 2022. M stands for mandatory, O for optional.</p>
            """;

    private final PrintWriter out;

    AnnexPage(PrintWriter out) {
        this.out = out;
        out.print(HEAD);
    }

    @Override
    public void report(MicroCredentialReport report) {
        String title = report.title().isEmpty() ? report.id() : report.title();
        out.println("<section>");
        out.println("<h2>" + escaped(title) + "</h2>");
        out.println("<p>" + escaped(report.form().words() + " " + report.id() + ", " + report.place()) + "</p>");
        out.println("<table>");
        out.println("<caption>" + escaped("Held to " + report.level().word() + ": " + AnnexText.verdict(report))
                + "</caption>");
        out.println("<thead><tr><th scope=\"col\">No.</th><th scope=\"col\">Element</th><th scope=\"col\">State</th>"
                + "<th scope=\"col\">What and where</th></tr></thead>");
        out.println("<tbody>");
        report.elements().forEach(this::element);
        out.println("</tbody>");
        out.println("</table>");
        out.println("<p>Integrity rules: " + escaped(AnnexText.rules(report)) + "</p>");
        if (!report.findings().isEmpty()) {
            out.println("<ul>");
            report.findings().forEach(this::finding);
            out.println("</ul>");
        }
        out.println("</section>");
    }

    private void element(ElementResult result) {
        boolean missing = result.state() == ElementState.MISSING;
        out.print(missing ? "<tr class=\"missing\">" : "<tr>");
        cell("td", result.element().number());
        out.print("<th scope=\"row\">" + escaped(result.element().title()) + "</th>");
        cell("td", result.state().words());
        cell("td", missing ? result.missing() + ". " + result.remedy() : found(result));
        out.println("</tr>");
    }

    private static String found(ElementResult result) {
        return result.places().isEmpty()
                ? result.summary()
                : result.summary() + ", in " + String.join(", ", result.places());
    }

    private void cell(String element, String text) {
        out.print("<" + element + ">" + escaped(text) + "</" + element + ">");
    }

    private void finding(Finding finding) {
        out.println("<li>"
                + escaped(finding.severity().name().toLowerCase(Locale.ROOT) + " "
                        + finding.code().code() + ": " + finding.message() + ". " + finding.remedy())
                + "</li>");
    }

    @Override
    public void summary(String file, AnnexSummary summary) {
        out.println("<p>" + escaped(AnnexText.total(file, summary)) + "</p>");
    }

    @Override
    public void close() {
        out.println("</main>");
        out.println("</body>");
        out.println("</html>");
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(Character.isISOControl(letter) ? ' ' : letter);
            }
        });
        return escaped.toString();
    }
}
