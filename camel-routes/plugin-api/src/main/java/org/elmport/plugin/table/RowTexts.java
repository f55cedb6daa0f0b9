package org.elmport.plugin.table;

import java.util.ArrayList;
import java.util.List;
import org.elmport.plugin.table.TableLayout.TextBinding;
import org.elmport.record.Text;
import org.elmport.record.Text.Version;
import org.elmport.record.TextFormat;

/** The texts of a row, in the languages of its columns. */
final class RowTexts {

    private RowTexts() {}

    /** A name or title: plain text. */
    static Text plain(TableRow row, String column) {
        return new Text(TextFormat.PLAIN, versions(row, column));
    }

    /** A longer text, in the configured format. */
    static Text formatted(TableRow row, String column) {
        return new Text(row.options().format(), versions(row, column));
    }

    /** A text in each language that has one; the language stands in the name of the column, or in another column. */
    static List<Version> versions(TableRow row, String column) {
        List<TextBinding> bindings = row.layout().texts(column);
        if (bindings.isEmpty()) {
            return List.of();
        }
        List<Version> versions = new ArrayList<>(bindings.size());
        for (TextBinding binding : bindings) {
            String text = row.cell(binding.text());
            if (!text.isEmpty()) {
                versions.add(new Version(language(row, binding), text));
            }
        }
        return versions;
    }

    private static String language(TableRow row, TextBinding binding) {
        if (binding.language().isPresent()) {
            return row.cell(binding.language().get());
        }
        String inName = binding.text().name().language();
        return inName.isEmpty() ? row.options().language() : inName;
    }
}
