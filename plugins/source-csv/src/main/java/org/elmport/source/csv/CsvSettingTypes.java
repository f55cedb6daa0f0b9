package org.elmport.source.csv;

import java.nio.charset.Charset;
import org.elmport.plugin.setting.SettingType;

/** How the settings that only files have are read. */
final class CsvSettingTypes {

    /** A character, or the word for one. */
    static final SettingType<Character> DELIMITER = new SettingType<>("character", value -> switch (value.toString()) {
        case "tab", "\\t" -> '\t';
        case "comma" -> ',';
        case "semicolon" -> ';';
        case "pipe" -> '|';
        default -> delimiter(value.toString());
    });

    /** An encoding of characters. */
    static final SettingType<Charset> CHARSET = new SettingType<>("name of a charset", value -> {
        try {
            return Charset.forName(value.toString().strip());
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "must be the name of a charset, such as UTF-8, windows-1252 or UTF-16LE", unknown);
        }
    });

    private CsvSettingTypes() {}

    private static char delimiter(String text) {
        if (text.length() != 1 || text.equals("\"") || Character.isLetterOrDigit(text.charAt(0))) {
            throw new IllegalArgumentException("must be one character, such as \",\" or \";\", or the word tab");
        }
        return text.charAt(0);
    }
}
