package org.elmport.plugin.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.elmport.plugin.setting.Spelling;

/**
 * The name of a column, taken apart.
 *
 * @param column the column
 * @param name the whole name in lower case, such as {@code title_en}
 * @param language the language tag in the name; empty when it has none
 * @param languageOf whether the cells hold the language of another column's texts, as {@code title_xx_lang} does
 */
public record ColumnName(Column column, String name, String language, boolean languageOf) {

    /** What the name of a column ends with whose cells hold the language of another's texts. */
    static final String LANGUAGE_SUFFIX = "_lang";

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*");

    /** Takes a name apart; empty when the table has no such column. */
    public static Optional<ColumnName> of(RecordTable table, String text) {
        String stripped = text.strip();
        String lower = stripped.toLowerCase(Locale.ROOT);
        Optional<ColumnName> plain = table.columns().stream()
                .filter(column -> column.name().equals(lower))
                .map(column -> new ColumnName(column, lower, "", false))
                .findFirst();
        if (plain.isPresent()) {
            return plain;
        }
        if (lower.endsWith(LANGUAGE_SUFFIX)) {
            String stem = stripped.substring(0, stripped.length() - LANGUAGE_SUFFIX.length());
            return of(table, stem)
                    .filter(name -> name.column().shape() == Column.Shape.TEXT && !name.languageOf())
                    .map(name -> new ColumnName(name.column(), lower, "", true));
        }
        return withLanguage(table, stripped, lower);
    }

    private static Optional<ColumnName> withLanguage(RecordTable table, String text, String lower) {
        for (Column column : table.columns()) {
            if (column.shape() == Column.Shape.TEXT && lower.startsWith(column.name() + "_")) {
                String language = text.substring(column.name().length() + 1);
                if (LANGUAGE.matcher(language).matches()) {
                    return Optional.of(new ColumnName(column, lower, language.replace('_', '-'), false));
                }
            }
        }
        return Optional.empty();
    }

    /** The name of a column of the table that was probably meant; with the same language, where there is one. */
    public static Optional<String> nearest(RecordTable table, String text) {
        String misspelt = text.strip().toLowerCase(Locale.ROOT);
        int underscore = misspelt.lastIndexOf('_');
        String ending = underscore > 0 ? misspelt.substring(underscore) : "_en";
        List<String> names = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column.shape() == Column.Shape.TEXT) {
                names.add(column.name() + ending);
            }
            names.add(column.name());
        }
        return Spelling.nearest(misspelt, names).filter(name -> of(table, name).isPresent());
    }
}
